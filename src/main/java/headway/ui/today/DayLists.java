package headway.ui.today;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Lists of the day: as high as what they hold, up to a limit, and drawn row by row.
final class DayLists {
    private DayLists() {}

    /// The text of a row: a title with a word on the right, and below them the reason in the whole width. Where even
    /// that is too narrow, the pointer shows the rest.
    static Node text(Label title, Label word, Label reason) {
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(title, word);
        head.getStyleClass().add("day-row");
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(reason.textProperty());
        reason.setTooltip(whole);
        VBox text = new VBox(head, reason);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        return text;
    }

    /// Makes a list as high as its rows.
    ///
    /// @param most so many rows before it scrolls
    static void fit(ListView<?> list, int most) {
        var height = Bindings.createDoubleBinding(
                () -> list.getFixedCellSize() * Math.min(most, list.getItems().size())
                        + list.getInsets().getTop()
                        + list.getInsets().getBottom(),
                list.fixedCellSizeProperty(),
                list.insetsProperty(),
                list.getItems());
        list.minHeightProperty().bind(height);
        list.prefHeightProperty().bind(height);
        list.maxHeightProperty().bind(height);
        list.focusedProperty().subscribe(focused -> {
            if (focused && list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        });
        // Where a row goes away, the one that moves up is chosen, so that the keys go on.
        int[] last = {0};
        list.getSelectionModel().selectedIndexProperty().subscribe(index -> {
            if (index.intValue() >= 0) {
                last[0] = index.intValue();
            }
        });
        list.getItems().subscribe(() -> {
            if (list.isFocused() && !list.getItems().isEmpty()) {
                list.getSelectionModel()
                        .select(Math.min(last[0], list.getItems().size() - 1));
            }
        });
    }
}
