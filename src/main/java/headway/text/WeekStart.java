package headway.text;

import java.time.DayOfWeek;
import java.time.temporal.WeekFields;
import java.util.Locale;

/// The first day of the week where the user has chosen none.
public final class WeekStart {
    private WeekStart() {}

    /// The first day of the week in a language and country. A language alone says nothing about it; then it is that of
    /// ISO 8601, Monday.
    public static DayOfWeek usual(Locale locale) {
        return locale.getCountry().isEmpty()
                ? DayOfWeek.MONDAY
                : WeekFields.of(locale).getFirstDayOfWeek();
    }
}
