package headway.domain;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Seven days from the user's first day of the week on.
///
/// A week is named by the ISO week of its Thursday: whatever day weeks begin on, each holds just one Thursday, so the
/// names are as many as the weeks. `2026-W47` is the user's week with Thursday, November 19, 2026.
///
/// @param start the first day
public record Week(LocalDate start) implements Comparable<Week> {
    public static final int DAYS = 7;

    private static final Pattern NAME = Pattern.compile("(\\d{4})-?[Ww](\\d{1,2})");

    /// The week in which a day lies.
    public static Week of(LocalDate day, DayOfWeek first) {
        return new Week(day.with(TemporalAdjusters.previousOrSame(first)));
    }

    /// The week with a name such as `2026-W47`.
    ///
    /// @throws DateTimeException when it is none, or the year has no such week
    public static Week named(String name, DayOfWeek first) {
        Matcher matcher = NAME.matcher(name.strip());
        if (!matcher.matches()) {
            throw new DateTimeException("No week: " + name);
        }
        int year = Integer.parseInt(matcher.group(1));
        int number = Integer.parseInt(matcher.group(2));
        // January 4 lies in the first ISO week of its year.
        LocalDate thursday = LocalDate.of(year, 1, 4)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(number - 1L)
                .with(DayOfWeek.THURSDAY);
        // A Thursday lies in the year that its week belongs to.
        if (thursday.getYear() != year) {
            throw new DateTimeException("No week: " + name);
        }
        return of(thursday, first);
    }

    /// The name, such as `2026-W47`.
    public String name() {
        LocalDate thursday = thursday();
        return String.format(
                Locale.ROOT, "%04d-W%02d", thursday.getYear(), thursday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /// The Thursday, which tells weeks apart whatever day they begin on.
    public LocalDate thursday() {
        return start.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
    }

    /// The last day.
    public LocalDate end() {
        return start.plusDays(DAYS - 1L);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end());
    }

    /// So many weeks later, or earlier for a negative count.
    public Week plus(int weeks) {
        return new Week(start.plusWeeks(weeks));
    }

    @Override
    public int compareTo(Week other) {
        return start.compareTo(other.start);
    }
}
