package headway.ui.interviews;

import headway.text.Messages;
import headway.ui.kit.Focus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Rows in the user's order: moved by the grip with the mouse, by Ctrl+Shift+↑ ↓, or by the menu of the grip. A row
/// that stays keeps its node, and so the focus and what is being typed there.
final class OrderedRows<R extends OrderedRow> extends VBox {
    private final Messages messages;
    private final Listener listener;
    private final RowDrag drag = new RowDrag(this);
    private Map<Long, R> rows = new LinkedHashMap<>();

    /// Hears what somebody does with the rows.
    interface Listener {
        void reordered(List<Long> numbers);

        void removed(long number);
    }

    OrderedRows(Messages messages, Listener listener) {
        this.messages = messages;
        this.listener = listener;
        getStyleClass().add("ordered-rows");
    }

    /// Shows rows in this order.
    void show(List<Long> numbers, LongFunction<R> maker) {
        Map<Long, R> fresh = new LinkedHashMap<>();
        for (long number : numbers) {
            R known = rows.get(number);
            fresh.put(number, known == null ? made(maker.apply(number)) : known);
        }
        int focused = focused();
        rows.forEach((number, row) -> {
            if (!fresh.containsKey(number)) {
                row.setGone();
            }
        });
        rows = fresh;
        List<Node> shown = new ArrayList<>(fresh.values());
        if (!getChildren().equals(shown)) {
            Node owner = getScene() == null ? null : getScene().getFocusOwner();
            getChildren().setAll(shown);
            keepFocus(focused, owner);
        }
        setVisible(!shown.isEmpty());
        setManaged(!shown.isEmpty());
    }

    Optional<R> find(long number) {
        return Optional.ofNullable(rows.get(number));
    }

    List<R> rows() {
        return List.copyOf(rows.values());
    }

    /// Keeps what is typed in any row.
    void keep() {
        rows().forEach(OrderedRow::keep);
    }

    /// Moves a row to the place of another.
    void move(OrderedRow row, int to) {
        List<Long> order = new ArrayList<>(rows.keySet());
        int from = order.indexOf(row.number());
        if (from >= 0 && to >= 0 && to < order.size() && to != from) {
            order.add(to, order.remove(from));
            listener.reordered(order);
        }
    }

    int indexOf(OrderedRow row) {
        return getChildren().indexOf(row);
    }

    private R made(R row) {
        row.grip().setAccessibleText(messages.get("interviews.row.move"));
        row.grip().setOnAction(event -> menu(row).show(row.grip(), Side.BOTTOM, 0, 0));
        row.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean up = event.getCode() == KeyCode.UP;
            if ((up || event.getCode() == KeyCode.DOWN) && event.isShortcutDown() && event.isShiftDown()) {
                move(row, indexOf(row) + (up ? -1 : 1));
                event.consume();
            }
        });
        drag.attach(row);
        return row;
    }

    private ContextMenu menu(R row) {
        int at = indexOf(row);
        ContextMenu menu = new ContextMenu(
                item("interviews.row.up", at > 0, () -> move(row, at - 1)),
                item("interviews.row.down", at < rows.size() - 1, () -> move(row, at + 1)),
                item("interviews.row.remove", true, () -> {
                    row.go();
                    listener.removed(row.number());
                }));
        menu.setAutoHide(true);
        return menu;
    }

    private MenuItem item(String key, boolean possible, Runnable action) {
        MenuItem item = new MenuItem(messages.get(key));
        item.setDisable(!possible);
        item.setOnAction(event -> action.run());
        return item;
    }

    /// The row that holds the focus, -1 for none.
    private int focused() {
        for (int i = 0; i < getChildren().size(); i++) {
            if (Focus.isIn(getChildren().get(i))) {
                return i;
            }
        }
        return -1;
    }

    private void keepFocus(int before, @Nullable Node owner) {
        if (before < 0 || rows.isEmpty()) {
            return;
        }
        for (Node at = owner; at != null; at = at.getParent()) {
            if (getChildren().contains(at) && owner != null) {
                owner.requestFocus();
                return;
            }
        }
        rows().get(Math.min(before, rows.size() - 1)).first().requestFocus();
    }
}
