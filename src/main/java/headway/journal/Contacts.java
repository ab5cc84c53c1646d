package headway.journal;

import headway.domain.ApplicationContact;
import headway.domain.Contact;
import headway.domain.ContactRole;
import headway.domain.JournalException;
import headway.domain.JournalException.Problem;
import headway.journal.Changes.Area;
import headway.store.ApplicationRepository;
import headway.store.ContactRepository;
import headway.text.Message;
import java.util.List;
import java.util.Set;

/// What can be done with people.
public final class Contacts {
    private final Journal journal;

    Contacts(Journal journal) {
        this.journal = journal;
    }

    public List<Contact> all() {
        return journal.read(ContactRepository::all);
    }

    /// The people of one application.
    public List<ApplicationContact> of(long applicationId) {
        return journal.read(db -> ContactRepository.of(db, applicationId));
    }

    /// Adds a person to an application; someone of the journal when the contact has a number, else someone new.
    public Changes add(long applicationId, Contact typed, ContactRole role) {
        Contact contact = keepable(typed);
        return journal.change(Message.of("undo.addContact", contact.name()), changes(applicationId), db -> {
            if (ApplicationRepository.find(db, applicationId) == null) {
                throw new JournalException(Problem.NO_SUCH_APPLICATION, applicationId);
            }
            long id = contact.id() == 0 ? ContactRepository.insert(db, contact) : contact.id();
            ContactRepository.link(db, applicationId, id, role);
            return true;
        });
    }

    /// Changes a person, in all applications, and what they are in this one.
    public Changes edit(long applicationId, Contact typed, ContactRole role) {
        Contact contact = keepable(typed);
        return journal.change(Message.of("undo.editContact", contact.name()), changes(applicationId), db -> {
            if (!contact.equals(ContactRepository.find(db, contact.id()))) {
                ContactRepository.update(db, contact);
            }
            ContactRepository.link(db, applicationId, contact.id(), role);
            return true;
        });
    }

    /// Takes a person out of an application; the journal still knows them.
    public Changes remove(long applicationId, Contact contact) {
        return journal.change(Message.of("undo.removeContact", contact.name()), changes(applicationId), db -> {
            ContactRepository.unlink(db, applicationId, contact.id());
            return true;
        });
    }

    static Contact keepable(Contact typed) {
        return new Contact(
                typed.id(),
                Rules.name(typed.name()),
                Rules.text(typed.title()),
                Rules.text(typed.company()),
                Rules.text(typed.email()).strip(),
                Rules.text(typed.phone()).strip(),
                typed.preferredChannel(),
                Rules.text(typed.notes()));
    }

    static Contact withId(Contact contact, long id) {
        return new Contact(
                id,
                contact.name(),
                contact.title(),
                contact.company(),
                contact.email(),
                contact.phone(),
                contact.preferredChannel(),
                contact.notes());
    }

    private static Changes changes(long applicationId) {
        return Changes.of(Set.of(applicationId), Area.CONTACTS);
    }
}
