package headway.ui.kit.lines;

import headway.ui.kit.DragGhost;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// Moves the rows of a list with the mouse: pressed at the grip, dragged over another row, and let go there. Where a
/// row would come is marked by the pseudo-class `target`, and `below` when that is under the row.
public final class RowDrag<R extends Node> {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");

    /// A list whose rows can be moved.
    public interface Rows<R> {
        List<R> rows();

        /// Moves a row to the place of another.
        ///
        /// @param to counted from 0
        void move(R row, int to);
    }

    private final Rows<R> list;
    private final DragGhost ghost = new DragGhost();
    private @Nullable R held;
    private @Nullable R dragged;

    public RowDrag(Rows<R> list) {
        this.list = list;
    }

    public void attach(R row, Button grip) {
        grip.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            held = event.isPrimaryButtonDown() ? row : null;
            dragged = null;
        });
        // Filters from here on: a button takes the events of the mouse for itself.
        row.addEventFilter(MouseEvent.DRAG_DETECTED, event -> {
            if (row.equals(held) && row.getParent().getParent() instanceof Pane pane) {
                dragged = row;
                // Else the button would think that it was clicked.
                grip.disarm();
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
        row.addEventHandler(MouseDragEvent.MOUSE_DRAG_EXITED, event -> setTarget(row, false, false));
        row.addEventFilter(MouseDragEvent.MOUSE_DRAG_RELEASED, event -> {
            setTarget(row, false, false);
            R moved = dragged;
            dragged = null;
            if (moved != null) {
                list.move(moved, list.rows().indexOf(row));
            }
        });
    }

    private void mark(R row) {
        if (dragged != null) {
            setTarget(row, true, list.rows().indexOf(row) > list.rows().indexOf(dragged));
        }
    }

    private static void setTarget(Node row, boolean target, boolean below) {
        row.pseudoClassStateChanged(TARGET, target);
        row.pseudoClassStateChanged(BELOW, below);
    }
}
