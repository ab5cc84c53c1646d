package headway.ui.calendar;

import headway.domain.CalendarItem;
import headway.ui.kit.DragGhost;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// Drags dated things to another day with the mouse.
final class ItemDrag {
    private final Supplier<Pane> over;
    private final ItemMoves moves;
    private final DragGhost ghost = new DragGhost();
    private @Nullable CalendarItem dragged;

    /// @param over the pane over which the picture of the dragged thing moves
    ItemDrag(Supplier<Pane> over, ItemMoves moves) {
        this.over = over;
        this.moves = moves;
    }

    /// Lets a node be dragged for the thing it shows.
    void source(Node node, Supplier<@Nullable CalendarItem> item) {
        node.setOnDragDetected(event -> {
            CalendarItem found = item.get();
            if (found != null && event.isPrimaryButtonDown()) {
                dragged = found;
                node.startFullDrag();
                ghost.show(node, over.get(), event);
                event.consume();
            }
        });
        node.addEventHandler(MouseEvent.MOUSE_DRAGGED, ghost::move);
        node.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            ghost.hide();
            // What was let go beside every day; a day hears of it before.
            dragged = null;
        });
    }

    /// Lets things be dropped on a node for its day.
    ///
    /// @param mark is told whether something hovers over it
    void target(Node node, Supplier<LocalDate> day, Consumer<Boolean> mark) {
        node.addEventHandler(MouseDragEvent.MOUSE_DRAG_ENTERED, event -> mark.accept(dragged != null));
        node.addEventHandler(MouseDragEvent.MOUSE_DRAG_EXITED, event -> mark.accept(false));
        // A filter: a list takes the event for itself.
        node.addEventFilter(MouseDragEvent.MOUSE_DRAG_RELEASED, event -> {
            mark.accept(false);
            CalendarItem item = dragged;
            dragged = null;
            if (item != null) {
                moves.move(item, day.get());
            }
        });
    }
}
