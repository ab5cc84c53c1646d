package headway.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;

/// Small panes that point at what they are about. Escape and a click elsewhere close them.
public final class PopOvers {
    /// So far the arrow reaches into what it points at, in pixels.
    private static final double INSIDE = 4;

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
        popOver.getRoot().getStylesheets().setAll(stylesheets(beside));
        popOver.getRoot().setStyle(beside.getScene().getRoot().getStyle());
        Point2D tip = tip(beside, arrow);
        // Owned by the whole window: a pane takes over the style of its owner, and a field in a row has no frame.
        popOver.show(beside.getScene().getRoot(), tip.getX(), tip.getY());
        focus.requestFocus();
        return popOver;
    }

    /// Where the user is in the window: what has the focus, or else all of it.
    public static Node focused() {
        Scene scene = Window.getWindows().get(0).getScene();
        return scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
    }

    /// The sheets that hold where a node stands, those of the whole window first.
    private static List<String> stylesheets(Node node) {
        List<String> sheets = new ArrayList<>(node.getScene().getStylesheets());
        int outer = sheets.size();
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            sheets.addAll(outer, parent.getStylesheets());
        }
        return sheets;
    }

    /// Where the arrow points to.
    private static Point2D tip(Node beside, PopOver.ArrowLocation arrow) {
        Bounds bounds = beside.localToScreen(beside.getBoundsInLocal());
        if (isLarge(beside)) {
            // Below it there is no room left.
            return new Point2D(bounds.getCenterX(), bounds.getMinY() + bounds.getHeight() / 3);
        }
        return switch (arrow) {
            case TOP_LEFT, TOP_CENTER, TOP_RIGHT -> new Point2D(bounds.getCenterX(), bounds.getMaxY() - INSIDE);
            case BOTTOM_LEFT, BOTTOM_CENTER, BOTTOM_RIGHT ->
                new Point2D(bounds.getCenterX(), bounds.getMinY() + INSIDE);
            case LEFT_TOP, LEFT_CENTER, LEFT_BOTTOM -> new Point2D(bounds.getMaxX() - INSIDE, bounds.getCenterY());
            case RIGHT_TOP, RIGHT_CENTER, RIGHT_BOTTOM -> new Point2D(bounds.getMinX() + INSIDE, bounds.getCenterY());
        };
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
