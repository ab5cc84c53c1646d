package headway.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/// Whether it is time for a rest.
public enum Overload {
    NONE,
    /// More hours in the week than the settings hold for many.
    LONG_WEEK,
    /// Too many days in a row with work on each of them.
    NO_REST_DAY;

    private static final int MINUTES = 60;

    /// Looks at a week and the days before today.
    ///
    /// Today counts as a day of work only once something was done on it, so a rest of today is never overlooked.
    ///
    /// @param days what was done, in any order; days that are missing are days of rest
    /// @param week the week in which today lies
    public static Overload of(Collection<DayEffort> days, Week week, LocalDate today, EffortSettings settings) {
        Map<LocalDate, DayEffort> byDay = new TreeMap<>();
        long minutes = 0;
        for (DayEffort day : days) {
            byDay.put(day.day(), day);
            if (week.contains(day.day())) {
                minutes += day.minutes();
            }
        }
        if (minutes > (long) settings.longWeekHours() * MINUTES) {
            return LONG_WEEK;
        }
        LocalDate day = worked(byDay, today) ? today : today.minusDays(1);
        int inARow = 0;
        while (inARow < settings.restWithinDays() && worked(byDay, day)) {
            inARow++;
            day = day.minusDays(1);
        }
        return inARow >= settings.restWithinDays()
                        && !byDay.getOrDefault(today, DayEffort.none(today)).isRest()
                ? NO_REST_DAY
                : NONE;
    }

    private static boolean worked(Map<LocalDate, DayEffort> byDay, LocalDate day) {
        return byDay.getOrDefault(day, DayEffort.none(day)).work() > 0;
    }
}
