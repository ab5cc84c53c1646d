package headway.journal;

import headway.domain.ContactDirection;
import headway.domain.ContactEntry;
import headway.domain.JobApplication;
import headway.domain.JournalException;
import headway.domain.JournalException.Problem;
import headway.journal.Changes.Area;
import headway.store.ContactLogRepository;
import headway.store.Db;
import headway.text.Message;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/// Who was in touch, when and how. Every entry restarts the clock of the pacing rules.
public final class ContactLog {
    private final Journal journal;

    ContactLog(Journal journal) {
        this.journal = journal;
    }

    /// The contacts of an application, latest first.
    public List<ContactEntry> of(long applicationId) {
        return journal.read(db -> ContactLogRepository.of(db, applicationId));
    }

    /// Keeps a contact. One from their side wakes an application that rests.
    ///
    /// @param draft its number and time of recording are set here; it happened today or earlier
    public Kept<ContactEntry> log(ContactEntry draft) {
        ContactEntry clean = keepable(draft);
        return journal.make(
                kept -> label(kept.applicationId()),
                db -> {
                    JobApplication application = Rules.application(db, clean.applicationId());
                    Rules.contactExists(db, clean.contactId());
                    if (clean.direction() == ContactDirection.RECEIVED) {
                        NextSteps.wake(db, application);
                    }
                    return existing(db, ContactLogRepository.insert(db, clean));
                },
                kept -> changes(kept.applicationId()));
    }

    public Changes edit(ContactEntry typed) {
        ContactEntry clean = keepable(typed);
        return journal.change(label(clean.applicationId()), changes(clean.applicationId()), db -> {
            existing(db, clean.id());
            Rules.contactExists(db, clean.contactId());
            ContactLogRepository.update(db, clean);
            return true;
        });
    }

    /// Takes an entry out of the log. A follow-up that it did stays done.
    public Changes remove(long id) {
        ContactEntry entry = journal.read(db -> existing(db, id));
        return journal.change(label(entry.applicationId()), changes(entry.applicationId()), db -> {
            ContactLogRepository.delete(db, id);
            return true;
        });
    }

    private static ContactEntry existing(Db db, long id) throws SQLException {
        ContactEntry entry = ContactLogRepository.find(db, id);
        if (entry == null) {
            throw new JournalException(Problem.NO_SUCH_CONTACT_ENTRY, id);
        }
        return entry;
    }

    private ContactEntry keepable(ContactEntry typed) {
        Rules.notInFuture(Rules.sensible(typed.on()), journal.today());
        return new ContactEntry(
                typed.id(),
                typed.applicationId(),
                typed.direction(),
                typed.on(),
                typed.channel(),
                typed.contactId(),
                Rules.text(typed.words()),
                typed.followUpId(),
                typed.id() == 0 ? journal.clock().instant() : typed.recordedAt());
    }

    private Message label(long applicationId) {
        return journal.named("undo.contactLog", applicationId);
    }

    private static Changes changes(long applicationId) {
        return Changes.of(Set.of(applicationId), Area.APPLICATIONS, Area.AGENDA);
    }
}
