package headway.ui.calendar;

import headway.domain.CalendarItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The parts of one day in the week: its head, what has no time of day, its hours, and the ground below all of them.
final class WeekDay {
    private final ItemChips maker;
    private final Region back = new Region();
    private final DayHead head;
    private final ChipStack stack;
    private final HourColumn column;
    private final DayMarks marks = new DayMarks(back);
    private final DayMarks headMarks;
    private LocalDate day = LocalDate.EPOCH;
    private int untimed;

    WeekDay(ItemChips maker, Runnable focusDays) {
        this.maker = maker;
        head = new DayHead(maker);
        head.getStyleClass().add("week-head");
        headMarks = new DayMarks(head);
        stack = new ChipStack(maker);
        column = new HourColumn(maker);
        back.getStyleClass().add("week-day");
        DayGestures gestures = new DayGestures(maker, focusDays);
        for (Node part : List.of(head, stack, column)) {
            gestures.attach(part, () -> day);
            maker.drag().target(part, () -> day, marks::target);
        }
    }

    Region back() {
        return back;
    }

    DayHead head() {
        return head;
    }

    ChipStack stack() {
        return stack;
    }

    HourColumn column() {
        return column;
    }

    /// How many things of the day have no time.
    int untimed() {
        return untimed;
    }

    void show(LocalDate shown) {
        CalendarModel model = maker.model();
        CalendarTexts texts = maker.texts();
        day = shown;
        String weekday = texts.weekday(shown.getDayOfWeek());
        String number = Integer.toString(shown.getDayOfMonth());
        head.show(
                shown,
                List.of(
                        texts.messages().get("calendar.weekday", weekday, texts.number(shown)),
                        texts.messages().get("calendar.weekday", weekday, number),
                        weekday + "\n" + number));
        boolean chosen = marks.show(shown, model);
        headMarks.show(shown, model);
        List<CalendarItem> allDay =
                model.items(shown).stream().filter(item -> item.start() == null).toList();
        untimed = allDay.size();
        stack.show(shown, allDay, model.itemProperty().get(), chosen, head);
        column.show(shown);
    }

    Optional<ItemChip> chip(CalendarItem item) {
        return item.start() == null ? stack.chip(item) : column.chip(item);
    }
}
