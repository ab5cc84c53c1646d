package headway.ui.kit.lines;

import headway.text.Messages;
import headway.ui.kit.Icons;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;

/// What a row of a list is moved by: dragged, or pressed for a menu.
public final class RowGrip extends Button {
    private final Messages messages;

    /// What the menu does with a row.
    public interface Moves {
        boolean canMoveUp();

        boolean canMoveDown();

        boolean canRemove();

        /// Moves the row to the place beside.
        ///
        /// @param step -1 for up, 1 for down
        void moveBy(int step);

        void remove();
    }

    public RowGrip(Messages messages) {
        this.messages = messages;
        setGraphic(Icons.of(Feather.MORE_VERTICAL));
        getStyleClass().addAll("flat", "button-icon", "line-grip");
        setAccessibleText(messages.get("lines.move"));
        setMinWidth(USE_PREF_SIZE);
    }

    public void use(Moves moves) {
        setOnAction(event -> menu(moves).show(this, Side.BOTTOM, 0, 0));
    }

    private ContextMenu menu(Moves moves) {
        ContextMenu menu = new ContextMenu(
                item("lines.up", moves.canMoveUp(), () -> moves.moveBy(-1)),
                item("lines.down", moves.canMoveDown(), () -> moves.moveBy(1)),
                item("lines.remove", moves.canRemove(), moves::remove));
        menu.setAutoHide(true);
        return menu;
    }

    private MenuItem item(String key, boolean possible, Runnable action) {
        MenuItem item = new MenuItem(messages.get(key));
        item.setDisable(!possible);
        item.setOnAction(event -> action.run());
        return item;
    }
}
