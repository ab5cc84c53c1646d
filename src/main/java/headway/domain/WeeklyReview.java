package headway.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the user says about a week. What was done comes from the log.
///
/// @param weekStart the first day of the week
/// @param nextStep the next small goal, in words; may be empty
/// @param nextGoal points that the next week aims at, null while not chosen
/// @param reviewedAt when it was first kept
public record WeeklyReview(
        LocalDate weekStart,
        String helped,
        String learned,
        String nextStep,
        @Nullable Integer nextGoal,
        Instant reviewedAt) {
    public static WeeklyReview blank(Week week) {
        return new WeeklyReview(week.start(), "", "", "", null, Instant.EPOCH);
    }

    public boolean isBlank() {
        return helped.isBlank() && learned.isBlank() && nextStep.isBlank() && nextGoal == null;
    }
}
