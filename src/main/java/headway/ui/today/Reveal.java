package headway.ui.today;

import headway.ui.kit.Focus;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Scrolls to what has the focus.
final class Reveal {
    private static final double MARGIN = 12;

    private Reveal() {}

    /// Keeps a part of a pane in sight while the focus is in it.
    static void whileFocused(ScrollPane pane, Node part) {
        Runnable show = () -> {
            if (Focus.isIn(part)) {
                show(pane, part);
            }
        };
        part.focusWithinProperty().subscribe(now -> show.run());
        // It may grow, as when it is unfolded.
        part.layoutBoundsProperty().subscribe(now -> show.run());
    }

    private static void show(ScrollPane pane, Node node) {
        Bounds content = pane.getContent().getLayoutBounds();
        Bounds bounds = pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double height = pane.getViewportBounds().getHeight();
        double room = content.getHeight() - height;
        if (room > 0) {
            double top = pane.getVvalue() * room;
            double wanted = Math.min(bounds.getMinY() - MARGIN, Math.max(top, bounds.getMaxY() + MARGIN - height));
            pane.setVvalue(Math.max(0, Math.min(1, wanted / room)));
        }
    }
}
