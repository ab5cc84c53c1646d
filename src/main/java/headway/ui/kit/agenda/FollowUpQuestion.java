package headway.ui.kit.agenda;

import headway.text.Message;
import headway.ui.kit.PopOvers;
import headway.ui.kit.Views;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/// One gentle sentence before something is done too early or once too often. Escape leaves it at that.
final class FollowUpQuestion extends VBox {
    @FXML
    private Label sentence;

    @FXML
    private Button anyway;

    @FXML
    private Button notNow;

    private FollowUpQuestion(Views views, Message said, Message goOn) {
        views.loadInto(this);
        sentence.setText(views.messages().get(said));
        anyway.setText(views.messages().get(goOn));
    }

    /// Asks beside a node.
    ///
    /// @param goOn what the button says that does it all the same
    static void ask(Views views, Node beside, Message said, Message goOn, Runnable then) {
        FollowUpQuestion question = new FollowUpQuestion(views, said, goOn);
        PopOver popOver = PopOvers.show(beside, question, question.notNow);
        question.notNow.setOnAction(event -> popOver.hide());
        question.anyway.setOnAction(event -> {
            popOver.hide();
            then.run();
        });
    }
}
