package headway.ui.calendar;

import headway.domain.CalendarItem;
import headway.domain.WorkDays;
import headway.journal.Journal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/// What the journal says about a run of days.
///
/// @param range the days that were read
/// @param items in order
record CalendarData(LocalDate today, DayOfWeek weekStart, WorkDays workDays, DayRange range, List<CalendarItem> items) {

    /// Reads what a page shows, on the journal thread.
    ///
    /// @param usual the first day of the week where the user has set none
    static CalendarData read(Journal journal, CalendarModel.Page page, DayOfWeek usual) {
        LocalDate today = journal.today();
        DayOfWeek weekStart = journal.settings().firstDayOfWeek().orElse(usual);
        DayRange range = page.range(today, weekStart).withEveBefore();
        return new CalendarData(
                today,
                weekStart,
                journal.settings().pacing().workDays(),
                range,
                journal.agenda().between(range.first(), range.last()));
    }
}
