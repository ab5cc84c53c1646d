package headway.store;

import headway.domain.ApplicationContact;
import headway.domain.Channel;
import headway.domain.Contact;
import headway.domain.ContactRole;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// People, and what they are in each application.
public final class ContactRepository {
    private static final String COLUMNS =
            "contact.id, contact.name, contact.title, contact.company, contact.email, contact.phone,"
                    + " contact.preferred_channel, contact.notes";

    private ContactRepository() {}

    public static List<Contact> all(Db db) throws SQLException {
        return db.list(
                "SELECT " + COLUMNS + " FROM contact ORDER BY name COLLATE NOCASE, id", ContactRepository::contact);
    }

    /// A person, and the company of an application they are linked to; empty when there is none.
    public record Employed(Contact contact, String company) {}

    /// Everybody, once for each application.
    public static List<Employed> withCompanies(Db db) throws SQLException {
        return db.list(
                "SELECT " + COLUMNS + ", job_application.company FROM contact"
                        + " LEFT JOIN application_contact ON application_contact.contact_id = contact.id"
                        + " LEFT JOIN job_application ON job_application.id = application_contact.application_id"
                        + " ORDER BY contact.id",
                row -> new Employed(contact(row), row.text(9)));
    }

    public static @Nullable Contact find(Db db, long id) throws SQLException {
        return db.first("SELECT " + COLUMNS + " FROM contact WHERE id = ?", ContactRepository::contact, id);
    }

    /// The names of some people, by number.
    public static Map<Long, String> names(Db db, Collection<Long> ids) throws SQLException {
        Map<Long, String> names = new HashMap<>();
        for (long id : Set.copyOf(ids)) {
            Contact contact = find(db, id);
            if (contact != null) {
                names.put(id, contact.name());
            }
        }
        return names;
    }

    public static List<ApplicationContact> of(Db db, long applicationId) throws SQLException {
        return db.list(
                "SELECT " + COLUMNS + ", application_contact.role FROM application_contact JOIN contact"
                        + " ON contact.id = application_contact.contact_id WHERE application_contact.application_id = ?"
                        + " ORDER BY application_contact.id",
                row -> new ApplicationContact(contact(row), row.constant(9, ContactRole.class)),
                applicationId);
    }

    public static long insert(Db db, Contact contact) throws SQLException {
        return db.insert(
                "INSERT INTO contact (name, title, company, email, phone, preferred_channel, notes)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                contact.name(),
                contact.title(),
                contact.company(),
                contact.email(),
                contact.phone(),
                contact.preferredChannel(),
                contact.notes());
    }

    public static void update(Db db, Contact contact) throws SQLException {
        db.update(
                "UPDATE contact SET name = ?, title = ?, company = ?, email = ?, phone = ?, preferred_channel = ?,"
                        + " notes = ? WHERE id = ?",
                contact.name(),
                contact.title(),
                contact.company(),
                contact.email(),
                contact.phone(),
                contact.preferredChannel(),
                contact.notes(),
                contact.id());
    }

    /// Links a contact to an application, or changes what they are in it.
    public static void link(Db db, long applicationId, long contactId, ContactRole role) throws SQLException {
        db.update(
                "INSERT INTO application_contact (application_id, contact_id, role) VALUES (?, ?, ?)"
                        + " ON CONFLICT (application_id, contact_id) DO UPDATE SET role = excluded.role",
                applicationId,
                contactId,
                role);
    }

    public static void unlink(Db db, long applicationId, long contactId) throws SQLException {
        db.update(
                "DELETE FROM application_contact WHERE application_id = ? AND contact_id = ?",
                applicationId,
                contactId);
    }

    private static Contact contact(Db.Row row) throws SQLException {
        return new Contact(
                row.number(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.text(6),
                row.constantOrNull(7, Channel.class),
                row.text(8));
    }
}
