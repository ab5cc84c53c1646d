package headway.ui.calendar;

import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;

/// A click chooses a day, a second one adds to it, and its menu offers both ways on.
final class DayGestures {
    private final ItemChips maker;
    private final Runnable focusDays;

    /// @param focusDays puts the focus where the keys choose days
    DayGestures(ItemChips maker, Runnable focusDays) {
        this.maker = maker;
        this.focusDays = focusDays;
    }

    void attach(Node node, Supplier<LocalDate> day) {
        node.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                maker.model().choose(day.get());
                focusDays.run();
                if (event.getClickCount() == 2) {
                    maker.actions().add(node, day.get());
                }
                event.consume();
            }
        });
        node.setOnContextMenuRequested(event -> {
            maker.model().choose(day.get());
            focusDays.run();
            maker.actions().menu(node, day.get()).show(node, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }
}
