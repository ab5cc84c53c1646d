package headway.ui.interviews;

import headway.ui.kit.Show;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// List and chosen interview: side by side where there is room, else one at a time with a choice which.
final class ListBeside {
    /// The width that is enough for both, in sizes of the text.
    private static final double WIDE = 40;

    private final BorderPane root;
    private final StackPane middle;
    private final HBox choice;
    private final Node list;
    private final Node pane;
    private final List<ToggleButton> toggles;
    private boolean wide = true;

    /// @param middle where there is place for one of them
    /// @param choice holds a toggle for each
    ListBeside(BorderPane root, StackPane middle, HBox choice, Node list, Node pane) {
        this.root = root;
        this.middle = middle;
        this.choice = choice;
        this.list = list;
        this.pane = pane;
        toggles = choice.getChildren().stream().map(ToggleButton.class::cast).toList();
        ToggleGroup group = new ToggleGroup();
        group.getToggles().addAll(toggles);
        toggles.get(1).setSelected(true);
        group.selectedToggleProperty().addListener((observed, before, now) -> {
            if (now == null) {
                // One of them is always shown.
                before.setSelected(true);
            } else {
                arrange();
            }
        });
        root.widthProperty().addListener((observed, before, now) -> measure());
        toggles.get(1).fontProperty().addListener((observed, before, now) -> measure());
        arrange();
    }

    /// Goes to the chosen interview, unless it is shown already.
    void showChosen() {
        toggles.get(1).setSelected(true);
    }

    private void measure() {
        boolean fits = root.getWidth() >= WIDE * toggles.get(1).getFont().getSize();
        if (root.getWidth() > 0 && fits != wide) {
            wide = fits;
            arrange();
        }
    }

    private void arrange() {
        Show.when(choice, !wide);
        boolean listOnly = !wide && toggles.get(0).isSelected();
        if (wide) {
            middle.getChildren().setAll(pane);
            root.setLeft(list);
        } else {
            root.setLeft(null);
            middle.getChildren().setAll(listOnly ? list : pane);
        }
    }
}
