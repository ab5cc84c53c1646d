package headway.exchange;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

/// The order of the parts of a date that is written in numbers. A date that begins with a year of four digits is
/// always read as year, month, day.
public enum DateOrder {
    DMY,
    MDY,
    YMD;

    /// The order that a country is used to.
    public static DateOrder of(Locale locale) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
        int day = pattern.indexOf('d');
        int month = pattern.indexOf('M');
        int year = pattern.indexOf('y');
        if (year < month && month < day) {
            return YMD;
        }
        return month < day ? MDY : DMY;
    }

    /// The order with a name such as `dmy`, whatever its case; empty when there is none.
    public static Optional<DateOrder> named(String name) {
        for (DateOrder order : values()) {
            if (order.name().equalsIgnoreCase(name.strip())) {
                return Optional.of(order);
            }
        }
        return Optional.empty();
    }
}
