package headway.domain;

import java.time.Instant;
import java.util.List;

/// A closing statement as it was once.
///
/// @param points the key points in order, one line each
public record ClosingVersion(long id, long closingId, String text, List<String> points, Instant keptAt) {
    public ClosingVersion {
        points = List.copyOf(points);
    }
}
