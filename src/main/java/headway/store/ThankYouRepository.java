package headway.store;

import headway.domain.ThankYouForm;
import headway.domain.ThankYouNote;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Thank-yous that are being written.
public final class ThankYouRepository {
    private static final String SELECT =
            "SELECT interview_id, contact_id, form, point, text FROM thank_you_note WHERE interview_id = ?";
    private static final String AND_TO = " AND contact_id IS ?";

    private ThankYouRepository() {}

    /// The note to one person of an interview; a blank one where there is none.
    ///
    /// @param contactId null where nobody is named
    public static ThankYouNote find(Db db, long interviewId, @Nullable Long contactId) throws SQLException {
        return Objects.requireNonNullElse(
                db.first(SELECT + AND_TO, ThankYouRepository::note, interviewId, contactId),
                ThankYouNote.blank(interviewId, contactId));
    }

    public static List<ThankYouNote> of(Db db, long interviewId) throws SQLException {
        return db.list(SELECT + " ORDER BY id", ThankYouRepository::note, interviewId);
    }

    /// Keeps a note in place of the one before.
    public static void keep(Db db, ThankYouNote note) throws SQLException {
        int changed = db.update(
                "UPDATE thank_you_note SET form = ?, point = ?, text = ? WHERE interview_id = ?" + AND_TO,
                note.form(),
                note.point(),
                note.text(),
                note.interviewId(),
                note.contactId());
        if (changed == 0) {
            db.update(
                    "INSERT INTO thank_you_note (interview_id, contact_id, form, point, text) VALUES (?, ?, ?, ?, ?)",
                    note.interviewId(),
                    note.contactId(),
                    note.form(),
                    note.point(),
                    note.text());
        }
    }

    private static ThankYouNote note(Db.Row row) throws SQLException {
        return new ThankYouNote(
                row.number(1),
                row.numberOrNull(2),
                row.constantOrNull(3, ThankYouForm.class),
                row.text(4),
                row.text(5));
    }
}
