package headway.ui.pipeline;

import headway.domain.Outcome;
import headway.text.Messages;
import headway.ui.kit.PopOvers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/// Asks in one small step how an application ended. Escape leaves the card where it is.
public final class OutcomePopOver {
    private final Messages messages;

    public OutcomePopOver(Messages messages) {
        this.messages = messages;
    }

    /// Asks beside a node.
    public void ask(Node beside, Consumer<Outcome> answer) {
        List<Button> choices = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            Button choice = new Button(messages.name(outcome));
            choice.setMaxWidth(Double.MAX_VALUE);
            choice.getStyleClass().addAll("flat", "outcome-choice");
            choice.setUserData(outcome);
            choices.add(choice);
        }
        Label question = new Label(messages.get("pipeline.outcome.question"));
        question.getStyleClass().add("outcome-question");
        VBox box = new VBox(question);
        box.getStyleClass().add("popover-form");
        box.getChildren().addAll(choices);
        PopOver popOver = PopOvers.show(beside, box, choices.get(0));
        for (Button choice : choices) {
            choice.setOnAction(event -> {
                popOver.hide();
                answer.accept((Outcome) choice.getUserData());
            });
        }
    }
}
