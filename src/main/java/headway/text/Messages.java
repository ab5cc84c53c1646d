package headway.text;

import java.text.Format;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// Puts keys into words of one language. A missing key is a defect that a test finds; it shows as the key itself.
public final class Messages {
    public static final String BUNDLE = "headway.messages";

    private final ResourceBundle bundle;
    private final Locale locale;
    private final DateTimeFormatter dates;
    private final DateTimeFormatter dayNames;
    private final DateTimeFormatter shortDays;
    private final DateTimeFormatter times;

    public Messages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
        this.shortDays = DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(locale);
        this.dayNames = DateTimeFormatter.ofLocalizedPattern("MMMEEEEd").withLocale(locale);
        this.times = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
    }

    public ResourceBundle bundle() {
        return bundle;
    }

    public Locale locale() {
        return locale;
    }

    /// The text of a key with its values put in. Whole numbers at a bare `{0}` print plainly, as the numbers of
    /// applications are written; `{0,number}` groups their digits.
    public String get(String key, Object... args) {
        String pattern;
        try {
            pattern = bundle.getString(key);
        } catch (MissingResourceException e) {
            return key;
        }
        // So that an apostrophe is doubled in text with values, and only there.
        if (pattern.indexOf('{') < 0) {
            return pattern;
        }
        Object[] words = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = word(args[i]);
        }
        MessageFormat format = new MessageFormat(pattern, locale);
        Format[] formats = format.getFormatsByArgumentIndex();
        for (int i = 0; i < Math.min(words.length, formats.length); i++) {
            // A bare {0} would group the digits: application 1,234. An amount asks for that with {0,number}.
            if (formats[i] == null && (words[i] instanceof Long || words[i] instanceof Integer)) {
                words[i] = words[i].toString();
            }
        }
        return format.format(words);
    }

    public String get(Message message) {
        return get(message.key(), message.args().toArray());
    }

    /// The name of an enum constant, from the key `StageKind.SAVED` and the like.
    public String name(Enum<?> value) {
        return get(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /// A day in the form that the language uses.
    public String date(LocalDate day) {
        return dates.format(day);
    }

    /// A day with its day of the week and without its year, as sentences name it.
    public String dayName(LocalDate day) {
        return dayNames.format(day);
    }

    /// A time of day to the minute, in the form that the language uses.
    public String time(LocalTime time) {
        return times.format(time);
    }

    private Object word(Object arg) {
        if (arg instanceof Message message) {
            return get(message);
        }
        if (arg instanceof LocalDate day) {
            return date(day);
        }
        if (arg instanceof ShortDay near) {
            return shortDays.format(near.day());
        }
        if (arg instanceof DayName named) {
            return dayName(named.day());
        }
        if (arg instanceof LocalTime time) {
            return time(time);
        }
        if (arg instanceof Enum<?> value) {
            return name(value);
        }
        return arg;
    }
}
