package headway.ui.today;

import headway.ui.kit.Focus;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/// Scrolls to what has the focus.
final class Reveal {
    private static final double MARGIN = 12;

    private Reveal() {}

    /// Keeps a part of a pane in sight while the focus is in it.
    ///
    /// @param focus what tells that the focus came or went
    static void whileFocused(ScrollPane pane, Node part, ReadOnlyBooleanProperty... focus) {
        for (ReadOnlyBooleanProperty one : focus) {
            one.subscribe(now -> later(pane, part));
        }
        // It may grow, as when it is unfolded.
        part.layoutBoundsProperty().subscribe(now -> later(pane, part));
    }

    /// Once everything has its place: where the part is shows only then.
    private static void later(ScrollPane pane, Node part) {
        Scene scene = pane.getScene();
        if (scene == null || !Focus.isIn(part)) {
            return;
        }
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                if (Focus.isIn(part)) {
                    show(pane, part);
                }
            }
        });
        Platform.requestNextPulse();
    }

    private static void show(ScrollPane pane, Node part) {
        Bounds content = pane.getContent().getLayoutBounds();
        Bounds bounds = pane.getContent().sceneToLocal(part.localToScene(part.getLayoutBounds()));
        double height = pane.getViewportBounds().getHeight();
        double room = content.getHeight() - height;
        if (room > 0) {
            double top = pane.getVvalue() * room;
            double wanted = Math.min(bounds.getMinY() - MARGIN, Math.max(top, bounds.getMaxY() + MARGIN - height));
            pane.setVvalue(Math.max(0, Math.min(1, wanted / room)));
        }
    }
}
