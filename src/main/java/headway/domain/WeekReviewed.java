package headway.domain;

import java.util.List;

/// A week to look back on: what was done, and what the user says about it.
///
/// @param mean points a week of the [WeeklyGoals#MEAN_WEEKS] weeks before it, without those before the first entry; 0
///     where there is none
/// @param movedOn what ended with a no in the week
/// @param review blank where nothing was said yet
/// @param proposedGoal for the week after it
public record WeekReviewed(EffortWeek done, int mean, List<MovedOn> movedOn, WeeklyReview review, int proposedGoal) {
    public WeekReviewed {
        movedOn = List.copyOf(movedOn);
    }

    /// An application that ended with a no in the week.
    ///
    /// @param askedFeedback true when the user asked why, or has planned to
    public record MovedOn(long applicationId, String company, String role, boolean askedFeedback) {}
}
