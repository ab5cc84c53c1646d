package headway.ui.pipeline;

import headway.domain.Channel;
import headway.domain.ContactRole;
import headway.domain.NextStep;
import headway.domain.Permission;
import headway.journal.Kept;
import headway.text.Messages;
import headway.ui.kit.Background;
import headway.ui.kit.DateField;
import headway.ui.kit.FieldKeeper;
import headway.ui.kit.Formats;
import headway.ui.kit.Views;
import headway.ui.kit.agenda.FormChoice;
import headway.ui.kit.agenda.FormPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The agreed next step, kept as it is typed, and what follows from it.
final class NextStepPane extends VBox {
    private static final int OLDER_SHOWN = 5;

    private final Messages messages;
    private final Formats formats;
    private final AdvicePane advice;
    private final FieldKeeper keeper = new FieldKeeper();
    private final NextStepKeeper agreements;
    private FormPeople people = new FormPeople(List.of());
    private @Nullable ApplicationAgenda shown;
    private boolean showing;

    @FXML
    private TextField what;

    @FXML
    private VBox details;

    @FXML
    private DateField by;

    @FXML
    private ComboBox<Permission> mayFollowUp;

    @FXML
    private ComboBox<@Nullable Channel> channel;

    @FXML
    private ComboBox<FormPeople.@Nullable Person> person;

    @FXML
    private DateField agreedOn;

    @FXML
    private Label hint;

    @FXML
    private Button fresh;

    @FXML
    private Button remove;

    @FXML
    private Label older;

    NextStepPane(Views views, Formats formats, Background background, PipelineController.Window window) {
        this.messages = views.messages();
        this.formats = formats;
        this.advice = new AdvicePane(views, window);
        this.agreements = new NextStepKeeper(background);
        views.loadInto(this);
        getChildren().add(advice);
        FormChoice.of(mayFollowUp, Permission.values(), messages);
        FormChoice.orNone(channel, Channel.values(), messages);
        by.use(formats, messages);
        agreedOn.use(formats, messages);
        people.offer(person);
        keeper.watch(what, text -> edit(step -> NextStepKeeper.what(step, text)));
        by.valueProperty().addListener((o, before, now) -> edit(step -> NextStepKeeper.by(step, now)));
        mayFollowUp
                .valueProperty()
                .addListener((o, before, now) -> edit(step -> NextStepKeeper.mayFollowUp(step, now)));
        channel.valueProperty().addListener((o, before, now) -> edit(step -> NextStepKeeper.channel(step, now)));
        person.valueProperty().addListener((o, before, now) -> reach(now));
        agreedOn.valueProperty().addListener((o, before, now) -> {
            if (now != null) {
                edit(step -> NextStepKeeper.agreedOn(step, now));
            }
        });
        what.textProperty().addListener((o, before, now) -> hint());
        by.problemProperty().addListener((o, before, now) -> hint());
        agreedOn.problemProperty().addListener((o, before, now) -> hint());
        // Once open it stays so, or the page would move under the mouse when the focus goes.
        what.focusedProperty().addListener((o, before, focused) -> {
            if (focused) {
                visible(details, true);
            }
        });
    }

    void show(ApplicationAgenda agenda) {
        boolean other = shown == null || agenda.applicationId() != shown.applicationId();
        shown = agenda;
        NextStep step = agreements.take(agenda.applicationId(), agenda.steps());
        showing = true;
        if (!people.all().equals(agenda.people().all())) {
            people = agenda.people();
            people.offer(person);
        }
        showing = false;
        if (other || step != null) {
            visible(details, step != null);
        }
        showStep(step, agenda.today(), other);
        String earlier = agenda.steps().stream()
                .filter(one -> step == null || one.id() != step.id())
                .limit(OLDER_SHOWN)
                .map(one -> words(one, agenda.today()))
                .collect(Collectors.joining("\n"));
        older.setText(earlier.isEmpty() ? "" : messages.get("pipeline.nextStep.older", earlier));
        visible(older, !earlier.isEmpty());
        advice.show(agenda.applicationId(), agenda.advice());
    }

    /// Keeps what has been typed so far.
    void flush() {
        keeper.flush();
    }

    /// Begins a further agreement, or leaves it before anything was typed.
    @FXML
    private void onFresh() {
        ApplicationAgenda agenda = shown;
        if (agenda == null) {
            return;
        }
        if (agreements.isFresh()) {
            agreements.back();
            show(agenda);
        } else {
            agreements.fresh();
            showStep(null, agenda.today(), true);
        }
        what.requestFocus();
    }

    @FXML
    private void onRemove() {
        what.requestFocus();
        agreements.remove();
    }

    /// @param anew whether the fields stand for another agreement than before
    private void showStep(@Nullable NextStep step, LocalDate today, boolean anew) {
        showing = true;
        keeper.show(what, step == null ? "" : step.what());
        showDay(by, step == null ? null : step.by(), anew);
        showDay(agreedOn, step == null ? today : step.agreedOn(), anew);
        mayFollowUp.setValue(step == null ? Permission.NOT_ASKED : step.mayFollowUp());
        channel.setValue(step == null ? null : step.channel());
        FormPeople.Person whom = step == null ? null : people.find(step.contactId());
        if (!Objects.equals(person.getValue(), whom)) {
            person.setValue(whom);
        }
        showing = false;
        visible(fresh, step != null || agreements.isFresh());
        fresh.setText(messages.get(step == null ? "forms.leave" : "pipeline.nextStep.new"));
        visible(remove, step != null);
        hint();
    }

    /// What is no date stays until it is put right, or until the field stands for something else.
    private static void showDay(DateField field, @Nullable LocalDate day, boolean anew) {
        if (anew) {
            field.show(day);
        } else {
            field.setValue(day);
        }
    }

    private void edit(UnaryOperator<NextStep> edit) {
        if (!showing) {
            agreements.edit(edit);
        }
    }

    private void reach(FormPeople.@Nullable Person whom) {
        ApplicationAgenda agenda = shown;
        if (!showing && agenda != null) {
            long id = agenda.applicationId();
            agreements.editAfter(journal -> {
                Kept<Long> kept = FormPeople.keep(journal, id, whom, ContactRole.OTHER);
                return new Kept<>(
                        step -> NextStepKeeper.contact(step, FormPeople.orNull(kept.value())), kept.changes());
            });
        }
    }

    /// What is no date, or else that a date would help.
    private void hint() {
        boolean undated = !what.getText().isBlank() && by.getValue() == null && mayFollowUp.getValue() != Permission.NO;
        String words = Stream.of(
                        by.problemProperty().get(),
                        agreedOn.problemProperty().get(),
                        undated ? messages.get("pipeline.nextStep.noDate", checkInDays()) : "")
                .filter(sentence -> !sentence.isEmpty())
                .findFirst()
                .orElse("");
        hint.setText(words);
        visible(hint, !words.isEmpty());
    }

    private int checkInDays() {
        return shown == null ? 0 : shown.firstCheckInDays();
    }

    private String words(NextStep step, LocalDate today) {
        LocalDate until = step.by();
        return Stream.of(
                        AgendaDays.words(step.agreedOn(), today, formats, messages),
                        step.what(),
                        until == null
                                ? ""
                                : messages.get(
                                        "pipeline.nextStep.until", AgendaDays.words(until, today, formats, messages)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static void visible(Node node, boolean show) {
        node.setVisible(show);
        node.setManaged(show);
    }
}
