package headway.ui.kit.agenda;

import headway.domain.JobApplication;
import headway.domain.JournalException;
import headway.journal.Changes;
import headway.journal.Journal;
import headway.journal.Kept;
import headway.text.Message;
import headway.ui.kit.Background;
import headway.ui.kit.Notices;
import headway.ui.kit.Show;
import headway.ui.kit.Views;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// A small form in a popover: what it is about, the fields, one sentence when something is wrong, and the buttons.
/// Enter keeps, and Ctrl+Enter where Enter begins a line; Escape leaves. What can't be kept stays.
public final class FormFrame extends VBox {
    private final Background background;
    private final Views views;
    private final FormBody body;
    private Runnable close = () -> {};

    @FXML
    private Label title;

    @FXML
    private Label about;

    @FXML
    private ScrollPane scroll;

    @FXML
    private Label problem;

    @FXML
    private Button remove;

    public FormFrame(Background background, Views views, FormBody body) {
        this.background = background;
        this.views = views;
        this.body = body;
        views.loadInto(this);
        scroll.setContent(body.root());
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /// With the fields as high as they are at this width; a scroll pane's own wish does not count lines that wrap.
    @Override
    protected double computePrefHeight(double width) {
        double inside = (width < 0 ? prefWidth(-1) : width)
                - snappedLeftInset()
                - snappedRightInset()
                - scroll.snappedLeftInset()
                - scroll.snappedRightInset();
        double fields = body.root().prefHeight(inside) + scroll.snappedTopInset() + scroll.snappedBottomInset();
        return super.computePrefHeight(width) - scroll.prefHeight(-1) + Math.ceil(fields);
    }

    /// Says what the form is for, and for which application.
    FormFrame headed(Message what, JobApplication application) {
        return headed(what, application.company() + " · " + application.role());
    }

    /// Says what the form is for.
    ///
    /// @param more about it; may be empty
    public FormFrame headed(Message what, String more) {
        title.setText(views.messages().get(what));
        Show.text(about, more);
        return this;
    }

    /// Offers to take away what is edited.
    public FormFrame removable(Message removed, Function<Journal, Changes> removal) {
        remove.setVisible(true);
        remove.setManaged(true);
        remove.setOnAction(event -> background.change(removal, changes -> {
            close.run();
            background
                    .notices()
                    .done(
                            removed,
                            new Notices.Action(Message.of("shell.undo"), () -> background.change(Journal::undo)));
        }));
        return this;
    }

    public void show(Node beside) {
        close = FormPopOver.show(beside, this, body.first())::hide;
    }

    @FXML
    private void onKeep() {
        body.wrong().ifPresentOrElse(this::say, this::keep);
    }

    @FXML
    private void onLeave() {
        close.run();
    }

    private void onKey(KeyEvent event) {
        boolean newLine = event.getTarget() instanceof TextArea && !event.isShortcutDown();
        if (event.getCode() == KeyCode.ENTER && !newLine) {
            event.consume();
            onKeep();
        }
    }

    private void keep() {
        Function<Journal, Changes> keeping = body.keeping();
        say("");
        background.make(
                journal -> {
                    Changes changes = keeping.apply(journal);
                    return new Kept<>(changes, changes);
                },
                changes -> close.run(),
                this::failed);
    }

    private void failed(Throwable failure) {
        if (failure instanceof JournalException known) {
            say(views.messages().get(known.said()));
        } else {
            background.notices().failed(failure);
        }
    }

    private void say(FormBody.Wrong wrong) {
        say(views.messages().get(wrong.sentence()));
        wrong.field().requestFocus();
    }

    private void say(String sentence) {
        problem.setText(sentence);
        problem.setVisible(!sentence.isEmpty());
        problem.setManaged(!sentence.isEmpty());
    }
}
