package headway.ui.review;

import headway.text.Messages;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/// The steps by name; each can be gone to at once.
final class StepBar extends FlowPane {
    StepBar(Messages messages, ReviewModel model) {
        getStyleClass().add("review-steps");
        for (ReviewStep step : ReviewStep.WALK) {
            int number = step.number();
            String title = messages.get("review.step." + step.name());
            ToggleButton button = new ToggleButton(messages.get("review.step", number, title));
            button.setAccessibleText(messages.get("review.stepOf", number, ReviewStep.WALK.size(), title));
            button.getStyleClass().addAll("flat", "review-step");
            button.setId("step" + step);
            model.stepProperty().subscribe(now -> button.setSelected(now == step));
            button.setOnAction(event -> {
                model.stepProperty().set(step);
                // A click on the present step would leave none marked.
                button.setSelected(true);
            });
            getChildren().add(button);
        }
    }
}
