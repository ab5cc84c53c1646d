package headway.ui.review;

import headway.domain.FollowUp;
import headway.domain.FollowUpKind;
import headway.domain.Week;
import headway.domain.WeekReviewed.MovedOn;
import headway.domain.WeeklyReview;
import headway.journal.Changes;
import headway.journal.Journal;
import headway.journal.Kept;
import headway.text.DayName;
import headway.text.Message;
import headway.ui.kit.Background;
import headway.ui.kit.Notices;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/// Keeps what is said about a week as it is typed. Each change begins with what the journal has by then, so that one
/// field never takes back another.
final class ReviewKeeper {
    private final Background background;

    ReviewKeeper(Background background) {
        this.background = background;
    }

    void edit(Week week, UnaryOperator<WeeklyReview> edit) {
        background.change(journal -> {
            WeeklyReview before = journal.reviews().of(week).review();
            WeeklyReview after = edit.apply(before);
            return after.equals(before) ? Changes.NONE : journal.reviews().keep(after);
        });
    }

    /// Plans to ask why another candidate fitted better, on the next business day.
    void planFeedback(MovedOn application) {
        background.make(
                journal -> {
                    LocalDate day = journal.settings().pacing().workDays().plus(journal.today(), 1);
                    Kept<FollowUp> kept = journal.followUps()
                            .plan(FollowUp.planned(
                                    application.applicationId(), FollowUpKind.FEEDBACK_REQUEST, day, ""));
                    return new Kept<>(day, kept.changes());
                },
                day -> background
                        .notices()
                        .done(
                                Message.of("review.movedOn.said", application.company(), new DayName(day)),
                                new Notices.Action(Message.of("shell.undo"), () -> background.change(Journal::undo))),
                background.notices()::failed);
    }
}
