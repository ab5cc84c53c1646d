package headway.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;

/// Small panes that point at what they are about. Escape and a click elsewhere close them.
public final class PopOvers {
    private PopOvers() {}

    /// Shows a pane below a node and puts the focus on a part of it.
    public static PopOver show(Node beside, Node content, Node focus) {
        return show(beside, content, focus, arrow(beside));
    }

    /// Shows a pane on a side of a node and puts the focus on a part of it.
    public static PopOver show(Node beside, Node content, Node focus, PopOver.ArrowLocation arrow) {
        PopOver popOver = new PopOver(content);
        popOver.setArrowLocation(arrow);
        popOver.setDetachable(false);
        popOver.setAnimated(false);
        popOver.getRoot().getStyleClass().add("headway-popover");
        popOver.getRoot().getStylesheets().setAll(beside.getScene().getStylesheets());
        popOver.getRoot().setStyle(beside.getScene().getRoot().getStyle());
        if (isLarge(beside)) {
            // Below it there is no room left.
            Bounds bounds = beside.localToScreen(beside.getBoundsInLocal());
            popOver.show(beside, bounds.getCenterX(), bounds.getMinY() + bounds.getHeight() / 3);
        } else {
            popOver.show(beside);
        }
        focus.requestFocus();
        return popOver;
    }

    /// Where the user is in the window: what has the focus, or else all of it.
    public static Node focused() {
        Scene scene = Window.getWindows().get(0).getScene();
        return scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
    }

    private static boolean isLarge(Node beside) {
        return beside.getBoundsInLocal().getHeight() > beside.getScene().getHeight() / 2;
    }

    /// The side on which the pane stays inside the window.
    private static PopOver.ArrowLocation arrow(Node beside) {
        Bounds bounds = beside.localToScene(beside.getBoundsInLocal());
        boolean right = bounds.getCenterX() > beside.getScene().getWidth() * 0.6;
        boolean left = bounds.getCenterX() < beside.getScene().getWidth() * 0.3;
        if (bounds.getCenterY() > beside.getScene().getHeight() * 0.6) {
            return right
                    ? PopOver.ArrowLocation.BOTTOM_RIGHT
                    : left ? PopOver.ArrowLocation.BOTTOM_LEFT : PopOver.ArrowLocation.BOTTOM_CENTER;
        }
        return right
                ? PopOver.ArrowLocation.TOP_RIGHT
                : left ? PopOver.ArrowLocation.TOP_LEFT : PopOver.ArrowLocation.TOP_CENTER;
    }
}
