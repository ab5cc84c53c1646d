package headway.ui.pipeline;

import headway.domain.ApplicationCard;
import headway.ui.kit.DragGhost;
import java.util.Set;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// Drags cards between columns with the mouse.
final class CardDrag {
    private final BoardView board;
    private final PipelineActions actions;
    private final DragGhost ghost = new DragGhost();
    private @Nullable ApplicationCard dragged;

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
                if (board.getParent() instanceof Pane pane) {
                    ghost.show(cell, pane, event);
                }
                event.consume();
            }
        });
        cell.addEventHandler(MouseEvent.MOUSE_DRAGGED, ghost::move);
        cell.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> ghost.hide());
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
}
