package headway.ui.calendar;

import headway.domain.CalendarItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line of the agenda: a day, a thing of that day, or the way to more days.
///
/// @param day the day, the last one that is shown for the way to more
/// @param item null for anything but a thing
record AgendaRow(LocalDate day, @Nullable CalendarItem item, boolean more) {

    /// The days that hold something, and today.
    static List<AgendaRow> of(CalendarModel model) {
        List<AgendaRow> rows = new ArrayList<>();
        DayRange range = model.rangeProperty().get();
        for (int i = 0; i < range.length(); i++) {
            LocalDate day = range.day(i);
            List<CalendarItem> items = model.items(day);
            if (!items.isEmpty() || day.equals(model.today())) {
                rows.add(new AgendaRow(day, null, false));
                items.forEach(item -> rows.add(new AgendaRow(day, item, false)));
            }
        }
        rows.add(new AgendaRow(range.last(), null, true));
        return rows;
    }

    boolean isDay() {
        return item == null && !more;
    }
}
