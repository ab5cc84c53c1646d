package headway.journal;

import headway.domain.Contact;
import headway.domain.JournalException;
import headway.domain.JournalException.Problem;
import headway.domain.ReferencePerson;
import headway.journal.Changes.Area;
import headway.store.ContactRepository;
import headway.store.Db;
import headway.store.ReferenceRepository;
import headway.text.Message;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// The people who can speak for the user.
public final class References {
    private final Journal journal;

    References(Journal journal) {
        this.journal = journal;
    }

    /// All of them in the order added.
    public List<ReferencePerson> all() {
        return journal.read(ReferenceRepository::all);
    }

    public Optional<ReferencePerson> find(long contactId) {
        return journal.read(db -> Optional.ofNullable(ReferenceRepository.find(db, contactId)));
    }

    /// Keeps a reference as it is now, with what is known of the person; someone new where the contact has no number.
    public Kept<ReferencePerson> keep(ReferencePerson typed) {
        Contact contact = Contacts.keepable(typed.contact());
        if (typed.lastUsed() != null) {
            Rules.notInFuture(Rules.sensible(typed.lastUsed()), journal.today());
        }
        String note = Rules.text(typed.note());
        return journal.make(
                kept -> Message.of("undo.reference", kept.contact().name()),
                db -> {
                    ReferencePerson clean =
                            new ReferencePerson(person(db, contact), typed.consent(), typed.lastUsed(), note);
                    if (!clean.equals(
                            ReferenceRepository.find(db, clean.contact().id()))) {
                        ReferenceRepository.keep(db, clean);
                    }
                    return clean;
                },
                kept -> changes());
    }

    /// Takes a person off the references; the journal still knows them.
    public Changes remove(long contactId) {
        ReferencePerson person = journal.read(db -> existing(db, contactId));
        return journal.change(
                Message.of("undo.removeReference", person.contact().name()), changes(), db -> {
                    ReferenceRepository.delete(db, contactId);
                    return true;
                });
    }

    private static Contact person(Db db, Contact contact) throws SQLException {
        if (contact.id() == 0) {
            return Contacts.withId(contact, ContactRepository.insert(db, contact));
        }
        Contact before = ContactRepository.find(db, contact.id());
        if (before == null) {
            throw new JournalException(Problem.NO_SUCH_CONTACT, contact.id());
        }
        if (!contact.equals(before)) {
            ContactRepository.update(db, contact);
        }
        return contact;
    }

    private static ReferencePerson existing(Db db, long contactId) throws SQLException {
        ReferencePerson person = ReferenceRepository.find(db, contactId);
        if (person == null) {
            throw new JournalException(Problem.NO_SUCH_REFERENCE, contactId);
        }
        return person;
    }

    private static Changes changes() {
        return Changes.of(Area.CONTACTS, Area.DOCUMENTS);
    }
}
