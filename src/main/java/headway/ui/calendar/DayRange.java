package headway.ui.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/// A run of days, both ends included.
record DayRange(LocalDate first, LocalDate last) {
    static final int WEEK = 7;

    /// A month that fits into four weeks has an empty one after it, so that the page keeps its look.
    private static final int FEWEST_WEEKS = 5;

    /// The whole weeks, 5 or 6, that hold the month of a day.
    static DayRange month(LocalDate day, DayOfWeek weekStart) {
        LocalDate from = weekStart(day.withDayOfMonth(1), weekStart);
        LocalDate end = day.withDayOfMonth(day.lengthOfMonth());
        int weeks = (int) (ChronoUnit.DAYS.between(from, end) / WEEK) + 1;
        return of(from, Math.max(FEWEST_WEEKS, weeks) * WEEK);
    }

    /// The week of a day.
    static DayRange week(LocalDate day, DayOfWeek weekStart) {
        return of(weekStart(day, weekStart), WEEK);
    }

    /// So many days from one on.
    static DayRange of(LocalDate first, int days) {
        return new DayRange(first, first.plusDays(days - 1L));
    }

    private static LocalDate weekStart(LocalDate day, DayOfWeek weekStart) {
        return day.with(TemporalAdjusters.previousOrSame(weekStart));
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    boolean contains(DayRange other) {
        return contains(other.first) && contains(other.last);
    }

    /// How many days.
    int length() {
        return (int) ChronoUnit.DAYS.between(first, last) + 1;
    }

    /// The day at an index from 0.
    LocalDate day(int index) {
        return first.plusDays(index);
    }

    /// With the day before it: an interview of that evening may end after midnight.
    DayRange withEveBefore() {
        return new DayRange(first.minusDays(1), last);
    }
}
