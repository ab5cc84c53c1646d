package headway.domain;

import headway.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds how long it took in a typed line. Several times add up.
///
/// `1:30` is an hour and a half, but `10:30` is a time of day, as is what follows `at` or precedes `pm`.
final class LineMinutes {
    private static final String HOURS = "h|hr|hrs|hour|hours|std|stdn|stunde|stunden";
    private static final String MINUTES = "m|min|mins|minute|minutes|minuten";
    private static final String NUMBER = "(\\d++(?:[.,]\\d++)?)?([½¼¾])?";

    private static final Pattern WHOLE = Pattern.compile("([-−])?" + NUMBER + "-?(" + HOURS + "|" + MINUTES + ")\\.?");
    private static final Pattern PLAIN = Pattern.compile("([-−])?" + NUMBER);
    private static final Pattern BOTH = Pattern.compile("(\\d++)(?:h|hr|hrs|std)(\\d{1,2})(?:m|min|mins)?\\.?");
    private static final Pattern CLOCK = Pattern.compile("(\\d|00):([0-5]\\d)");
    private static final Pattern CLOCK_HOURS = Pattern.compile("(\\d{1,2}):([0-5]\\d)(?:h|std)\\.?");
    private static final Pattern FRACTION = Pattern.compile("([1-3])/([2-4])");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}[.,]\\d{3}");
    private static final Pattern BARE = Pattern.compile("[1-9]\\d{0,2}");

    private static final Set<String> HOUR_WORDS = Set.of(HOURS.split("\\|"));
    private static final Set<String> MINUTE_WORDS = Set.of(MINUTES.split("\\|"));

    /// Before and after what is no length: a moment that long ago, or a time of day.
    private static final Set<String> NOT_AFTER = Set.of("vor", "nach", "after", "every", "alle", "um");
    private static final Set<String> NOT_BEFORE =
            Set.of("ago", "earlier", "later", "late", "spater", "zuvor", "vorher");
    private static final Set<String> CLOCK_AFTER = Set.of("at", "um", "ab", "from", "bis", "until", "till", "gegen");
    private static final Set<String> CLOCK_BEFORE = Set.of("pm", "am", "p.m", "a.m", "uhr", "o'clock");

    /// Lengths in words, whole; the longest is tried first.
    private static final Map<String, Integer> PHRASES = Map.ofEntries(
            Map.entry("half an hour", 30),
            Map.entry("half hour", 30),
            Map.entry("a half hour", 30),
            Map.entry("half-hour", 30),
            Map.entry("half-an-hour", 30),
            Map.entry("halbe stunde", 30),
            Map.entry("halben stunde", 30),
            Map.entry("eine halbe stunde", 30),
            Map.entry("einer halben stunde", 30),
            Map.entry("halbstunde", 30),
            Map.entry("quarter of an hour", 15),
            Map.entry("a quarter of an hour", 15),
            Map.entry("quarter hour", 15),
            Map.entry("a quarter hour", 15),
            Map.entry("viertelstunde", 15),
            Map.entry("viertel stunde", 15),
            Map.entry("eine viertelstunde", 15),
            Map.entry("three quarters of an hour", 45),
            Map.entry("three-quarters of an hour", 45),
            Map.entry("dreiviertelstunde", 45),
            Map.entry("dreiviertel stunde", 45),
            Map.entry("eine dreiviertelstunde", 45),
            Map.entry("an hour and a half", 90),
            Map.entry("one hour and a half", 90),
            Map.entry("hour and a half", 90),
            Map.entry("one and a half hours", 90),
            Map.entry("anderthalb stunden", 90),
            Map.entry("eineinhalb stunden", 90),
            Map.entry("einundeinhalb stunden", 90),
            Map.entry("two and a half hours", 150),
            Map.entry("zweieinhalb stunden", 150),
            Map.entry("zweiundeinhalb stunden", 150),
            Map.entry("three and a half hours", 210),
            Map.entry("dreieinhalb stunden", 210));

    private static final int MOST_WORDS = 5;

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("ein", 1),
            Map.entry("eine", 1),
            Map.entry("einer", 1),
            Map.entry("einen", 1),
            Map.entry("einem", 1),
            Map.entry("two", 2),
            Map.entry("zwei", 2),
            Map.entry("three", 3),
            Map.entry("drei", 3),
            Map.entry("four", 4),
            Map.entry("vier", 4),
            Map.entry("five", 5),
            Map.entry("funf", 5),
            Map.entry("fuenf", 5),
            Map.entry("six", 6),
            Map.entry("sechs", 6),
            Map.entry("seven", 7),
            Map.entry("sieben", 7),
            Map.entry("eight", 8),
            Map.entry("acht", 8),
            Map.entry("nine", 9),
            Map.entry("neun", 9),
            Map.entry("ten", 10),
            Map.entry("zehn", 10),
            Map.entry("twelve", 12),
            Map.entry("zwolf", 12),
            Map.entry("fifteen", 15),
            Map.entry("funfzehn", 15),
            Map.entry("fuenfzehn", 15),
            Map.entry("twenty", 20),
            Map.entry("zwanzig", 20),
            Map.entry("thirty", 30),
            Map.entry("dreissig", 30),
            Map.entry("forty", 40),
            Map.entry("vierzig", 40),
            Map.entry("forty-five", 45),
            Map.entry("funfundvierzig", 45),
            Map.entry("fuenfundvierzig", 45),
            Map.entry("fifty", 50),
            Map.entry("funfzig", 50),
            Map.entry("fuenfzig", 50),
            Map.entry("sixty", 60),
            Map.entry("sechzig", 60),
            Map.entry("ninety", 90),
            Map.entry("neunzig", 90));

    /// What a length in words begins with.
    private static final Set<String> STARTS = Stream.concat(
                    NUMBERS.keySet().stream(), PHRASES.keySet().stream().map(phrase -> phrase.split(" ", 2)[0]))
            .collect(Collectors.toUnmodifiableSet());

    private final LineWords words;
    private final List<Message> problems = new ArrayList<>();

    /// Past a day it no longer matters how long.
    private double sum;

    private boolean told;

    /// A length of so many words.
    private record Length(double minutes, int words) {}

    LineMinutes(LineWords words) {
        this.words = words;
    }

    /// A number that is typed in digits or in words.
    ///
    /// @return -1 for none
    static int number(String key) {
        if (!key.isEmpty() && key.length() <= 4 && key.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Integer.parseInt(key);
        }
        return NUMBERS.getOrDefault(key, -1);
    }

    /// Takes all lengths that have a unit.
    void read() {
        int i = 0;
        while (i < words.size()) {
            Length length = words.isFree(i) ? at(i) : null;
            if (length == null) {
                i++;
                continue;
            }
            told = true;
            sum += length.minutes();
            int end = i + length.words();
            end += "lang".equals(words.key(end)) && words.isFree(end) ? 1 : 0;
            words.take(i, end);
            if (length.minutes() < 0) {
                String typed = words.text(i, i + length.words());
                problems.add(Message.of("effort.line.negative", typed, typed.substring(1)));
            }
            i = end;
        }
    }

    /// Takes a number without a unit as minutes: where nothing else told any, it is the first or the last word, what
    /// stands beside it has been read, and it is a multiple of 5 up to 600. `3 applications` and `10 applications` are
    /// counts.
    void readBare() {
        int last = words.size() - 1;
        if (told || last < 1) {
            return;
        }
        if (isBareMinutes(0) && words.isTaken(1) && !isPlural(words.key(1))) {
            takeBare(0);
        } else if (isBareMinutes(last) && words.isTaken(last - 1)) {
            takeBare(last);
        }
    }

    /// 0 to a day; 0 where the line tells none, or none that could be.
    int minutes() {
        return problems().isEmpty() ? (int) Math.round(sum) : 0;
    }

    List<Message> problems() {
        if (problems.isEmpty() && Math.round(sum) > EffortEntry.MAX_MINUTES) {
            return List.of(Message.of("effort.line.tooLong", EffortEntry.MAX_MINUTES));
        }
        return problems;
    }

    private boolean isBareMinutes(int i) {
        return words.isFree(i)
                && BARE.matcher(words.bare(i)).matches()
                && number(words.key(i)) % 5 == 0
                && number(words.key(i)) <= 600;
    }

    private void takeBare(int i) {
        sum = number(words.key(i));
        told = true;
        words.take(i, i + 1);
    }

    private static boolean isPlural(String key) {
        return key.endsWith("s") || key.endsWith("en") || key.endsWith("kontakte") || key.endsWith("e-mails");
    }

    private @Nullable Length at(int i) {
        Length length = phrase(i);
        length = length == null ? digits(i) : length;
        if (length == null || !words.areFree(i, i + length.words())) {
            return null;
        }
        boolean moment = NOT_AFTER.contains(words.key(i - 1)) || NOT_BEFORE.contains(words.key(i + length.words()));
        return moment ? null : length;
    }

    private @Nullable Length phrase(int i) {
        String first = words.key(i);
        if (!STARTS.contains(first)) {
            return null;
        }
        for (int count = Math.min(MOST_WORDS, words.size() - i); count > 0; count--) {
            StringBuilder keys = new StringBuilder(first);
            for (int k = 1; k < count; k++) {
                keys.append(' ').append(words.key(i + k));
            }
            Integer minutes = PHRASES.get(keys.toString());
            if (minutes != null) {
                return new Length(minutes, count);
            }
        }
        int unit = unit(words.key(i + 1));
        Integer number = NUMBERS.get(first);
        return number == null || unit == 0 || words.key(i + 1).length() == 1 ? null : new Length(number * unit, 2);
    }

    private @Nullable Length digits(int i) {
        String word = words.bare(i);
        if (word.isEmpty() || "-−½¼¾0123456789".indexOf(word.charAt(0)) < 0) {
            return null;
        }
        word = word.toLowerCase(Locale.ROOT);
        Matcher both = BOTH.matcher(word);
        if (both.matches()) {
            return new Length(amount(both.group(1), null) * 60 + amount(both.group(2), null), 1);
        }
        Matcher clock = CLOCK_HOURS.matcher(word);
        if (clock.matches()) {
            return new Length(amount(clock.group(1), null) * 60 + amount(clock.group(2), null), 1);
        }
        Matcher whole = WHOLE.matcher(word);
        if (whole.matches() && (whole.group(2) != null || whole.group(3) != null)) {
            return hoursAndMinutes(i, measured(whole, unit(whole.group(4))), 1, unit(whole.group(4)));
        }
        return spaced(i, word);
    }

    /// A number and its unit as two words, or a number such as `1 1/2` with a unit.
    private @Nullable Length spaced(int i, String word) {
        int unit = unit(words.key(i + 1));
        Matcher clock = CLOCK.matcher(word);
        if (clock.matches()) {
            // In "1:30 am Montag" the word is German.
            boolean german = words.key(i + 1).equals("am") && LineDay.isGermanDay(words.key(i + 2));
            boolean ofDay =
                    CLOCK_AFTER.contains(words.key(i - 1)) || (CLOCK_BEFORE.contains(words.key(i + 1)) && !german);
            double minutes = amount(clock.group(1), null) * 60 + amount(clock.group(2), null);
            return ofDay ? null : new Length(minutes, unit == 60 ? 2 : 1);
        }
        Matcher fraction = FRACTION.matcher(word);
        if (fraction.matches()) {
            return unit == 0 ? null : new Length(share(fraction) * unit, 2);
        }
        Matcher plain = PLAIN.matcher(word);
        if (!plain.matches() || (plain.group(2) == null && plain.group(3) == null)) {
            return null;
        }
        Matcher next = FRACTION.matcher(words.bare(i + 1));
        if (next.matches() && unit(words.key(i + 2)) > 0) {
            return new Length((amount(plain.group(2), plain.group(3)) + share(next)) * unit(words.key(i + 2)), 3);
        }
        return unit == 0 ? null : hoursAndMinutes(i, measured(plain, unit), 2, unit);
    }

    /// Adds a number without a unit to the hours before it, as in `1 h 30`, unless it counts what follows or is a day.
    private Length hoursAndMinutes(int i, double minutes, int count, int unit) {
        String next = words.bare(i + count);
        String after = words.key(i + count + 1);
        boolean more = unit == 60
                && minutes >= 0
                && next.length() == 2
                && BARE.matcher(next).matches()
                && number(next) < 60
                && words.isFree(i + count)
                && unit(after) == 0
                && !isPlural(after)
                && !LineDay.isMonth(after);
        return more ? new Length(minutes + number(next), count + 1) : new Length(minutes, count);
    }

    private static double measured(Matcher matcher, int unit) {
        String digits = matcher.group(2);
        // 1,440 minutes and 1.440 Minuten are one number.
        if (unit == 1 && digits != null && THOUSANDS.matcher(digits).matches()) {
            digits = digits.replaceAll("[.,]", "");
        }
        double minutes = amount(digits, matcher.group(3)) * unit;
        return matcher.group(1) == null ? minutes : -Math.max(minutes, Double.MIN_VALUE);
    }

    private static double share(Matcher fraction) {
        return amount(fraction.group(1), null) / amount(fraction.group(2), null);
    }

    private static double amount(@Nullable String digits, @Nullable String part) {
        double amount = digits == null ? 0 : Double.parseDouble(digits.replace(',', '.'));
        if (part != null) {
            amount += part.equals("½") ? 0.5 : part.equals("¼") ? 0.25 : 0.75;
        }
        return Math.min(amount, 1e9);
    }

    /// @return minutes in one of them, 0 when it is no unit
    private static int unit(String key) {
        return HOUR_WORDS.contains(key) ? 60 : MINUTE_WORDS.contains(key) ? 1 : 0;
    }
}
