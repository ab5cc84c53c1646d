package headway.ui.today;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ListView;

/// Lists of the day: as high as what they hold, up to a limit, and drawn row by row.
final class DayLists {
    private DayLists() {}

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
