package headway.ui.kit;

import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// The picture of what is being dragged, under the pointer.
public final class DragGhost {
    private static final double BESIDE_POINTER = 12;

    private @Nullable ImageView picture;
    private @Nullable Pane over;

    /// Takes the picture of a node and shows it over a pane.
    public void show(Node source, Pane pane, MouseEvent event) {
        hide();
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        ImageView taken = new ImageView(source.snapshot(parameters, null));
        taken.setOpacity(0.8);
        taken.setManaged(false);
        taken.setMouseTransparent(true);
        // Not in a window of its own, which would take the release of the mouse where it lies under the pointer.
        pane.getChildren().add(taken);
        pane.setCursor(Cursor.CLOSED_HAND);
        picture = taken;
        over = pane;
        move(event);
    }

    /// Follows the pointer.
    public void move(MouseEvent event) {
        if (picture != null && over != null) {
            Point2D at = over.sceneToLocal(event.getSceneX(), event.getSceneY());
            picture.relocate(at.getX() + BESIDE_POINTER, at.getY() + BESIDE_POINTER);
        }
    }

    public void hide() {
        if (over != null) {
            over.setCursor(null);
            over.getChildren().remove(picture);
        }
        picture = null;
        over = null;
    }
}
