package headway.ui.pipeline;

import headway.domain.ApplicationCard;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// Drags cards between columns with the mouse.
final class CardDrag {
    private final BoardView board;
    private final PipelineActions actions;
    private @Nullable ApplicationCard dragged;
    private @Nullable ImageView ghost;

    CardDrag(BoardView board, PipelineActions actions) {
        this.board = board;
        this.actions = actions;
    }

    void attach(CardCell cell) {
        cell.setOnDragDetected(event -> {
            ApplicationCard card = cell.getItem();
            if (card != null && !event.isSecondaryButtonDown() && !event.isMiddleButtonDown()) {
                dragged = card;
                cell.startFullDrag();
                showGhost(cell, event);
                event.consume();
            }
        });
        cell.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::moveGhost);
        cell.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> hideGhost());
    }

    void attach(BoardColumn column) {
        column.addEventHandler(MouseDragEvent.MOUSE_DRAG_ENTERED, event -> column.setTarget(dragged != null));
        column.addEventHandler(MouseDragEvent.MOUSE_DRAG_EXITED, event -> column.setTarget(false));
        // A filter: the list inside the column takes the event for itself.
        column.addEventFilter(MouseDragEvent.MOUSE_DRAG_RELEASED, event -> {
            column.setTarget(false);
            ApplicationCard card = dragged;
            dragged = null;
            if (card != null) {
                actions.move(Set.of(card), column.stage(), column.head());
            }
        });
    }

    private void showGhost(CardCell cell, MouseEvent event) {
        hideGhost();
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        ImageView picture = new ImageView(cell.snapshot(parameters, null));
        picture.getStyleClass().add("card-ghost");
        picture.setOpacity(0.8);
        picture.setManaged(false);
        picture.setMouseTransparent(true);
        // Not in a window of its own, which would take the release of the mouse where it lies under the pointer.
        if (board.getParent() instanceof Pane pane) {
            pane.getChildren().add(picture);
            ghost = picture;
            moveGhost(event);
        }
        board.setCursor(Cursor.CLOSED_HAND);
    }

    private void moveGhost(MouseEvent event) {
        if (ghost != null) {
            Point2D at = ghost.getParent().sceneToLocal(event.getSceneX(), event.getSceneY());
            ghost.relocate(at.getX() + 12, at.getY() + 12);
        }
    }

    private void hideGhost() {
        board.setCursor(null);
        if (ghost != null && ghost.getParent() instanceof Pane pane) {
            pane.getChildren().remove(ghost);
        }
        ghost = null;
    }
}
