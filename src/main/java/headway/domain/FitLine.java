package headway.domain;

import org.jspecify.annotations.Nullable;

/// One subject of an axis, as it is rated.
///
/// @param subjectId of a criterion or a requirement
/// @param weight 1 to 5
/// @param rating 1 to 5, null when not rated: that is not the same as poor
/// @param evidence a line; may be empty
public record FitLine(
        long subjectId, String name, int weight, @Nullable Integer rating, String evidence) {}
