package headway.ui.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys that undo and redo in the journal, where a field would use them for its own letters.
public final class UndoKeys {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private UndoKeys() {}

    /// Gives the keys to the window, whatever has the focus inside a node.
    ///
    /// @param first keeps what has been typed so far
    public static void watch(Node node, Runnable first) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            for (KeyCombination key : List.of(UNDO, REDO)) {
                if (key.match(event)) {
                    first.run();
                    run(key, event, node);
                }
            }
        });
    }

    private static void run(KeyCombination key, KeyEvent event, Node node) {
        event.consume();
        Runnable command = node.getScene().getAccelerators().get(key);
        if (command != null) {
            command.run();
        }
    }
}
