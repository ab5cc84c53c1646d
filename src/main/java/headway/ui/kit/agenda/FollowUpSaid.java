package headway.ui.kit.agenda;

import headway.journal.FollowUps;
import headway.text.DayName;
import headway.text.Message;
import java.time.LocalDate;

/// What is said once something was done or passed on.
///
/// @param plain the key of the sentence
/// @param next that of the one where a check-in follows
record FollowUpSaid(String plain, String next) {
    static final FollowUpSaid DONE = new FollowUpSaid("followUp.done", "followUp.done.next");
    static final FollowUpSaid APPLIED = new FollowUpSaid("followUp.applied", "followUp.applied.next");
    static final FollowUpSaid SKIPPED = new FollowUpSaid("followUp.skipped", "followUp.skipped.next");

    /// What follows, in one sentence.
    Message of(FollowUps.Result result, LocalDate today) {
        LocalDate due = result.next().due();
        if (result.restsNow()) {
            return Message.of("followUp.rests", result.company());
        }
        return due != null && due.isAfter(today)
                ? Message.of(next, result.company(), new DayName(due))
                : Message.of(plain, result.company());
    }
}
