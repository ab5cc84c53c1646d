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
    private final ItemMoves moves;
    private final DragGhost ghost = new DragGhost();
    private @Nullable Node pressed;
    private @Nullable CalendarItem item;
    private boolean dragging;

    ItemDrag(ItemMoves moves) {
        this.moves = moves;
    }

    /// Watches the pane in which things are dragged, and over which their picture moves. It remembers what was pressed,
    /// since the pointer may have left a small thing by the time that a drag is recognised.
    void watch(Pane pane) {
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            pressed = null;
            item = null;
            dragging = false;
        });
        pane.addEventFilter(MouseEvent.DRAG_DETECTED, event -> {
            if (pressed != null && item != null && !event.isSecondaryButtonDown() && !event.isMiddleButtonDown()) {
                dragging = true;
                pressed.startFullDrag();
                ghost.show(pressed, pane, event);
                event.consume();
            }
        });
        pane.addEventFilter(MouseEvent.MOUSE_DRAGGED, ghost::move);
        pane.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> ghost.hide());
    }

    /// Lets a node be dragged for the thing it shows.
    void source(Node node, Supplier<@Nullable CalendarItem> shown) {
        node.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            pressed = node;
            item = shown.get();
        });
    }

    /// Lets things be dropped on a node for its day.
    ///
    /// @param mark is told whether something hovers over it
    void target(Node node, Supplier<LocalDate> day, Consumer<Boolean> mark) {
        node.addEventHandler(MouseDragEvent.MOUSE_DRAG_ENTERED, event -> mark.accept(dragging));
        node.addEventHandler(MouseDragEvent.MOUSE_DRAG_EXITED, event -> mark.accept(false));
        // A filter: a list takes the event for itself.
        node.addEventFilter(MouseDragEvent.MOUSE_DRAG_RELEASED, event -> {
            mark.accept(false);
            if (dragging && item != null) {
                dragging = false;
                moves.move(item, day.get());
            }
        });
    }
}
