package headway.ui.kit.agenda;

import headway.domain.ApplicationContact;
import headway.domain.Channel;
import headway.domain.Contact;
import headway.domain.ContactRole;
import headway.domain.JobApplication;
import headway.domain.JournalException;
import headway.domain.JournalException.Problem;
import headway.journal.Changes;
import headway.journal.Journal;
import headway.ui.kit.GrowingField;
import headway.ui.kit.Views;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The fields of a person: how to reach them, and what is known of them.
final class FormPerson extends VBox implements FormBody {
    private final Facts facts;

    @FXML
    private TextField name;

    @FXML
    private TextField title;

    @FXML
    private ComboBox<ContactRole> role;

    @FXML
    private TextField email;

    @FXML
    private TextField phone;

    @FXML
    private ComboBox<@Nullable Channel> channel;

    @FXML
    private GrowingField notes;

    /// @param role what they are for the application
    record Facts(JobApplication application, Contact contact, ContactRole role) {
        static Facts read(Journal journal, long applicationId, long contactId) {
            JobApplication application = journal.applications()
                    .find(applicationId)
                    .orElseThrow(() -> new JournalException(Problem.NO_SUCH_APPLICATION, applicationId));
            Contact contact = journal.contacts().all().stream()
                    .filter(one -> one.id() == contactId)
                    .findFirst()
                    .orElseThrow(() -> new JournalException(Problem.NO_SUCH_CONTACT, contactId));
            ContactRole role = journal.contacts().of(applicationId).stream()
                    .filter(one -> one.contact().id() == contactId)
                    .map(ApplicationContact::role)
                    .findFirst()
                    .orElse(ContactRole.INTERVIEWER);
            return new Facts(application, contact, role);
        }
    }

    FormPerson(Views views, Facts facts) {
        this.facts = facts;
        views.loadInto(this);
        FormChoice.of(role, ContactRole.values(), views.messages());
        FormChoice.orNone(channel, Channel.values(), views.messages());
        Contact contact = facts.contact();
        name.setText(contact.name());
        title.setText(contact.title());
        role.setValue(facts.role());
        email.setText(contact.email());
        phone.setText(contact.phone());
        channel.setValue(contact.preferredChannel());
        notes.setText(contact.notes());
    }

    @Override
    public Node root() {
        return this;
    }

    @Override
    public Node first() {
        return notes;
    }

    @Override
    public Optional<Wrong> wrong() {
        return name.getText().isBlank() ? Wrong.of("forms.person.nameNeeded", name) : Optional.empty();
    }

    @Override
    public Function<Journal, Changes> keeping() {
        Contact before = facts.contact();
        Contact typed = new Contact(
                before.id(),
                name.getText(),
                title.getText(),
                before.company(),
                email.getText(),
                phone.getText(),
                channel.getValue(),
                notes.getText());
        ContactRole here = role.getValue();
        return journal -> journal.contacts().edit(facts.application().id(), typed, here);
    }
}
