package headway.ui.review;

import headway.domain.FollowUp;
import headway.domain.FollowUpKind;
import headway.domain.FollowUpState;
import headway.domain.Week;
import headway.domain.WeekReviewed;
import headway.domain.WeeklyReview;
import headway.journal.Journal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Everything that the screen shows of a week, read in one go.
///
/// @param present the week in which today lies
/// @param nextGoal points that the week after it aims at by now
/// @param asking by the number of the application the day for which asking for feedback is planned
/// @param past all reviews, latest week first
record ReviewWeek(
        WeekReviewed reviewed,
        LocalDate today,
        Week present,
        int nextGoal,
        Map<Long, LocalDate> asking,
        List<Past> past) {

    /// A review in the list.
    ///
    /// @param words the first of its texts; may be empty
    record Past(Week week, String words) {}

    /// @param wanted null for the one to open with
    /// @param usual the first day of the week where the user has set none
    static ReviewWeek read(Journal journal, @Nullable Week wanted, DayOfWeek usual) {
        // The middle of the week stays in it when weeks begin on another day by now.
        Week week = wanted == null
                ? journal.reviews().toOpen(usual)
                : journal.effort().week(wanted.start().plusDays(3), usual);
        WeekReviewed reviewed = journal.reviews().of(week);
        Map<Long, LocalDate> asking = new HashMap<>();
        for (WeekReviewed.MovedOn one : reviewed.movedOn()) {
            for (FollowUp followUp : journal.followUps().of(one.applicationId())) {
                if (followUp.kind() == FollowUpKind.FEEDBACK_REQUEST && followUp.state() == FollowUpState.PLANNED) {
                    asking.put(one.applicationId(), followUp.due());
                }
            }
        }
        return new ReviewWeek(
                reviewed,
                journal.today(),
                journal.effort().week(journal.today(), usual),
                journal.effort().of(week.plus(1)).goal(),
                Map.copyOf(asking),
                journal.reviews().all().stream()
                        .map(review -> new Past(journal.effort().week(review.weekStart(), usual), words(review)))
                        .toList());
    }

    Week week() {
        return reviewed.done().week();
    }

    boolean isPresent() {
        return week().equals(present);
    }

    /// True while the week after it is not over, so that it can still be aimed at something.
    boolean canAim() {
        return !week().plus(1).end().isBefore(today);
    }

    private static String words(WeeklyReview review) {
        for (String text : List.of(review.learned(), review.helped(), review.nextStep())) {
            if (!text.isBlank()) {
                return text.strip();
            }
        }
        return "";
    }
}
