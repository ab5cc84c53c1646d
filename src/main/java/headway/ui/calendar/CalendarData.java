package headway.ui.calendar;

import headway.domain.CalendarItem;
import headway.domain.WorkDays;
import headway.journal.Journal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;

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

    /// The first day of the week in a language and country. A language alone says nothing about it; then it is that of
    /// ISO 8601.
    static DayOfWeek usualWeekStart(Locale locale) {
        return locale.getCountry().isEmpty()
                ? DayOfWeek.MONDAY
                : WeekFields.of(locale).getFirstDayOfWeek();
    }
}
