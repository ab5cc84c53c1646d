package headway.ui.kit.agenda;

import headway.domain.Channel;
import headway.domain.ContactRole;
import headway.domain.FollowUp;
import headway.domain.FollowUpKind;
import headway.domain.FollowUpState;
import headway.journal.Changes;
import headway.journal.Journal;
import headway.journal.Kept;
import headway.text.DayName;
import headway.text.Messages;
import headway.ui.kit.DateField;
import headway.ui.kit.Formats;
import headway.ui.kit.Views;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The fields of a follow-up.
final class FormFollowUp extends VBox implements FormBody {
    private final FormFacts facts;
    private final FollowUp before;
    private final Messages messages;

    @FXML
    private TextField what;

    @FXML
    private ComboBox<FollowUpKind> kind;

    @FXML
    private DateField due;

    @FXML
    private ComboBox<@Nullable Channel> channel;

    @FXML
    private ComboBox<FormPeople.@Nullable Person> person;

    @FXML
    private Label advice;

    @FXML
    private VBox after;

    @FXML
    private TextArea cameBack;

    /// @param before what is changed, or what is proposed for a new one
    FormFollowUp(Views views, Formats formats, FormFacts facts, FollowUp before) {
        this.facts = facts;
        this.before = before;
        this.messages = views.messages();
        views.loadInto(this);
        FormChoice.of(kind, FollowUpKind.values(), messages);
        FormChoice.orNone(channel, Channel.values(), messages);
        facts.people().offer(person);
        due.use(formats, messages);
        what.setText(before.what());
        kind.setValue(before.kind());
        due.setValue(before.due());
        channel.setValue(before.channel());
        person.setValue(facts.people().find(before.contactId()));
        cameBack.setText(before.cameBack());
        after.setVisible(before.state() == FollowUpState.DONE);
        after.setManaged(before.state() == FollowUpState.DONE);
        kind.valueProperty().addListener((observed, was, now) -> advise());
        due.valueProperty().addListener((observed, was, now) -> advise());
        person.valueProperty().addListener((observed, was, now) -> reachAsPreferred(now));
        advise();
    }

    /// A new follow-up as it is most likely meant.
    static FollowUp proposed(FormFacts facts, @Nullable LocalDate day) {
        FormPeople.Person whom = facts.usualPerson();
        return FollowUp.planned(facts.application().id(), facts.usualKind(), day == null ? facts.usualDay() : day, "")
                .withReach(facts.usualChannel(), whom == null ? null : whom.id());
    }

    @Override
    public Node root() {
        return this;
    }

    @Override
    public Node first() {
        return before.state() == FollowUpState.DONE ? cameBack : what;
    }

    @Override
    public Optional<Wrong> wrong() {
        if (!due.take()) {
            return Wrong.of("forms.noDate", due, due.getEditor().getText().strip());
        }
        return due.getValue() == null ? Wrong.of("forms.dateNeeded", due) : Optional.empty();
    }

    @Override
    public Function<Journal, Changes> keeping() {
        FollowUp typed = before.withWhat(kind.getValue(), what.getText())
                .withDue(due.getValue())
                .withCameBack(cameBack.getText());
        Channel way = channel.getValue();
        FormPeople.Person whom = FormPeople.in(person);
        return journal -> {
            Kept<Long> reached = FormPeople.keep(journal, typed.applicationId(), whom, ContactRole.OTHER);
            FollowUp reachable = typed.withReach(way, FormPeople.orNull(reached.value()));
            Changes changes = reachable.id() == 0
                    ? journal.followUps().plan(reachable).changes()
                    : journal.followUps().edit(reachable);
            return reached.changes().and(changes);
        };
    }

    /// For a check-in, when it would be polite.
    private void advise() {
        boolean asking = kind.getValue() == FollowUpKind.CHECK_IN && before.state() == FollowUpState.PLANNED;
        LocalDate day = due.getValue();
        LocalDate polite = facts.advice().due();
        String words = asking ? messages.get(facts.advice().reason()) : "";
        if (asking && day != null && polite != null && facts.advice().tooEarlyOn(day)) {
            words += "\n" + messages.get("forms.early", new DayName(polite));
        }
        advice.setText(words);
        advice.setVisible(asking);
        advice.setManaged(asking);
    }

    private void reachAsPreferred(FormPeople.@Nullable Person chosen) {
        if (chosen != null && chosen.preferred() != null && channel.getValue() == null) {
            channel.setValue(chosen.preferred());
        }
    }
}
