package headway.store;

import headway.domain.InterviewNotes;
import java.sql.SQLException;
import java.util.Objects;

/// What is written down around interviews.
public final class InterviewNotesRepository {
    private InterviewNotesRepository() {}

    /// The notes of an interview; blank ones where there are none.
    public static InterviewNotes find(Db db, long interviewId) throws SQLException {
        return Objects.requireNonNullElse(
                db.first(
                        "SELECT research, heard, red_flags, went_well, hard, learned FROM interview_notes"
                                + " WHERE interview_id = ?",
                        row -> new InterviewNotes(
                                interviewId,
                                row.text(1),
                                row.text(2),
                                row.text(3),
                                row.text(4),
                                row.text(5),
                                row.text(6)),
                        interviewId),
                InterviewNotes.none(interviewId));
    }

    public static void keep(Db db, InterviewNotes notes) throws SQLException {
        db.update(
                "INSERT INTO interview_notes (interview_id, research, heard, red_flags, went_well, hard, learned)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (interview_id) DO UPDATE SET"
                        + " research = excluded.research, heard = excluded.heard, red_flags = excluded.red_flags,"
                        + " went_well = excluded.went_well, hard = excluded.hard, learned = excluded.learned",
                notes.interviewId(),
                notes.research(),
                notes.heard(),
                notes.redFlags(),
                notes.wentWell(),
                notes.hard(),
                notes.learned());
    }
}
