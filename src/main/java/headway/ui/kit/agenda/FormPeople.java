package headway.ui.kit.agenda;

import headway.domain.ApplicationContact;
import headway.domain.Channel;
import headway.domain.Contact;
import headway.domain.ContactRole;
import headway.domain.Texts;
import headway.journal.Changes;
import headway.journal.Journal;
import headway.journal.Kept;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The people whom a field offers, and new ones by their name.
public final class FormPeople {
    private final List<Person> people;

    /// Somebody to reach.
    ///
    /// @param id the journal's number, 0 for somebody new
    /// @param preferred how they like to be reached, null when not known
    public record Person(long id, String name, @Nullable Channel preferred) {}

    public FormPeople(Collection<Contact> contacts) {
        people = contacts.stream()
                .map(contact -> new Person(contact.id(), contact.name(), contact.preferredChannel()))
                .toList();
    }

    /// The people of an application, and others whom its entries name.
    ///
    /// @param others numbers of people; null and known ones are passed over
    public static FormPeople read(Journal journal, long applicationId, Collection<@Nullable Long> others) {
        List<Contact> own = journal.contacts().of(applicationId).stream()
                .map(ApplicationContact::contact)
                .toList();
        List<Long> missing = others.stream()
                .filter(Objects::nonNull)
                .filter(id -> own.stream().noneMatch(contact -> contact.id() == id))
                .toList();
        if (missing.isEmpty()) {
            return new FormPeople(own);
        }
        return new FormPeople(journal.contacts().all().stream()
                .filter(contact -> own.contains(contact) || missing.contains(contact.id()))
                .toList());
    }

    public List<Person> all() {
        return people;
    }

    /// The person of a number, null for null and for nobody known.
    public @Nullable Person find(@Nullable Long id) {
        return people.stream()
                .filter(person -> id != null && person.id() == id)
                .findFirst()
                .orElse(null);
    }

    /// The name of a number; empty for null and for nobody known.
    public String name(@Nullable Long id) {
        Person person = find(id);
        return person == null ? "" : person.name();
    }

    /// Who is meant by a typed name: somebody known, somebody new, or nobody, which is null.
    public @Nullable Person named(@Nullable String typed) {
        String name = typed == null ? "" : typed.strip();
        if (name.isEmpty()) {
            return null;
        }
        return people.stream()
                .filter(person -> Texts.fold(person.name()).equals(Texts.fold(name)))
                .findFirst()
                .orElseGet(() -> new Person(0, name, null));
    }

    /// Offers the people in an editable box.
    public void offer(ComboBox<@Nullable Person> box) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Person person) {
                return person == null ? "" : person.name();
            }

            @Override
            public @Nullable Person fromString(@Nullable String name) {
                Person chosen = box.getValue();
                // Of two with one name, the one who was chosen stays.
                return chosen != null && chosen.name().equals(name) ? chosen : named(name);
            }
        });
        box.getItems().setAll(people);
    }

    /// Who stands in a box now, whether or not the typed name was taken over yet.
    public static @Nullable Person in(ComboBox<@Nullable Person> box) {
        return box.getConverter().fromString(box.getEditor().getText());
    }

    /// The number of a person, who is added to the application when nobody there has that name.
    ///
    /// @return 0 for nobody
    public static Kept<Long> keep(Journal journal, long applicationId, @Nullable Person person, ContactRole role) {
        if (person == null || person.id() != 0) {
            return new Kept<>(person == null ? 0 : person.id(), Changes.NONE);
        }
        Person known = read(journal, applicationId, List.of()).named(person.name());
        if (known != null && known.id() != 0) {
            return new Kept<>(known.id(), Changes.NONE);
        }
        Changes changes = journal.contacts().add(applicationId, Contact.named(person.name()), role);
        long id = journal.contacts().of(applicationId).stream()
                .mapToLong(one -> one.contact().id())
                .max()
                .orElse(0);
        return new Kept<>(id, changes);
    }

    /// The number of a person as the journal's records have it.
    public static @Nullable Long orNull(long id) {
        return id == 0 ? null : id;
    }
}
