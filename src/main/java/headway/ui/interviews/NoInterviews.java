package headway.ui.interviews;

import headway.text.Messages;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What stands there while there is no interview: one sentence, and one button for the next step towards one.
final class NoInterviews extends VBox {
    private final Messages messages;
    private final InterviewsController.Window window;
    private final Label words = new Label();
    private final Button add = new Button();
    private boolean anyApplication;

    NoInterviews(Tools tools) {
        this.messages = tools.messages();
        this.window = tools.window();
        getStyleClass().add("empty");
        words.setWrapText(true);
        words.getStyleClass().add("empty-text");
        add.getStyleClass().add("accent");
        add.setOnAction(event -> {
            if (anyApplication) {
                window.forms().addInterview(add);
            } else {
                window.actions().addApplication();
            }
        });
        getChildren().addAll(words, add);
        setVisible(false);
    }

    /// @param any whether there is an application that an interview could be for
    void show(boolean any) {
        anyApplication = any;
        words.setText(messages.get(any ? "interviews.empty" : "interviews.emptyJournal"));
        add.setText(messages.get(any ? "interviews.empty.add" : "today.empty.add"));
    }

    /// Where the focus goes first.
    Node first() {
        return add;
    }
}
