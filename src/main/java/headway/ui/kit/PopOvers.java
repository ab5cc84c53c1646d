package headway.ui.kit;

import javafx.scene.Node;
import org.controlsfx.control.PopOver;

/// Small panes that point at what they are about. Escape and a click elsewhere close them.
public final class PopOvers {
    private PopOvers() {}

    /// Shows a pane below a node and puts the focus on a part of it.
    public static PopOver show(Node beside, Node content, Node focus) {
        PopOver popOver = new PopOver(content);
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        popOver.setDetachable(false);
        popOver.setAnimated(false);
        popOver.getRoot().getStyleClass().add("headway-popover");
        popOver.getRoot().getStylesheets().setAll(beside.getScene().getStylesheets());
        popOver.getRoot().setStyle(beside.getScene().getRoot().getStyle());
        popOver.show(beside);
        focus.requestFocus();
        return popOver;
    }
}
