package headway.ui.interviews;

import headway.domain.ThankYouForm;
import headway.domain.ThankYouNote;
import headway.domain.ThankYouOwed;
import headway.journal.Changes;
import headway.text.Messages;
import headway.ui.kit.FieldKeeper;
import headway.ui.kit.GrowingField;
import headway.ui.kit.Icons;
import headway.ui.kit.Show;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The note to one person: what stayed of the talk, the words, what they lack, and how they get there.
final class ThanksPane extends VBox {
    /// The width that is enough for the words and what is said about them side by side, in sizes of the text.
    private static final double WIDE = 46;

    private final Tools tools;
    private final Messages messages;
    private final Runnable reload;
    private final ThanksWords said;
    private final ThanksForm form;
    private final ThanksChecks checks;
    private final ThanksSending sending;
    private final FieldKeeper keeper = new FieldKeeper();
    private @Nullable ThanksModel model;
    private boolean wide = true;

    @FXML
    private Label whom;

    @FXML
    private Label state;

    @FXML
    private Button again;

    @FXML
    private Label sent;

    @FXML
    private HBox columns;

    @FXML
    private VBox first;

    @FXML
    private VBox second;

    @FXML
    private VBox words;

    @FXML
    private Label pointName;

    @FXML
    private GrowingField point;

    @FXML
    private Label subject;

    @FXML
    private GrowingField text;

    @FXML
    private Button draft;

    @FXML
    private Label gaps;

    @FXML
    private TextField name;

    /// @param reload reads it all anew
    ThanksPane(Tools tools, Runnable reload) {
        this.tools = tools;
        this.reload = reload;
        this.messages = tools.messages();
        this.said = new ThanksWords(messages);
        form = new ThanksForm(messages, this::choose);
        checks = new ThanksChecks(messages);
        sending = new ThanksSending(tools, this::keep);
        tools.views().loadInto(this);
        draft.setGraphic(Icons.of(Feather.ROTATE_CCW));
        keeper.watch(point, typed -> keep(note -> note.withPoint(typed)));
        keeper.watch(text, typed -> keepText());
        point.onTyped(typed -> type(now -> now.typePoint(typed)));
        text.onTyped(typed -> type(now -> now.typeText(typed)));
        text.focusedProperty().addListener((observed, before, focused) -> {
            if (!focused && text.getText().isBlank()) {
                onDraft();
            }
        });
        name.focusedProperty().addListener((observed, before, focused) -> {
            if (!focused) {
                onName();
            }
        });
        widthProperty().addListener((observed, before, now) -> measure());
        whom.fontProperty().addListener((observed, before, now) -> measure());
        arrange();
    }

    /// Shows the chosen note. What is being typed stays.
    void show(ThanksModel now) {
        model = null;
        keeper.show(point, now.point());
        now.typePoint(point.getText());
        keeper.show(text, now.text());
        now.typeText(text.getText());
        model = now;
        whom.setText(said.whom(now));
        pointName.setText(said.point(now));
        point.setAccessibleText(pointName.getText());
        state.setText(said.state(now));
        Show.text(sent, now.isPlanned() ? "" : now.shown().owed().sent());
        Show.when(again, said.isSkipped(now));
        Show.when(columns, now.isPlanned());
        form.show(now);
        refresh(now);
    }

    /// Keeps what was typed.
    void keep() {
        keeper.flush();
    }

    @FXML
    private void onDraft() {
        type(ThanksModel::startAgain);
        keep();
    }

    /// What was passed on is owed again.
    @FXML
    private void onAgain() {
        ThanksModel now = model;
        if (now != null) {
            long id = now.shown().owed().key().id();
            tools.background().change(journal -> journal.followUps().remove(id));
        }
    }

    @FXML
    private void onName() {
        String typed = name.getText().strip();
        if (!typed.isEmpty()) {
            name.clear();
            tools.background().change(journal -> journal.settings().setMyName(typed), done -> reload.run());
        }
    }

    private void choose(ThankYouForm chosen) {
        keep();
        type(now -> now.choose(chosen));
        keep(note -> note.withForm(chosen));
    }

    /// Something was typed or chosen; the draft follows it.
    private void type(Consumer<ThanksModel> change) {
        ThanksModel now = model;
        if (now != null) {
            change.accept(now);
            if (!text.getText().equals(now.text())) {
                model = null;
                text.replaceText(0, text.getLength(), now.text());
                text.positionCaret(0);
                model = now;
            }
            refresh(now);
        }
    }

    private void refresh(ThanksModel now) {
        Show.text(subject, said.subject(now));
        draft.setDisable(now.isDraft());
        Show.text(gaps, now.gaps().stream().map(messages::get).collect(Collectors.joining("\n")));
        Show.when(name, now.shown().facts().myName().isBlank());
        checks.show(now.missing(), now.repeats());
        sending.show(now);
    }

    private void keepText() {
        ThanksModel now = model;
        if (now != null) {
            String kept = now.keptText();
            keep(note -> note.withText(kept));
        }
    }

    /// Changes only what was typed: what else the journal has of the note may be newer than what is shown.
    private void keep(UnaryOperator<ThankYouNote> edit) {
        ThanksModel now = model;
        if (now != null) {
            long interview = now.reading().interview().id();
            Long person = now.shown().owed().note().contactId();
            tools.background()
                    .change(journal -> journal.thankYous().of(interview).stream()
                            .map(ThankYouOwed::note)
                            .filter(note -> Objects.equals(note.contactId(), person))
                            .findFirst()
                            .map(note -> journal.thankYous().keep(edit.apply(note)))
                            .orElse(Changes.NONE));
        }
    }

    private void measure() {
        boolean fits = getWidth() >= WIDE * whom.getFont().getSize();
        if (getWidth() > 0 && fits != wide) {
            wide = fits;
            arrange();
        }
    }

    /// The words, and beside or around them their form and what they lack.
    private void arrange() {
        first.getChildren().clear();
        second.getChildren().clear();
        Show.when(second, wide);
        if (wide) {
            first.getChildren().setAll(words, sending);
            second.getChildren().setAll(form, checks);
        } else {
            first.getChildren().setAll(form, words, checks, sending);
        }
    }
}
