package headway.domain;

import org.jspecify.annotations.Nullable;

/// How an interview showed one subject.
///
/// @param subjectId of a criterion or a requirement, by axis
/// @param rating 1 (poor) to 5 (excellent), null when not rated
/// @param evidence a line; may be empty
public record FitRating(
        long interviewId,
        FitAxis axis,
        long subjectId,
        @Nullable Integer rating,
        String evidence) {}
