package headway.ui.pipeline;

import headway.domain.ApplicationCard;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/// Drags cards between columns with the mouse.
final class CardDrag {
    private final BoardView board;
    private final PipelineActions actions;
    private @Nullable ApplicationCard dragged;
    private @Nullable Popup ghost;

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
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        ImageView picture = new ImageView(cell.snapshot(parameters, null));
        picture.getStyleClass().add("card-ghost");
        picture.setOpacity(0.8);
        Popup popup = new Popup();
        popup.getContent().add(picture);
        popup.setAutoFix(false);
        // The ghost hangs beside the pointer, so that it never takes the release of the mouse.
        Point2D at = new Point2D(event.getScreenX() + 12, event.getScreenY() + 12);
        popup.show(board.getScene().getWindow(), at.getX(), at.getY());
        ghost = popup;
        board.setCursor(Cursor.CLOSED_HAND);
    }

    private void moveGhost(MouseEvent event) {
        if (ghost != null) {
            ghost.setX(event.getScreenX() + 12);
            ghost.setY(event.getScreenY() + 12);
        }
    }

    private void hideGhost() {
        board.setCursor(null);
        if (ghost != null) {
            ghost.hide();
            ghost = null;
        }
    }
}
