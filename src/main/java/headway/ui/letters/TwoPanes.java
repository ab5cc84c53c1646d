package headway.ui.letters;

import headway.ui.kit.Show;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.text.Font;

/// Two panes side by side where there is room for both; else one of them, and a choice which.
final class TwoPanes {
    /// So many times the size of the text both need together.
    private static final double ROOM = 58;

    private final SplitPane split;
    private final Node first;
    private final Node second;
    private final Node choice;
    private final ToggleButton showsSecond;
    private boolean wide;
    private double divider = 0.5;

    TwoPanes(
            SplitPane split,
            Node first,
            Node second,
            Node choice,
            ToggleButton showsFirst,
            ToggleButton showsSecond) {
        this.split = split;
        this.first = first;
        this.second = second;
        this.choice = choice;
        this.showsSecond = showsSecond;
        ToggleGroup group = new ToggleGroup();
        group.getToggles().addAll(showsFirst, showsSecond);
        showsFirst.setSelected(true);
        group.selectedToggleProperty().addListener((observed, before, now) -> {
            if (now == null) {
                // One of them is always shown.
                before.setSelected(true);
            } else {
                arrange();
            }
        });
        split.widthProperty().addListener((observed, before, now) -> measure());
        arrange();
    }

    private void measure() {
        boolean room = split.getWidth() >= ROOM * textSize();
        if (room != wide) {
            wide = room;
            arrange();
        }
    }

    /// The size that the screen's text has now.
    private double textSize() {
        return showsSecond.getFont() == null ? Font.getDefault().getSize() : showsSecond.getFont().getSize();
    }

    private void arrange() {
        if (split.getDividers().size() == 1) {
            divider = split.getDividerPositions()[0];
        }
        Show.when(choice, !wide);
        if (wide) {
            split.getItems().setAll(first, second);
            split.setDividerPositions(divider);
        } else {
            split.getItems().setAll(showsSecond.isSelected() ? second : first);
        }
    }
}
