package headway.ui.letters;

import headway.ui.kit.DragGhost;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// Moves lines with the mouse: pressed, dragged over another line, and let go there.
final class LineDrag {
    private final LineList list;
    private final DragGhost ghost = new DragGhost();
    private @Nullable LineRow held;
    private @Nullable LineRow dragged;

    LineDrag(LineList list) {
        this.list = list;
    }

    void attach(LineRow row) {
        row.grip().addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            held = event.isPrimaryButtonDown() ? row : null;
            dragged = null;
        });
        // Filters from here on: a button takes the events of the mouse for itself.
        row.addEventFilter(MouseEvent.DRAG_DETECTED, event -> {
            if (row.equals(held) && list.getParent() instanceof Pane pane) {
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
            LineRow moved = dragged;
            dragged = null;
            if (moved != null) {
                list.move(moved, list.rows().indexOf(row));
            }
        });
    }

    private void mark(LineRow row) {
        if (dragged != null) {
            row.setTarget(true, list.rows().indexOf(row) > list.rows().indexOf(dragged));
        }
    }
}
