package headway.ui.kit.effort;

import headway.ui.kit.Show;
import headway.ui.kit.Views;
import javafx.fxml.FXML;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;

/// The points of a week against its goal: a ring that fills, with the figures inside. It stands still.
public final class EffortRing extends StackPane {
    private static final double THICKNESS = 0.1;
    private static final double TURN = 360;

    private final EffortWords words;

    @FXML
    private Circle track;

    @FXML
    private Arc share;

    @FXML
    private VBox figures;

    @FXML
    private Label points;

    @FXML
    private Label goal;

    public EffortRing(Views views) {
        this.words = new EffortWords(views.messages());
        views.loadInto(this);
    }

    /// With the points alone inside, where there is little room.
    public EffortRing small() {
        getStyleClass().add("small");
        Show.when(goal, false);
        return this;
    }

    /// Shows how far the week has come; over the goal the ring is simply full.
    ///
    /// @param wanted points, more than 0
    public void show(int reached, int wanted) {
        points.setText(words.messages().get("effort.ring.points", reached));
        goal.setText(words.messages().get("effort.ring.goal", wanted));
        setAccessibleText(words.messages().get("effort.ring", reached, wanted));
        share.setLength(-TURN * share(reached, wanted));
        share.setVisible(reached > 0);
    }

    /// The part of the ring that is filled, from 0 to 1.
    static double share(int reached, int wanted) {
        return Math.max(0, Math.min(1, (double) reached / Math.max(1, wanted)));
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
