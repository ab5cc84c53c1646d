package headway.domain;

import headway.text.Message;
import headway.text.Templates;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Looks over thank-yous: whether the three parts are there, and whether one repeats another. It only points out.
public final class ThankYouCheck {
    /// From this share of common wording on, a note repeats another.
    public static final double REPEATS = 0.5;

    /// So many words in a row are common wording.
    private static final int ROW = 3;

    /// Shorter words say little about what a note is about.
    private static final int TELLING_LETTERS = 5;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern PHRASES = Pattern.compile("\\|");

    private ThankYouCheck() {}

    /// The parts that a text lacks, in their order.
    ///
    /// @param points what the user noted of the talk, such as [ThankYouNote#point] and [InterviewNotes#points]
    /// @param agreed null when nothing is agreed
    /// @param templates in the language of the text
    public static Set<ThankYouPart> missing(
            String text, List<String> points, @Nullable NextStep agreed, Templates templates) {
        Set<ThankYouPart> missing = EnumSet.noneOf(ThankYouPart.class);
        if (!saysOneOf(text, templates, "check.APPRECIATION")) {
            missing.add(ThankYouPart.APPRECIATION);
        }
        if (points.stream().noneMatch(point -> speaksOf(text, point))) {
            missing.add(ThankYouPart.SPECIFIC);
        }
        if (!confirms(text, agreed, templates)) {
            missing.add(ThankYouPart.NEXT_STEP);
        }
        return missing;
    }

    /// True when a note says much the same as another.
    ///
    /// @param names of people and companies, which differ anyway
    public static boolean repeats(String text, String other, List<String> names) {
        return shared(text, other, names) >= REPEATS;
    }

    /// What to say about a note that repeats the one to somebody.
    public static Message repeated(String name) {
        return Message.of("thankYou.repeats", name);
    }

    /// The share of common wording in the shorter text, 0 to 1. Case, accents and names don't count.
    static double shared(String text, String other, List<String> names) {
        Set<String> left = new HashSet<>();
        names.forEach(name -> left.addAll(words(name)));
        Set<List<String>> one = rows(text, left);
        Set<List<String>> two = rows(other, left);
        int smaller = Math.min(one.size(), two.size());
        if (smaller == 0) {
            return 0;
        }
        one.retainAll(two);
        return (double) one.size() / smaller;
    }

    private static Set<List<String>> rows(String text, Set<String> without) {
        List<String> words =
                words(text).stream().filter(word -> !without.contains(word)).toList();
        Set<List<String>> rows = new HashSet<>();
        for (int i = 0; i + ROW <= words.size(); i++) {
            rows.add(List.copyOf(words.subList(i, i + ROW)));
        }
        return rows;
    }

    /// At least half of the telling words of a point are in the text.
    private static boolean speaksOf(String text, String point) {
        List<String> telling = words(point).stream()
                .filter(word -> word.length() >= TELLING_LETTERS)
                .toList();
        List<String> wanted = telling.isEmpty() ? words(point) : telling;
        Set<String> said = new HashSet<>(words(text));
        long found = wanted.stream().filter(said::contains).count();
        return !wanted.isEmpty() && 2 * found >= wanted.size();
    }

    /// What was agreed is said, by its day or its words; else the next step is spoken of.
    private static boolean confirms(String text, @Nullable NextStep agreed, Templates templates) {
        if (agreed == null || (agreed.by() == null && agreed.what().isBlank())) {
            return saysOneOf(text, templates, "check.NEXT_STEP");
        }
        LocalDate by = agreed.by();
        return (by != null && names(text, by, templates)) || speaksOf(text, agreed.what());
    }

    /// The day with its month, or its day of the week.
    private static boolean names(String text, LocalDate day, Templates templates) {
        Locale locale = templates.locale();
        List<String> words = words(text);
        String number = Integer.toString(day.getDayOfMonth());
        String month = Texts.fold(day.getMonth().getDisplayName(TextStyle.FULL, locale));
        String figure = Integer.toString(day.getMonthValue());
        String weekday = Texts.fold(day.getDayOfWeek().getDisplayName(TextStyle.FULL, locale));
        boolean numbered = words.contains(number) && (words.contains(month) || words.contains(figure));
        return numbered || words.contains(weekday) || text.contains(day.toString());
    }

    private static boolean saysOneOf(String text, Templates templates, String key) {
        String said = " " + String.join(" ", words(text));
        for (String phrase : PHRASES.split(templates.text(key).orElse(""), -1)) {
            String words = String.join(" ", words(phrase));
            if (!words.isEmpty() && said.contains(" " + words)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN_WORDS.split(Texts.fold(text), -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
