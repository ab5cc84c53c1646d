package headway.ui.calendar;

import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/// One way to show the days.
interface CalendarPage {
    Node node();

    /// Shows the state of the model.
    void refresh();

    /// Puts the focus on the chosen day or thing.
    void focus();

    /// The node of a day that is shown, for what opens beside it.
    Node beside(LocalDate day);

    /// Takes a key that means something else here than on other pages; one that it has used is consumed.
    ///
    /// @return whether the key is this page's own
    boolean takeKey(KeyEvent event);

    /// True when the focus is on a node or inside it, also while a popover has the keys.
    static boolean holdsFocus(Node node) {
        Scene scene = node.getScene();
        for (Node at = scene == null ? null : scene.getFocusOwner(); at != null; at = at.getParent()) {
            if (at.equals(node)) {
                return true;
            }
        }
        return false;
    }
}
