package headway.ui.calendar;

import headway.ui.kit.Icons;
import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// The date of a day, a word about it, and the button to add, which shows on the chosen day and under the pointer.
final class DayHead extends HBox {
    private final ItemChips maker;
    private final Label date = new Label();
    private final Label word = new Label();
    private final Button add;
    private LocalDate day = LocalDate.EPOCH;

    DayHead(ItemChips maker) {
        this.maker = maker;
        getStyleClass().add("day-head");
        date.getStyleClass().add("day-date");
        date.setMinWidth(USE_PREF_SIZE);
        word.getStyleClass().add("day-word");
        word.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        add = new Button(maker.texts().messages().get("calendar.planHere"), Icons.of(Feather.PLUS));
        add.getStyleClass().setAll("day-add");
        add.setMinWidth(0);
        add.managedProperty().bind(add.visibleProperty());
        add.setOnAction(event -> maker.actions().add(add, day));
        getChildren().addAll(date, word, space, add);
    }

    /// @param text the date as it stands there
    void show(LocalDate shown, String text) {
        day = shown;
        date.setText(text);
        word.setText(maker.texts().mark(shown, maker.model()));
        add.setFocusTraversable(shown.equals(maker.model().dayProperty().get()));
    }
}
