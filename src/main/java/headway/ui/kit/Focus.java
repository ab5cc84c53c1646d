package headway.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Control;

/// Where the focus is.
public final class Focus {
    private Focus() {}

    /// True when a node or something inside it is the focus owner of its scene, also while another window is in front.
    /// A node's own “focus within” is also true for the current row of a list that has no focus.
    public static boolean isIn(Node node) {
        Node owner = node.getScene() == null ? null : node.getScene().getFocusOwner();
        for (Node at = owner; at != null; at = at.getParent()) {
            if (at.equals(node)) {
                return true;
            }
        }
        return false;
    }

    /// Makes what a pane holds able to have the focus: a pane that scrolls takes it in only with its first style.
    public static void letInto(Control pane) {
        if (pane.getSkin() == null) {
            pane.applyCss();
        }
    }
}
