package headway.ui.interviews;

import headway.domain.ClosingText;
import headway.text.Messages;
import headway.ui.kit.Views;
import java.time.Duration;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;

/// The time that a closing statement may take: a ring that fills, with the seconds inside.
final class RehearsalRing extends StackPane {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final double THICKNESS = 0.08;
    private static final double TURN = 360;

    private final Messages messages;

    @FXML
    private Circle track;

    @FXML
    private Arc share;

    @FXML
    private VBox figures;

    @FXML
    private Label seconds;

    @FXML
    private Label beside;

    RehearsalRing(Views views) {
        this.messages = views.messages();
        views.loadInto(this);
    }

    /// @param still true when it moves once a second, not all the time
    void show(Duration elapsed, boolean still) {
        double turned = RehearsalModel.turned(elapsed, still);
        share.setLength(-TURN * turned);
        share.setVisible(turned > 0);
        long over = RehearsalModel.over(elapsed);
        pseudoClassStateChanged(OVER, over > 0);
        seconds.setText(Long.toString(elapsed.toSeconds()));
        beside.setText(
                over > 0
                        ? messages.get("interviews.rehearsal.over", over, ClosingText.MOST_SECONDS)
                        : messages.get("interviews.rehearsal.of", ClosingText.MOST_SECONDS));
        setAccessibleText(messages.get("interviews.rehearsal.ring", elapsed.toSeconds(), ClosingText.MOST_SECONDS));
    }

    @Override
    protected void layoutChildren() {
        double size = Math.min(getWidth(), getHeight());
        double thickness = size * THICKNESS;
        double radius = (size - thickness) / 2;
        track.setStrokeWidth(thickness);
        share.setStrokeWidth(thickness);
        track.setRadius(radius);
        share.setRadiusX(radius);
        share.setRadiusY(radius);
        for (Node shape : new Node[] {track, share}) {
            shape.setLayoutX(getWidth() / 2);
            shape.setLayoutY(getHeight() / 2);
        }
        layoutInArea(figures, 0, 0, getWidth(), getHeight(), 0, HPos.CENTER, VPos.CENTER);
    }
}
