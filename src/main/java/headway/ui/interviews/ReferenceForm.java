package headway.ui.interviews;

import headway.domain.Contact;
import headway.domain.Reach;
import headway.domain.ReferenceConsent;
import headway.domain.ReferencePerson;
import headway.journal.Changes;
import headway.journal.Journal;
import headway.ui.kit.DateField;
import headway.ui.kit.Formats;
import headway.ui.kit.Views;
import headway.ui.kit.agenda.FormBody;
import headway.ui.kit.agenda.FormChoice;
import headway.ui.kit.agenda.FormPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Somebody who can speak for the user: who, how to reach them, and whether they agreed.
final class ReferenceForm extends VBox implements FormBody {
    private final List<Contact> contacts;
    private final LocalDate today;
    private final boolean fresh;
    private Contact before;

    @FXML
    private ComboBox<FormPeople.@Nullable Person> person;

    @FXML
    private TextField title;

    @FXML
    private TextField company;

    @FXML
    private TextField email;

    @FXML
    private TextField phone;

    @FXML
    private ComboBox<ReferenceConsent> consent;

    @FXML
    private DateField lastUsed;

    @FXML
    private TextArea note;

    /// @param reference null for a new one
    /// @param contacts whom a new one may be
    ReferenceForm(
            Views views,
            Formats formats,
            @Nullable ReferencePerson reference,
            List<Contact> contacts,
            LocalDate today) {
        this.today = today;
        this.fresh = reference == null;
        ReferencePerson shown = reference == null ? ReferencePerson.of(Contact.named("")) : reference;
        this.before = shown.contact();
        this.contacts = fresh ? List.copyOf(contacts) : List.of(before);
        views.loadInto(this);
        FormPeople people = new FormPeople(this.contacts);
        people.offer(person);
        FormChoice.of(consent, ReferenceConsent.values(), views.messages());
        lastUsed.use(formats, views.messages());
        person.setValue(people.find(before.id()));
        consent.setValue(shown.consent());
        lastUsed.setValue(shown.lastUsed());
        note.setText(shown.note());
        show(before);
        person.valueProperty().addListener((observed, old, now) -> {
            if (fresh) {
                take(now);
            }
        });
    }

    @Override
    public Node root() {
        return this;
    }

    @Override
    public Node first() {
        return person;
    }

    @Override
    public Optional<Wrong> wrong() {
        if (person.getEditor().getText().isBlank()) {
            return Wrong.of("interviews.references.nameNeeded", person);
        }
        if (Reach.emailProblem(email.getText()).isPresent()) {
            return Wrong.of("reach.notEmail", email, email.getText().strip());
        }
        if (!lastUsed.take()) {
            return Wrong.of(
                    "forms.noDate", lastUsed, lastUsed.getEditor().getText().strip());
        }
        LocalDate used = lastUsed.getValue();
        return used != null && used.isAfter(today)
                ? Wrong.of("interviews.references.ahead", lastUsed)
                : Optional.empty();
    }

    @Override
    public Function<Journal, Changes> keeping() {
        FormPeople.Person meant = FormPeople.in(person);
        if (fresh && meant != null && meant.id() != before.id()) {
            // The name was typed, and kept before anybody went on from it.
            take(meant);
        }
        ReferencePerson typed = new ReferencePerson(
                new Contact(
                        before.id(),
                        person.getEditor().getText().strip(),
                        title.getText().strip(),
                        company.getText().strip(),
                        email.getText().strip(),
                        phone.getText().strip(),
                        before.preferredChannel(),
                        before.notes()),
                consent.getValue(),
                lastUsed.getValue(),
                note.getText());
        return journal -> journal.references().keep(typed).changes();
    }

    /// Somebody known brings along what is known of them.
    private void take(FormPeople.@Nullable Person chosen) {
        long id = chosen == null ? 0 : chosen.id();
        Contact known = contacts.stream()
                .filter(contact -> contact.id() == id)
                .findFirst()
                .orElse(null);
        if (known != null) {
            before = known;
            show(known);
        } else if (before.id() != 0) {
            before = Contact.named("");
            show(before);
        }
    }

    private void show(Contact contact) {
        title.setText(contact.title());
        company.setText(contact.company());
        email.setText(contact.email());
        phone.setText(contact.phone());
    }
}
