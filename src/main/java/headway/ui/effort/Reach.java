package headway.ui.effort;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Scrolls to what came into the page.
final class Reach {
    private Reach() {}

    /// Scrolls down until the end of a part is in sight, but no further than to the top of another one above it.
    static void down(ScrollPane pane, Node above, Node part) {
        pane.layout();
        double height = pane.getViewportBounds().getHeight();
        double room = pane.getContent().getLayoutBounds().getHeight() - height;
        double top = pane.getVvalue() * room;
        double wanted =
                Math.min(inPage(pane, above).getMinY(), inPage(pane, part).getMaxY() - height);
        if (room > 0 && wanted > top) {
            pane.setVvalue(Math.min(1, wanted / room));
        }
    }

    private static Bounds inPage(ScrollPane pane, Node node) {
        return pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }
}
