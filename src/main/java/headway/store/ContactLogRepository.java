package headway.store;

import headway.domain.Channel;
import headway.domain.ContactDirection;
import headway.domain.ContactEntry;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who was in touch, when and how.
public final class ContactLogRepository {
    private static final String SELECT = "SELECT id, application_id, direction, on_date, channel, contact_id, words,"
            + " follow_up_id, recorded_at FROM contact_log ";

    private ContactLogRepository() {}

    public static @Nullable ContactEntry find(Db db, long id) throws SQLException {
        return db.first(SELECT + "WHERE id = ?", ContactLogRepository::entry, id);
    }

    /// The contacts of one application, latest first.
    public static List<ContactEntry> of(Db db, long applicationId) throws SQLException {
        return db.list(
                SELECT + "WHERE application_id = ? ORDER BY on_date DESC, id DESC",
                ContactLogRepository::entry,
                applicationId);
    }

    public static long insert(Db db, ContactEntry entry) throws SQLException {
        return db.insert(
                "INSERT INTO contact_log (application_id, direction, on_date, channel, contact_id, words, follow_up_id,"
                        + " recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                entry.applicationId(),
                entry.direction(),
                entry.on(),
                entry.channel(),
                entry.contactId(),
                entry.words(),
                entry.followUpId(),
                entry.recordedAt());
    }

    /// Changes all but the application, the follow-up and the time of recording.
    public static void update(Db db, ContactEntry entry) throws SQLException {
        db.update(
                "UPDATE contact_log SET direction = ?, on_date = ?, channel = ?, contact_id = ?, words = ? WHERE id = ?",
                entry.direction(),
                entry.on(),
                entry.channel(),
                entry.contactId(),
                entry.words(),
                entry.id());
    }

    public static void delete(Db db, long id) throws SQLException {
        db.update("DELETE FROM contact_log WHERE id = ?", id);
    }

    private static ContactEntry entry(Db.Row row) throws SQLException {
        return new ContactEntry(
                row.number(1),
                row.number(2),
                row.constant(3, ContactDirection.class),
                row.date(4),
                row.constantOrNull(5, Channel.class),
                row.numberOrNull(6),
                row.text(7),
                row.numberOrNull(8),
                row.instant(9));
    }
}
