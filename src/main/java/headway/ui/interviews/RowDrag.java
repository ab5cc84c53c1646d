package headway.ui.interviews;

import headway.ui.kit.DragGhost;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// Moves rows with the mouse: pressed at the grip, dragged over another row, and let go there.
final class RowDrag {
    private final OrderedRows<?> rows;
    private final DragGhost ghost = new DragGhost();
    private @Nullable OrderedRow held;
    private @Nullable OrderedRow dragged;

    RowDrag(OrderedRows<?> rows) {
        this.rows = rows;
    }

    void attach(OrderedRow row) {
        row.grip().addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            held = event.isPrimaryButtonDown() ? row : null;
            dragged = null;
        });
        // Filters from here on: a button takes the events of the mouse for itself.
        row.addEventFilter(MouseEvent.DRAG_DETECTED, event -> {
            if (row.equals(held) && rows.getParent() instanceof Pane pane) {
                dragged = row;
                // Else the button would think that it was clicked.
                row.grip().disarm();
                row.startFullDrag();
                ghost.show(row, pane, event);
                event.consume();
            }
        });
        row.addEventFilter(MouseEvent.MOUSE_DRAGGED, ghost::move);
        row.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            held = null;
            ghost.hide();
        });
        row.addEventHandler(MouseDragEvent.MOUSE_DRAG_ENTERED, event -> mark(row));
        row.addEventHandler(MouseDragEvent.MOUSE_DRAG_EXITED, event -> row.setTarget(false, false));
        row.addEventFilter(MouseDragEvent.MOUSE_DRAG_RELEASED, event -> {
            row.setTarget(false, false);
            OrderedRow moved = dragged;
            dragged = null;
            if (moved != null) {
                rows.move(moved, rows.indexOf(row));
            }
        });
    }

    private void mark(OrderedRow row) {
        if (dragged != null) {
            row.setTarget(true, rows.indexOf(row) > rows.indexOf(dragged));
        }
    }
}
