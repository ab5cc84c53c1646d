package headway.ui.kit.agenda;

import headway.ui.kit.PopOvers;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;

/// Shows a form where it fits into the window, and keeps it inside when it grows.
public final class FormPopOver {
    /// What is left free for the arrow and the edge of the window, in pixels.
    private static final double MARGIN = 24;

    private FormPopOver() {}

    /// Shows a form beside a node and puts the focus on a part of it.
    public static PopOver show(Node beside, Region form, Node focus) {
        Scene window = beside.getScene();
        form.setMaxHeight(window.getHeight() - 2 * MARGIN);
        PopOver.ArrowLocation arrow = FormPlace.arrow(
                beside.localToScene(beside.getBoundsInLocal()),
                measured(form, window),
                new Dimension2D(window.getWidth(), window.getHeight()));
        PopOver popOver = PopOvers.show(beside, form, focus, arrow);
        // After each layout: the popover takes its size and place in one go, and a move between the two never ends.
        popOver.getScene().addPostLayoutPulseListener(() -> keepInside(popOver, window));
        return popOver;
    }

    /// How large it will be; known only with the style that it will have.
    private static Dimension2D measured(Region form, Scene window) {
        StackPane probe = new StackPane(form);
        probe.setStyle(window.getRoot().getStyle());
        new Scene(probe).getStylesheets().setAll(window.getStylesheets());
        probe.applyCss();
        double width = form.prefWidth(-1);
        probe.resize(width, form.getMaxHeight());
        probe.layout();
        Dimension2D size =
                new Dimension2D(width + MARGIN, Math.min(form.getMaxHeight(), form.prefHeight(width)) + 2 * MARGIN);
        probe.getChildren().clear();
        return size;
    }

    private static void keepInside(PopOver popOver, Scene window) {
        Window owner = window.getWindow();
        if (owner == null || !popOver.isShowing()) {
            return;
        }
        double left = owner.getX() + window.getX();
        double top = owner.getY() + window.getY();
        double x = held(popOver.getX(), left, left + window.getWidth() - popOver.getWidth());
        double y = held(popOver.getY(), top, top + window.getHeight() - popOver.getHeight());
        if (Math.abs(x - popOver.getX()) > 1) {
            popOver.setAnchorX(popOver.getAnchorX() + x - popOver.getX());
        }
        if (Math.abs(y - popOver.getY()) > 1) {
            popOver.setAnchorY(popOver.getAnchorY() + y - popOver.getY());
        }
    }

    private static double held(double at, double lowest, double highest) {
        return Math.max(lowest, Math.min(at, highest));
    }
}
