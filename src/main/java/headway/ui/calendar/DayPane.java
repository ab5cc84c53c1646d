package headway.ui.calendar;

import headway.domain.CalendarItem;
import headway.ui.kit.Icons;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// All that a day holds, however much it is, for a popover.
final class DayPane extends VBox {
    private static final int MOST_ROWS_HIGH = 9;
    private static final double ROW_EM = 2.6;

    private final CalendarTexts texts;
    private final ListView<CalendarItem> list = new ListView<>();
    private final Button add;
    private Consumer<CalendarItem> opening = item -> {};

    DayPane(CalendarTexts texts, LocalDate day, List<CalendarItem> items) {
        this.texts = texts;
        getStyleClass().addAll("popover-form", "day-pane");
        Label title = new Label(texts.fullDay(day));
        title.getStyleClass().add("pane-title");
        Label count = new Label(texts.messages().get("calendar.count", items.size()));
        count.getStyleClass().add("muted");
        add = new Button(texts.messages().get("calendar.plan"), Icons.of(Feather.PLUS));
        list.getItems().setAll(items);
        list.setCellFactory(view -> new Cell());
        list.setAccessibleText(texts.fullDay(day));
        list.setManaged(!items.isEmpty());
        list.setVisible(!items.isEmpty());
        list.getSelectionModel().selectFirst();
        int rows = Math.min(MOST_ROWS_HIGH, items.size());
        // In the size of text that the popover will have.
        count.fontProperty().subscribe(font -> {
            double row = Math.ceil(ROW_EM * font.getSize());
            list.setFixedCellSize(row);
            list.setPrefHeight(rows * row + 4);
        });
        list.setOnKeyPressed(event -> {
            CalendarItem item = list.getSelectionModel().getSelectedItem();
            if (item != null && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
                event.consume();
                opening.accept(item);
            }
        });
        getChildren().addAll(title, count, list, add);
    }

    /// Where the focus goes first.
    Node first() {
        return list.isVisible() ? list : add;
    }

    void onAdd(Runnable action) {
        add.setOnAction(event -> action.run());
    }

    /// Says how it is left: a list keeps the key for that to itself.
    void onClose(Runnable action) {
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                action.run();
            }
        });
    }

    void onOpen(Consumer<CalendarItem> action) {
        opening = action;
    }

    /// One thing of the day.
    private final class Cell extends ListCell<CalendarItem> {
        private final ItemRow row = new ItemRow(texts);

        Cell() {
            getStyleClass().add("agenda-cell");
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                    opening.accept(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable CalendarItem item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(null);
            if (item != null && !empty) {
                row.show(item);
                setGraphic(row);
                setAccessibleText(texts.spoken(item));
            }
        }
    }
}
