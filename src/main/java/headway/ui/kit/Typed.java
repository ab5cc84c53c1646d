package headway.ui.kit;

import java.text.Normalizer;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what people type for days, times and numbers. What could be meant is taken; what can't be is refused, never
/// turned into something else.
public final class Typed {
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,4})\\s*[./-]\\s*(\\d{1,2})\\s*[./-]\\s*(\\d{1,4})");
    private static final Pattern HALF = Pattern.compile("(.*?)\\s*([ap])\\.?(?:\\s*m\\.?)?");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:\\s*[:.h]?\\s*(\\d{2}))?");
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,4})\\s*(?:m|min|mins|minutes?|minuten?)?\\.?");
    private static final Pattern HOURS = Pattern.compile(
            "(\\d{1,2})(?:\\s*:\\s*|\\s*(?:h|hrs?|hours?|std|stunden?)\\.?\\s*)(?:(\\d{1,2})\\s*(?:m|min|minuten?)?\\.?)?");
    private static final Pattern PART_OF_HOURS =
            Pattern.compile("(\\d{1,2})[.,](\\d{1,2})\\s*(?:h|hrs?|hours?|std|stunden?)\\.?");

    private Typed() {}

    /// A day in a form that the language uses, in its order of numbers, or as 2026-11-23.
    public static Optional<LocalDate> day(String typed, Locale locale) {
        String text = plain(typed);
        for (DateTimeFormatter form : new DateTimeFormatter[] {
            DateTimeFormatter.ISO_LOCAL_DATE,
            localized(FormatStyle.MEDIUM, locale),
            localized(FormatStyle.SHORT, locale)
        }) {
            Optional<LocalDate> day = day(text, form).or(() -> day(typed.strip(), form));
            if (day.isPresent()) {
                return day;
            }
        }
        Matcher numbers = NUMBERS.matcher(text);
        return numbers.matches() ? day(numbers, locale) : Optional.empty();
    }

    /// A time of day: 14:00, 14.00, 1400, 2pm, 2:30 p.m., 14 Uhr.
    public static Optional<LocalTime> time(String typed) {
        String text = plain(typed).toLowerCase(Locale.ROOT);
        Matcher half = HALF.matcher(text);
        boolean halved = half.matches();
        String clock = (halved ? half.group(1) : text).replace("uhr", ":").replaceFirst("[:h]\\s*$", "");
        Matcher parts = TIME.matcher(clock.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(parts.group(1));
        int minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        if (halved) {
            if (hour < 1 || hour > 12) {
                return Optional.empty();
            }
            hour = hour % 12 + (half.group(2).equals("p") ? 12 : 0);
        }
        return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }

    /// A length in minutes: 90, 90 min, 1:30, 1 h 30, 1.5 h. It may be any number of minutes, also one that is too
    /// long.
    public static OptionalInt minutes(String typed) {
        String text = plain(typed).toLowerCase(Locale.ROOT);
        Matcher minutes = MINUTES.matcher(text);
        if (minutes.matches()) {
            return OptionalInt.of(Integer.parseInt(minutes.group(1)));
        }
        Matcher hours = HOURS.matcher(text);
        if (hours.matches()) {
            int rest = hours.group(2) == null ? 0 : Integer.parseInt(hours.group(2));
            return rest > 59 ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(hours.group(1)) * 60 + rest);
        }
        Matcher part = PART_OF_HOURS.matcher(text);
        return part.matches()
                ? OptionalInt.of((int) Math.round(60 * Double.parseDouble(part.group(1) + "." + part.group(2))))
                : OptionalInt.empty();
    }

    /// A whole number between two bounds, both included.
    public static OptionalInt number(String typed, int lowest, int highest) {
        String text = plain(typed);
        if (!text.matches("\\d{1,9}")) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(text);
        return number < lowest || number > highest ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /// The text with the digits and spaces of ASCII, whatever keyboard it came from.
    static String plain(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static DateTimeFormatter localized(FormatStyle style, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(style).withLocale(locale);
    }

    /// The usual reading turns February 31 into the 28th, which nobody meant.
    private static Optional<LocalDate> day(String text, DateTimeFormatter form) {
        try {
            LocalDate day = LocalDate.parse(text, form);
            TemporalAccessor raw = form.parseUnresolved(text, new ParsePosition(0));
            return raw.getLong(ChronoField.DAY_OF_MONTH) == day.getDayOfMonth() ? Optional.of(day) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(Matcher numbers, Locale locale) {
        String order = numbers.group(1).length() > 2
                ? "yMd"
                : DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale)
                        .replace('u', 'y')
                        .replaceAll("[^yMd]", "")
                        .replaceAll("(.)\\1+", "$1");
        if (order.length() != 3) {
            return Optional.empty();
        }
        String year = numbers.group(order.indexOf('y') + 1);
        if (year.length() == 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(year) + (year.length() <= 2 ? 2000 : 0),
                    Integer.parseInt(numbers.group(order.indexOf('M') + 1)),
                    Integer.parseInt(numbers.group(order.indexOf('d') + 1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
