package headway.ui.effort;

import headway.domain.Week;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// The days of a year in columns of weeks, the present week last.
///
/// @param columns so many weeks, 1 to [#WEEKS]
record HeatGrid(LocalDate today, DayOfWeek weekStart, int columns) {
    /// As many as hold a year, whatever day it begins on.
    static final int WEEKS = 53;

    /// A month's name has room where so many columns lie between two.
    private static final int NAME_COLUMNS = 3;

    /// The column in which a month begins.
    ///
    /// @param day in that month
    record MonthName(int column, LocalDate day) {}

    LocalDate first() {
        return Week.of(today, weekStart).plus(1 - columns).start();
    }

    LocalDate last() {
        return Week.of(today, weekStart).end();
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    /// The day itself where it is shown, else the nearest that is.
    LocalDate nearest(LocalDate day) {
        return day.isBefore(first()) ? first() : day.isAfter(last()) ? last() : day;
    }

    LocalDate day(int column, int row) {
        return first().plusDays((long) column * Week.DAYS + row);
    }

    int column(LocalDate day) {
        return (int) (ChronoUnit.DAYS.between(first(), day) / Week.DAYS);
    }

    int row(LocalDate day) {
        return (int) (ChronoUnit.DAYS.between(first(), day) % Week.DAYS);
    }

    /// Where the names of months stand: above the first week that begins in them, as long as they don't run into each
    /// other. A month of which the year shows only an end has none.
    List<MonthName> months() {
        List<MonthName> names = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            LocalDate start = day(column, 0);
            boolean begins = start.getDayOfMonth() <= Week.DAYS;
            boolean room = columns - column >= NAME_COLUMNS - 1;
            if (begins && room) {
                names.add(new MonthName(column, start));
            }
        }
        return names;
    }
}
