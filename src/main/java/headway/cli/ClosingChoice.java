package headway.cli;

import headway.domain.ClosingStatement;
import headway.domain.ClosingText;
import headway.domain.Interview;
import headway.domain.InterviewNotes;
import headway.domain.SpeakingPace;
import headway.journal.Journal;
import org.jspecify.annotations.Nullable;

/// Which closing statement is meant: the general one, that of an application, or that of an interview.
///
/// @param interview whose notes fill its slots, null for none
record ClosingChoice(ClosingStatement statement, @Nullable Interview interview) {
    /// @param id of an application as typed, null for none
    /// @param interviewId of an interview as typed, null for none
    static ClosingChoice of(Session session, @Nullable String id, @Nullable String interviewId) {
        Journal journal = session.existingJournal();
        if (id != null && interviewId != null) {
            throw Refusal.wrongUsage("cli.closing.either");
        }
        if (interviewId != null) {
            Interview interview = session.interview(interviewId);
            return new ClosingChoice(journal.closings().toSay(interview.applicationId()), interview);
        }
        ClosingStatement statement = id == null
                ? journal.closings().general()
                : journal.closings().toSay(session.application(id).id());
        return new ClosingChoice(statement, null);
    }

    ClosingText text(Session session, SpeakingPace pace) {
        InterviewNotes notes = interview == null
                ? InterviewNotes.none(0)
                : session.existingJournal().interviews().notes(interview.id());
        return ClosingText.of(statement.text(), notes.points(), pace, session.messages());
    }
}
