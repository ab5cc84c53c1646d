package headway.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;

/// Shows what there is, and leaves no gap for what there is not.
public final class Show {
    private Show() {}

    public static void when(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    /// Shows a text; an empty one is no text.
    public static void text(Label label, String text) {
        label.setText(text);
        when(label, !text.isEmpty());
    }
}
