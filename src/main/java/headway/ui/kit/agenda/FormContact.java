package headway.ui.kit.agenda;

import headway.domain.Channel;
import headway.domain.ContactDirection;
import headway.domain.ContactEntry;
import headway.domain.ContactRole;
import headway.journal.Changes;
import headway.journal.Journal;
import headway.journal.Kept;
import headway.text.Messages;
import headway.ui.kit.DateField;
import headway.ui.kit.Formats;
import headway.ui.kit.Views;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The fields of an entry of the contact log.
final class FormContact extends VBox implements FormBody {
    private final FormFacts facts;
    private final ContactEntry before;

    @FXML
    private RadioButton sent;

    @FXML
    private RadioButton received;

    @FXML
    private DateField on;

    @FXML
    private ComboBox<@Nullable Channel> channel;

    @FXML
    private ComboBox<FormPeople.@Nullable Person> person;

    @FXML
    private TextArea words;

    /// @param before what is changed, or what is proposed for a new one
    FormContact(Views views, Formats formats, FormFacts facts, ContactEntry before) {
        this.facts = facts;
        this.before = before;
        Messages messages = views.messages();
        views.loadInto(this);
        sent.setText(messages.name(ContactDirection.SENT));
        received.setText(messages.name(ContactDirection.RECEIVED));
        (before.direction() == ContactDirection.SENT ? sent : received).setSelected(true);
        FormChoice.orNone(channel, Channel.values(), messages);
        facts.people().offer(person);
        on.use(formats, messages);
        on.setValue(before.on());
        channel.setValue(before.channel());
        person.setValue(facts.people().find(before.contactId()));
        words.setText(before.words());
    }

    @Override
    public Node root() {
        return this;
    }

    @Override
    public Node first() {
        return words;
    }

    @Override
    public Optional<Wrong> wrong() {
        if (!on.take()) {
            return Wrong.of("forms.noDate", on, on.getEditor().getText().strip());
        }
        if (on.getValue() == null) {
            return Wrong.of("forms.dateNeeded", on);
        }
        return on.getValue().isAfter(facts.today()) ? Wrong.of("forms.contactAhead", on) : Optional.empty();
    }

    @Override
    public Function<Journal, Changes> keeping() {
        ContactEntry typed = new ContactEntry(
                before.id(),
                before.applicationId(),
                received.isSelected() ? ContactDirection.RECEIVED : ContactDirection.SENT,
                on.getValue(),
                channel.getValue(),
                null,
                words.getText(),
                before.followUpId(),
                before.recordedAt());
        FormPeople.Person whom = FormPeople.in(person);
        return journal -> {
            Kept<Long> reached = FormPeople.keep(journal, typed.applicationId(), whom, ContactRole.OTHER);
            ContactEntry entry = new ContactEntry(
                    typed.id(),
                    typed.applicationId(),
                    typed.direction(),
                    typed.on(),
                    typed.channel(),
                    FormPeople.orNull(reached.value()),
                    typed.words(),
                    typed.followUpId(),
                    typed.recordedAt());
            Changes changes = entry.id() == 0
                    ? journal.contactLog().log(entry).changes()
                    : journal.contactLog().edit(entry);
            return reached.changes().and(changes);
        };
    }
}
