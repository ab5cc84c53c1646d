package headway.ui.interviews;

import headway.domain.FollowUpKind;
import headway.domain.FollowUpWords;
import headway.domain.Interview;
import headway.domain.InterviewPerson;
import headway.domain.InterviewSheet;
import headway.domain.JobApplication;
import headway.domain.MessageFacts;
import headway.domain.NextStep;
import headway.domain.PrintSettings;
import headway.domain.ThankYou;
import headway.domain.ThankYouOwed;
import headway.journal.Journal;
import headway.ui.kit.agenda.OwnWording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the thanks for an interview are made of, read of the journal at once.
///
/// @param all one for each person, at least one
/// @param way the advice, which is the same for all of them
/// @param people who they are for this application
/// @param heard what was noted of the talk as a whole, a point each
/// @param agreed null when nothing is
/// @param ownWording the user's own texts by their keys
record ThanksReading(
        Interview interview,
        JobApplication application,
        List<OneThanks> all,
        ThankYou.Way way,
        List<InterviewPerson> people,
        List<String> heard,
        @Nullable NextStep agreed,
        Map<String, String> ownWording,
        PrintSettings print,
        LocalDate today,
        Instant now) {

    /// The thanks to one person, and what they can speak of.
    record OneThanks(ThankYouOwed owed, MessageFacts facts) {
        /// The number of the person, 0 where nobody is named.
        long person() {
            Long id = owed.note().contactId();
            return id == null ? 0 : id;
        }
    }

    /// Reads what an interview has.
    ///
    /// @param words of any language
    /// @return empty when the interview is no more
    static Optional<ThanksReading> of(Journal journal, InterviewSheet sheet, FollowUpWords words) {
        long id = sheet.interview().id();
        return journal.interviews().find(id).map(interview -> {
            List<OneThanks> all = new ArrayList<>();
            for (ThankYouOwed owed : journal.thankYous().of(id)) {
                all.add(new OneThanks(owed, journal.drafts().of(owed.key()).facts()));
            }
            return new ThanksReading(
                    interview,
                    sheet.application(),
                    List.copyOf(all),
                    journal.thankYous().way(id),
                    sheet.people(),
                    sheet.notes().points(),
                    sheet.agreed(),
                    OwnWording.read(journal, words, FollowUpKind.THANK_YOU),
                    journal.settings().print(),
                    journal.today(),
                    journal.now());
        });
    }

    /// Whether there is such a note: to a person of this interview.
    boolean has(long interviewId, long person) {
        return interview.id() == interviewId && all.stream().anyMatch(one -> one.person() == person);
    }

    /// False while the interview is still ahead.
    boolean isOver() {
        return !interview.endsAt().isAfter(now);
    }
}
