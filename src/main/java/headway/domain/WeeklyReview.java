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

    public WeeklyReview withHelped(String text) {
        return new WeeklyReview(weekStart, text, learned, nextStep, nextGoal, reviewedAt);
    }

    public WeeklyReview withLearned(String text) {
        return new WeeklyReview(weekStart, helped, text, nextStep, nextGoal, reviewedAt);
    }

    public WeeklyReview withNextStep(String text) {
        return new WeeklyReview(weekStart, helped, learned, text, nextGoal, reviewedAt);
    }

    /// The same with another goal.
    ///
    /// @param points that the next week aims at, null for not chosen
    public WeeklyReview withNextGoal(@Nullable Integer points) {
        return new WeeklyReview(weekStart, helped, learned, nextStep, points, reviewedAt);
    }

    public boolean isBlank() {
        return helped.isBlank() && learned.isBlank() && nextStep.isBlank() && nextGoal == null;
    }
}
