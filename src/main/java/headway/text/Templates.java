package headway.text;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The built-in wording of messages, raw: `{firstName}` stands for a fact, not for a value of a
/// [java.text.MessageFormat], and an apostrophe is one.
public final class Templates {
    private static final String BUNDLE = "headway.templates";
    private static final Pattern YEAR = Pattern.compile("[,\\s]*y+");

    private final ResourceBundle bundle;
    private final Locale locale;
    private final DateTimeFormatter dates;
    private final DateTimeFormatter days;

    public Templates(Locale wanted) {
        bundle = ResourceBundle.getBundle(
                BUNDLE, wanted, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        // A French date in an English letter would be worse than an English one.
        boolean english = bundle.getLocale().getLanguage().isEmpty();
        locale = english && !wanted.getLanguage().equals("en") ? Locale.of("en", wanted.getCountry()) : wanted;
        dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        // The localized patterns of Java shorten the day of the week, so the full date gives away its year.
        String full = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.FULL, null, IsoChronology.INSTANCE, locale);
        days = DateTimeFormatter.ofPattern(YEAR.matcher(full).replaceAll(""), locale);
    }

    /// The language of the wording: the one wanted, or English where there is none in that language.
    public Locale locale() {
        return locale;
    }

    /// All keys in alphabetical order.
    public Set<String> keys() {
        return Collections.unmodifiableSet(new TreeSet<>(bundle.keySet()));
    }

    /// The text of a key as it stands, empty when there is none.
    public Optional<String> text(String key) {
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /// A date as a letter writes it: `November 2, 2026`.
    public String date(LocalDate day) {
        return dates.format(day);
    }

    /// A day near now as a letter names it: `Friday, December 4`.
    public String day(LocalDate day) {
        return days.format(day);
    }
}
