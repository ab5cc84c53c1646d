package headway.store;

import headway.domain.Contact;
import headway.domain.ReferenceConsent;
import headway.domain.ReferencePerson;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The people who can speak for the user.
public final class ReferenceRepository {
    private static final String SELECT = "SELECT contact_id, consent, last_used, note FROM reference_person ";

    private ReferenceRepository() {}

    /// A row without its person.
    private record Bare(
            long contactId,
            ReferenceConsent consent,
            @Nullable LocalDate lastUsed,
            String note) {}

    /// All of them in the order added.
    public static List<ReferencePerson> all(Db db) throws SQLException {
        List<ReferencePerson> people = new ArrayList<>();
        for (Bare bare : db.list(SELECT + "ORDER BY id", ReferenceRepository::bare)) {
            Contact contact = ContactRepository.find(db, bare.contactId());
            if (contact != null) {
                people.add(new ReferencePerson(contact, bare.consent(), bare.lastUsed(), bare.note()));
            }
        }
        return people;
    }

    public static @Nullable ReferencePerson find(Db db, long contactId) throws SQLException {
        Bare bare = db.first(SELECT + "WHERE contact_id = ?", ReferenceRepository::bare, contactId);
        Contact contact = bare == null ? null : ContactRepository.find(db, contactId);
        return bare == null || contact == null
                ? null
                : new ReferencePerson(contact, bare.consent(), bare.lastUsed(), bare.note());
    }

    /// Keeps what is known of a person as a reference, in place of what was before.
    public static void keep(Db db, ReferencePerson person) throws SQLException {
        db.update(
                "INSERT INTO reference_person (contact_id, consent, last_used, note) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (contact_id) DO UPDATE SET consent = excluded.consent,"
                        + " last_used = excluded.last_used, note = excluded.note",
                person.contact().id(),
                person.consent(),
                person.lastUsed(),
                person.note());
    }

    /// The journal still knows the person.
    public static void delete(Db db, long contactId) throws SQLException {
        db.update("DELETE FROM reference_person WHERE contact_id = ?", contactId);
    }

    private static Bare bare(Db.Row row) throws SQLException {
        return new Bare(row.number(1), row.constant(2, ReferenceConsent.class), row.dateOrNull(3), row.text(4));
    }
}
