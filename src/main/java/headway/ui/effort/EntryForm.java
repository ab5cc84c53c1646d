package headway.ui.effort;

import headway.domain.EffortEntry;
import headway.domain.EffortKind;
import headway.domain.RecordFields;
import headway.journal.Changes;
import headway.journal.Journal;
import headway.text.Messages;
import headway.ui.kit.DateField;
import headway.ui.kit.Formats;
import headway.ui.kit.Typed;
import headway.ui.kit.Views;
import headway.ui.kit.agenda.FormBody;
import headway.ui.kit.agenda.FormChoice;
import headway.ui.kit.agenda.FormPeople;
import headway.ui.kit.agenda.FormSearch;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The fields of an entry of the log; what only the work-search record asks for is folded.
final class EntryForm extends VBox implements FormBody {
    private final EntryFacts facts;

    @FXML
    private ComboBox<EffortKind> kind;

    @FXML
    private TextField minutes;

    @FXML
    private DateField day;

    @FXML
    private TextArea note;

    @FXML
    private FormSearch<Long> application;

    @FXML
    private ComboBox<FormPeople.@Nullable Person> person;

    @FXML
    private CheckBox counts;

    @FXML
    private TitledPane recordPart;

    @FXML
    private TextField employer;

    @FXML
    private TextField address;

    @FXML
    private TextField phone;

    @FXML
    private TextField email;

    @FXML
    private TextField personTitle;

    @FXML
    private TextField method;

    @FXML
    private TextField position;

    @FXML
    private TextField reference;

    @FXML
    private TextField result;

    @FXML
    private TextField proof;

    EntryForm(Views views, Formats formats, EntryFacts facts) {
        this.facts = facts;
        Messages messages = views.messages();
        EffortEntry entry = facts.entry();
        views.loadInto(this);
        FormChoice.of(kind, EffortKind.values(), messages);
        kind.setValue(entry.kind());
        minutes.setText(entry.minutes() == 0 ? "" : Integer.toString(entry.minutes()));
        day.use(formats, messages);
        day.setValue(entry.day());
        note.setText(entry.note());
        application.name(messages.get("effort.form.application"));
        application.offer(facts.applications());
        application.show(facts.applications().stream()
                .filter(choice -> choice.value().equals(entry.applicationId()))
                .findFirst()
                .orElseGet(() -> FormSearch.Choice.of(0L, "")));
        facts.people().offer(person);
        FormPeople.Person known = facts.people().find(entry.contactId());
        person.setValue(known == null ? facts.people().named(entry.person()) : known);
        counts.setSelected(entry.countsForRecord());
        showRecord(entry.record());
        // A popover takes its new size only when what it holds asks for it.
        recordPart.setAnimated(false);
    }

    @Override
    public Node root() {
        return this;
    }

    @Override
    public Node first() {
        return minutes;
    }

    @Override
    public Optional<Wrong> wrong() {
        if (typedMinutes().isEmpty()) {
            return Wrong.of("effort.form.noMinutes", minutes, minutes.getText().strip());
        }
        if (!day.take()) {
            return Wrong.of("forms.noDate", day, day.getEditor().getText().strip());
        }
        if (day.getValue() == null) {
            return Wrong.of("forms.dateNeeded", day);
        }
        return hasApplication() && application.meant().isEmpty()
                ? Wrong.of("effort.form.noApplication", application.field())
                : Optional.empty();
    }

    @Override
    public Function<Journal, Changes> keeping() {
        FormPeople.Person whom = FormPeople.in(person);
        Long contact = whom == null || whom.id() == 0 ? null : whom.id();
        EffortEntry typed = facts.entry()
                .withWork(kind.getValue(), typedMinutes().orElse(0))
                .withDay(day.getValue())
                .withNote(note.getText())
                .withWhom(
                        hasApplication() ? application.meant().orElse(null) : null,
                        contact,
                        whom == null || contact != null ? "" : whom.name())
                .withRecord(counts.isSelected(), typedRecord());
        return journal -> journal.effort().edit(typed);
    }

    private boolean hasApplication() {
        return !application.field().getText().isBlank();
    }

    private OptionalInt typedMinutes() {
        return minutes.getText().isBlank() ? OptionalInt.of(0) : Typed.minutes(minutes.getText());
    }

    private void showRecord(RecordFields record) {
        employer.setText(record.employer());
        address.setText(record.address());
        phone.setText(record.phone());
        email.setText(record.email());
        personTitle.setText(record.title());
        method.setText(record.method());
        position.setText(record.position());
        reference.setText(record.reference());
        result.setText(record.result());
        proof.setText(record.proof());
    }

    private RecordFields typedRecord() {
        return new RecordFields(
                employer.getText(),
                address.getText(),
                phone.getText(),
                email.getText(),
                personTitle.getText(),
                method.getText(),
                position.getText(),
                reference.getText(),
                result.getText(),
                proof.getText());
    }
}
