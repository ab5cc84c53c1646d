package headway.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the day brings.
///
/// @param nextInterview the first one that has not ended yet, null when there is none
/// @param actions what to do now, most pressing first, [#MOST_ACTIONS] at most
/// @param more what is due as well and can wait, in the same order
/// @param waiting what waits, the soonest first, what has no day last
public record TodayPlan(
        LocalDate today,
        @Nullable DatedInterview nextInterview,
        List<Suggestion> actions,
        List<Suggestion> more,
        List<Waiting> waiting) {
    public static final int MOST_ACTIONS = 3;

    public TodayPlan {
        actions = List.copyOf(actions);
        more = List.copyOf(more);
        waiting = List.copyOf(waiting);
    }

    /// How many of the things due were due before today.
    public long rolledOver() {
        return actions.stream().filter(one -> one.due().isBefore(today)).count()
                + more.stream().filter(one -> one.due().isBefore(today)).count();
    }
}
