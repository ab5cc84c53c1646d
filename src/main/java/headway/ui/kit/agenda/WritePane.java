package headway.ui.kit.agenda;

import headway.domain.Channel;
import headway.domain.MessageFields;
import headway.domain.TemplateException;
import headway.text.Messages;
import headway.ui.kit.Clipboards;
import headway.ui.kit.Icons;
import headway.ui.kit.Show;
import headway.ui.kit.Views;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A message to look over, to copy or to hand to the mail program, or what to say on the phone. Ctrl+Enter marks it as
/// done, Escape leaves.
final class WritePane extends BorderPane {
    private final Messages messages;
    private final WriteModel model;
    private final Sending sending;

    @FXML
    private TextField subject;

    @FXML
    private TextArea body;

    @FXML
    private Label note;

    @FXML
    private TextField name;

    @FXML
    private HBox sendLine;

    @FXML
    private Button copy;

    @FXML
    private Button mail;

    @FXML
    private Button letter;

    @FXML
    private Button edit;

    @FXML
    private Button done;

    @FXML
    private FlowPane sendTools;

    @FXML
    private HBox keepLine;

    @FXML
    private FlowPane keepTools;

    @FXML
    private Button keep;

    /// What happens to a message outside its pane.
    interface Sending {
        /// Opens a mail address in the mail program.
        void browse(String address);

        /// Marks it as done, or logs it, as it is now.
        ///
        /// @param beside what a question would point at
        void done(Node beside);

        /// Shows it as the letter that it prints as.
        void asLetter();

        void keepName(String name);

        /// Keeps the user's own wording; null goes back to the built-in one.
        void keepWording(Map<String, @Nullable String> wording);

        void close();
    }

    WritePane(Views views, WriteModel model, Sending sending) {
        this.messages = views.messages();
        this.model = model;
        this.sending = sending;
        views.loadInto(this);
        setTop(new WriteHead(views, model));
        copy.setGraphic(Icons.of(Feather.COPY));
        mail.setGraphic(Icons.of(Feather.MAIL));
        letter.setGraphic(Icons.of(Feather.FILE_TEXT));
        edit.setGraphic(Icons.of(Feather.EDIT_2));
        done.setText(messages.get(model.reading().key() == null ? "write.log" : "write.done"));
        wrap(sendTools, sendLine, done);
        wrap(keepTools, keepLine, keep);
        join(subject, model.subjectProperty());
        join(body, model.bodyProperty());
        model.draftProperty().subscribe(now -> show());
        model.editingProperty().subscribe(now -> show());
        model.bodyProperty().subscribe(now -> note());
        name.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                onName();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    TextArea body() {
        return body;
    }

    @FXML
    private void onCopy() {
        Clipboards.copy(model.words());
    }

    @FXML
    private void onMail() {
        sending.browse(model.reach().mailLink().uri());
    }

    @FXML
    private void onLetter() {
        sending.asLetter();
    }

    @FXML
    private void onDone() {
        sending.done(done);
    }

    @FXML
    private void onName() {
        if (!name.getText().isBlank() && model.unsigned()) {
            sending.keepName(name.getText());
            model.sign(name.getText());
            show();
        }
    }

    @FXML
    private void onEdit() {
        model.edit();
        body.requestFocus();
    }

    @FXML
    private void onBuiltIn() {
        model.takeBuiltIn();
    }

    @FXML
    private void onLeave() {
        model.leave();
    }

    @FXML
    private void onKeep() {
        try {
            Map<String, @Nullable String> changed = model.changed();
            if (!changed.isEmpty()) {
                sending.keepWording(changed);
            }
            model.kept(changed);
        } catch (TemplateException e) {
            Show.text(note, messages.get(e.said()));
        }
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER
                && event.isShortcutDown()
                && !model.editingProperty().get()) {
            onDone();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            if (model.editingProperty().get()) {
                model.leave();
            } else {
                sending.close();
            }
            event.consume();
        }
    }

    private void show() {
        boolean editing = model.editingProperty().get();
        Show.when(sendLine, !editing);
        Show.when(keepLine, editing);
        Show.when(subject, model.hasSubject());
        Show.when(mail, model.channel() == Channel.EMAIL);
        Show.when(letter, model.channel() == Channel.POST);
        mail.setDisable(model.reach().mailProblem().isPresent());
        Show.when(name, !editing && model.unsigned());
        note();
    }

    /// What is left blank, or which fields there are.
    private void note() {
        Show.text(
                note,
                model.editingProperty().get()
                        ? messages.get("write.fields", WriteModel.inBraces(MessageFields.NAMES))
                        : model.gaps().stream().map(messages::get).collect(Collectors.joining("\n")));
    }

    /// Joins a field with a text, so that what is set from elsewhere can be taken back in the field.
    private static void join(TextInputControl field, StringProperty text) {
        text.subscribe(now -> {
            if (!field.getText().equals(now)) {
                field.replaceText(0, field.getLength(), now);
                field.positionCaret(0);
            }
        });
        field.textProperty().addListener((observed, before, now) -> text.set(now));
    }

    /// Lets tools flow into as many rows as fit beside a button.
    private static void wrap(FlowPane tools, HBox line, Button beside) {
        tools.prefWrapLengthProperty()
                .bind(line.widthProperty().subtract(beside.widthProperty()).subtract(line.spacingProperty()));
    }
}
