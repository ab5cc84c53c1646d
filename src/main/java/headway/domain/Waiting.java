package headway.domain;

import headway.text.Message;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// An open application for which there is nothing to do now.
///
/// @param until the day on which there will be; null when the other side has to move
/// @param reason one sentence
public record Waiting(
        long applicationId,
        String company,
        String role,
        @Nullable LocalDate until,
        boolean resting,
        Message reason) {

    /// The soonest first, what has no day last.
    // Written out: a long search has thousands, and a chain of comparators takes three times as long.
    public static final Comparator<Waiting> SOONEST_FIRST = (one, other) -> {
        int order = compare(one.until, other.until);
        if (order == 0) {
            order = one.company.compareTo(other.company);
        }
        return order == 0 ? Long.compare(one.applicationId, other.applicationId) : order;
    };

    private static int compare(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null) {
            return other == null ? 0 : 1;
        }
        return other == null ? -1 : one.compareTo(other);
    }
}
