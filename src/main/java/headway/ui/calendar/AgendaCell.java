package headway.ui.calendar;

import headway.domain.CalendarItem;
import java.time.LocalDate;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/// A cell of the agenda.
final class AgendaCell extends ListCell<AgendaRow> {
    private static final PseudoClass DAY = PseudoClass.getPseudoClass("day");

    private final ItemChips maker;
    private final DayHead head;
    private final ItemRow row;
    private final DayMarks marks = new DayMarks(this);

    AgendaCell(ItemChips maker) {
        this.maker = maker;
        head = new DayHead(maker);
        row = new ItemRow(maker.texts());
        getStyleClass().add("agenda-cell");
        // The row takes the width of the list and shortens its text.
        setPrefWidth(0);
        maker.drag().source(this, this::thing);
        maker.drag().target(this, this::day, hovered -> marks.target(hovered && getItem() != null));
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                open(event.getClickCount());
            }
        });
        setOnContextMenuRequested(event -> {
            AgendaRow shown = getItem();
            if (shown != null && !shown.more()) {
                CalendarItem item = shown.item();
                (item == null
                                ? maker.actions().menu(this, shown.day())
                                : maker.actions().menu(this, item))
                        .show(this, event.getScreenX(), event.getScreenY());
                event.consume();
            }
        });
    }

    /// Opens a thing, adds to a day that was clicked twice, or shows more days.
    void open(int clicks) {
        AgendaRow shown = getItem();
        if (shown == null) {
            return;
        }
        CalendarItem item = shown.item();
        if (item != null) {
            maker.actions().openItem(this, item);
        } else if (shown.more()) {
            maker.model().showMore();
        } else if (clicks == 2) {
            maker.actions().add(this, shown.day());
        }
    }

    @Override
    protected void updateItem(@Nullable AgendaRow shown, boolean empty) {
        super.updateItem(shown, empty);
        boolean day = shown != null && shown.isDay();
        pseudoClassStateChanged(DAY, day);
        setText(null);
        setGraphic(null);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAccessibleText(null);
        if (shown == null || empty) {
            return;
        }
        CalendarItem item = shown.item();
        if (item != null) {
            row.show(item);
            setGraphic(row);
            setAccessibleText(maker.texts().spoken(item));
        } else if (day) {
            head.show(
                    shown.day(),
                    List.of(
                            maker.texts().fullDay(shown.day()),
                            maker.texts().messages().dayName(shown.day())));
            marks.show(shown.day(), maker.model());
            setGraphic(head);
            setAccessibleText(maker.texts().spoken(shown.day(), maker.model()));
        } else {
            setContentDisplay(ContentDisplay.TEXT_ONLY);
            setText(maker.texts().messages().get("calendar.moreDays"));
        }
    }

    private @Nullable CalendarItem thing() {
        return getItem() == null ? null : getItem().item();
    }

    private LocalDate day() {
        return getItem() == null ? maker.model().dayProperty().get() : getItem().day();
    }
}
