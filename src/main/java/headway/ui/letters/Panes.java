package headway.ui.letters;

import headway.ui.kit.Focus;
import headway.ui.kit.Show;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/// List, desk and preview: side by side where there is room, else one at a time with a choice which.
final class Panes {
    /// The widths that are enough for all three, and for two, in sizes of the text.
    private static final double WIDE = 62;

    private static final double MIDDLE = 42;

    private final BorderPane root;
    private final SplitPane split;
    private final HBox choice;
    private final List<Node> panes;
    private final List<ToggleButton> toggles;
    private int sideBySide;
    private double divider = 0.5;

    /// @param choice holds a toggle for each pane
    /// @param panes list, desk and preview
    Panes(BorderPane root, SplitPane split, HBox choice, List<Node> panes) {
        this.root = root;
        this.split = split;
        this.choice = choice;
        this.panes = List.copyOf(panes);
        this.toggles =
                choice.getChildren().stream().map(ToggleButton.class::cast).toList();
        ToggleGroup group = new ToggleGroup();
        group.getToggles().addAll(toggles);
        toggles.get(1).setSelected(true);
        group.selectedToggleProperty().addListener((observed, before, now) -> chosen(before, now));
        root.widthProperty().addListener((observed, before, now) -> measure());
        toggles.get(1).fontProperty().addListener((observed, before, now) -> measure());
        arrange();
    }

    /// Goes to the desk, also from the pages, and then on to something in it.
    void openDesk(Runnable then) {
        toggles.get(1).setSelected(true);
        then.run();
    }

    /// Puts the focus on the choice of what is shown.
    void takeFocus() {
        toggles.get(selected()).requestFocus();
    }

    /// Goes to the desk from the list; whoever looks at pages goes on with pages.
    void showDesk() {
        if (toggles.get(0).isSelected()) {
            toggles.get(1).setSelected(true);
        }
    }

    private void chosen(Toggle before, Toggle now) {
        if (now == null) {
            // One of them is always shown.
            before.setSelected(true);
        } else {
            arrange();
        }
    }

    private void measure() {
        double width = root.getWidth() / toggles.get(1).getFont().getSize();
        int fit = width >= WIDE ? 3 : width >= MIDDLE ? 2 : 1;
        if (root.getWidth() > 0 && fit != sideBySide) {
            sideBySide = fit;
            arrange();
        }
    }

    private void arrange() {
        boolean focused = panes.stream().anyMatch(Focus::isIn);
        place();
        // What has gone takes the focus with it.
        if (focused && panes.stream().noneMatch(Focus::isIn)) {
            takeFocus();
        }
    }

    private void place() {
        if (split.getDividers().size() == 1) {
            divider = split.getDividerPositions()[0];
        }
        Show.when(choice, sideBySide < 3);
        Show.when(toggles.get(0), sideBySide < 2);
        Node list = panes.get(0);
        if (sideBySide == 1) {
            root.setLeft(null);
            split.getItems().setAll(panes.get(selected()));
            return;
        }
        split.getItems().remove(list);
        root.setLeft(list);
        if (sideBySide == 3) {
            split.getItems().setAll(panes.get(1), panes.get(2));
            split.setDividerPositions(divider);
        } else {
            split.getItems().setAll(panes.get(Math.max(1, selected())));
        }
    }

    private int selected() {
        for (int i = 0; i < toggles.size(); i++) {
            if (toggles.get(i).isSelected()) {
                return i;
            }
        }
        return 1;
    }
}
