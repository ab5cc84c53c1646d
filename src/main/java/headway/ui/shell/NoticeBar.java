package headway.ui.shell;

import headway.domain.JournalException;
import headway.exchange.ExportException;
import headway.exchange.ImportException;
import headway.print.PrintException;
import headway.text.Message;
import headway.text.Messages;
import headway.ui.kit.Notices;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// One line above the status bar: what was done, with Undo, or what failed, with its code.
public final class NoticeBar extends HBox implements Notices {
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");
    private static final System.Logger LOG = System.getLogger(NoticeBar.class.getName());

    private final Messages messages;
    private final Label text = new Label();
    private final Button action = new Button();
    private final Button close = new Button("×");
    private final PauseTransition goAway = new PauseTransition(Duration.seconds(8));

    public NoticeBar(Messages messages) {
        this.messages = messages;
        getStyleClass().add("notice-bar");
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        action.setMinWidth(USE_PREF_SIZE);
        close.getStyleClass().add("flat");
        close.setAccessibleText(messages.get("notice.close"));
        close.setOnAction(event -> hide());
        goAway.setOnFinished(event -> hide());
        getChildren().addAll(text, action, close);
        hide();
    }

    @Override
    public void done(Message what, @Nullable Action offered) {
        show(messages.get(what), false);
        if (offered != null) {
            offer(messages.get(offered.label()), offered.run());
        }
        goAway.playFromStart();
    }

    @Override
    public void failed(Throwable problem) {
        if (problem instanceof ImportException unreadable) {
            // About the user's file, not about the program: nothing to quote or to copy.
            show(messages.get(unreadable.sentence()), true);
            goAway.stop();
            return;
        }
        if (problem instanceof ExportException unwritten) {
            show(messages.get(unwritten.sentence()), true);
            goAway.stop();
            return;
        }
        if (problem instanceof PrintException unprinted) {
            show(messages.get(unprinted.said()), true);
            goAway.stop();
            return;
        }
        Message said = Message.of("problem.INTERNAL");
        String code = "HW-00";
        if (problem instanceof JournalException known) {
            said = known.said();
            code = known.problem().code();
        } else {
            // The class tells a developer enough; the message may hold private text.
            LOG.log(
                    System.Logger.Level.WARNING,
                    "{0} {1}",
                    code,
                    problem.getClass().getName());
        }
        show(messages.get(said) + "  (" + code + ")", true);
        String details = details(code, problem);
        offer(messages.get("notice.copy"), () -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(details);
            Clipboard.getSystemClipboard().setContent(content);
        });
        goAway.stop();
    }

    /// The text shown now; empty when there is none.
    public String shownText() {
        return isVisible() ? text.getText() : "";
    }

    private static String details(String code, Throwable problem) {
        StringBuilder details = new StringBuilder(code);
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            details.append('\n').append(cause.getClass().getName());
            for (StackTraceElement element : cause.getStackTrace()) {
                details.append("\n  ").append(element);
            }
        }
        return details.toString();
    }

    private void show(String words, boolean problem) {
        text.setText(words);
        pseudoClassStateChanged(PROBLEM, problem);
        action.setVisible(false);
        action.setManaged(false);
        setVisible(true);
        setManaged(true);
    }

    private void offer(String label, Runnable run) {
        action.setText(label);
        action.setOnAction(event -> {
            hide();
            run.run();
        });
        action.setVisible(true);
        action.setManaged(true);
    }

    private void hide() {
        setVisible(false);
        setManaged(false);
    }
}
