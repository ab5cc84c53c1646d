package headway.domain;

import headway.text.Message;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the day in a typed line; the first one counts, a further one stays in the note. A day of the week is the
/// latest such day, today included. `11/20` is read by the user's order, or the other way round where that alone is a
/// month; there `24/7` is none. A number with two parts and no dot behind it, such as `20.11`, needs two digits each.
final class LineDay {
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("today", 0),
            Map.entry("heute", 0),
            Map.entry("yesterday", -1),
            Map.entry("gestern", -1),
            Map.entry("last night", -1),
            Map.entry("vorgestern", -2),
            Map.entry("day before yesterday", -2),
            Map.entry("the day before yesterday", -2),
            Map.entry("tomorrow", 1),
            Map.entry("morgen", 1),
            Map.entry("ubermorgen", 2),
            Map.entry("uebermorgen", 2),
            Map.entry("day after tomorrow", 2),
            Map.entry("the day after tomorrow", 2));

    private static final Set<String> PHRASE_STARTS = Set.of("the", "day", "last");

    /// Before `morgen` where it means the morning.
    private static final Set<String> BEFORE_MORNING =
            Set.of("heute", "gestern", "vorgestern", "am", "jeden", "guten", "diesen", "vom", "bis");

    private static final Map<String, DayOfWeek> GERMAN_DAYS = Map.ofEntries(
            Map.entry("montag", DayOfWeek.MONDAY),
            Map.entry("dienstag", DayOfWeek.TUESDAY),
            Map.entry("mittwoch", DayOfWeek.WEDNESDAY),
            Map.entry("donnerstag", DayOfWeek.THURSDAY),
            Map.entry("freitag", DayOfWeek.FRIDAY),
            Map.entry("samstag", DayOfWeek.SATURDAY),
            Map.entry("sonnabend", DayOfWeek.SATURDAY),
            Map.entry("sonntag", DayOfWeek.SUNDAY));
    private static final Map<String, DayOfWeek> ENGLISH_DAYS = Map.ofEntries(
            Map.entry("monday", DayOfWeek.MONDAY),
            Map.entry("tuesday", DayOfWeek.TUESDAY),
            Map.entry("wednesday", DayOfWeek.WEDNESDAY),
            Map.entry("thursday", DayOfWeek.THURSDAY),
            Map.entry("friday", DayOfWeek.FRIDAY),
            Map.entry("saturday", DayOfWeek.SATURDAY),
            Map.entry("sunday", DayOfWeek.SUNDAY),
            Map.entry("mon", DayOfWeek.MONDAY),
            Map.entry("tue", DayOfWeek.TUESDAY),
            Map.entry("tues", DayOfWeek.TUESDAY),
            Map.entry("thu", DayOfWeek.THURSDAY),
            Map.entry("thur", DayOfWeek.THURSDAY),
            Map.entry("thurs", DayOfWeek.THURSDAY),
            Map.entry("fri", DayOfWeek.FRIDAY));
    /// Words of their own in small letters: they need a capital, or a word that leads to a day.
    private static final Map<String, DayOfWeek> SHORT_DAYS = Map.ofEntries(
            Map.entry("wed", DayOfWeek.WEDNESDAY),
            Map.entry("sat", DayOfWeek.SATURDAY),
            Map.entry("sun", DayOfWeek.SUNDAY),
            Map.entry("mo", DayOfWeek.MONDAY),
            Map.entry("di", DayOfWeek.TUESDAY),
            Map.entry("mi", DayOfWeek.WEDNESDAY),
            Map.entry("do", DayOfWeek.THURSDAY),
            Map.entry("fr", DayOfWeek.FRIDAY),
            Map.entry("sa", DayOfWeek.SATURDAY),
            Map.entry("so", DayOfWeek.SUNDAY));
    /// Common at the beginning of a line, where a capital says nothing: they need a dot there.
    private static final Set<String> BEGINNINGS = Set.of("do", "so");

    private static final Set<String> LEADING = Set.of("on", "am");
    private static final Set<String> LAST =
            Set.of("last", "past", "letzten", "letzter", "letztem", "letzte", "vergangenen", "vorigen");
    private static final Set<String> NEXT =
            Set.of("next", "coming", "nachsten", "nachster", "nachste", "naechsten", "kommenden", "kommender");
    private static final Set<String> THIS = Set.of("this", "diesen", "dieser", "diesem");

    private static final Map<String, Integer> UNITS = Map.ofEntries(
            Map.entry("day", 1),
            Map.entry("days", 1),
            Map.entry("tag", 1),
            Map.entry("tage", 1),
            Map.entry("tagen", 1),
            Map.entry("week", 7),
            Map.entry("weeks", 7),
            Map.entry("woche", 7),
            Map.entry("wochen", 7));

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("january", 1),
            Map.entry("januar", 1),
            Map.entry("janner", 1),
            Map.entry("jaenner", 1),
            Map.entry("jan", 1),
            Map.entry("february", 2),
            Map.entry("februar", 2),
            Map.entry("feb", 2),
            Map.entry("march", 3),
            Map.entry("marz", 3),
            Map.entry("maerz", 3),
            Map.entry("mar", 3),
            Map.entry("mrz", 3),
            Map.entry("april", 4),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("mai", 5),
            Map.entry("june", 6),
            Map.entry("juni", 6),
            Map.entry("jun", 6),
            Map.entry("july", 7),
            Map.entry("juli", 7),
            Map.entry("jul", 7),
            Map.entry("august", 8),
            Map.entry("aug", 8),
            Map.entry("september", 9),
            Map.entry("sept", 9),
            Map.entry("sep", 9),
            Map.entry("october", 10),
            Map.entry("oktober", 10),
            Map.entry("oct", 10),
            Map.entry("okt", 10),
            Map.entry("november", 11),
            Map.entry("nov", 11),
            Map.entry("december", 12),
            Map.entry("dezember", 12),
            Map.entry("dec", 12),
            Map.entry("dez", 12));

    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})\\.?");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})?\\.?");
    private static final Pattern SHORT_DOTTED = Pattern.compile("([0-3]\\d)\\.([01]\\d)");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?\\.?");
    private static final Pattern DASHED = Pattern.compile("(\\d{1,2})-(\\d{1,2})-(\\d{4})");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:\\.|st|nd|rd|th)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_DOT = Pattern.compile("(\\d{1,2})\\.");
    private static final Pattern YEAR = Pattern.compile("((?:19|20|21)\\d\\d)\\.?");
    private static final Pattern YEAR_OR_NONE = Pattern.compile("(?:(?:19|20|21)\\d\\d)?");

    private static final Set<String> CLOCK_AFTER = Set.of("at", "um", "ab", "bis", "until", "gegen");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final LineWords words;
    private final LocalDate today;
    private final boolean monthFirst;

    private @Nullable Found found;
    private String typed = "";

    /// A day in so many words.
    ///
    /// @param year null where none is told
    /// @param month 0 where `day` is whole already
    private record Found(
            @Nullable LocalDate whole,
            int day,
            int month,
            @Nullable Integer year,
            int words) {
        static Found whole(LocalDate day, int words) {
            return new Found(day, 0, 0, null, words);
        }
    }

    LineDay(LineWords words, LocalDate today, boolean monthFirst) {
        this.words = words;
        this.today = today;
        this.monthFirst = monthFirst;
    }

    static boolean isGermanDay(String key) {
        return GERMAN_DAYS.containsKey(key) || (!key.isEmpty() && Character.isDigit(key.charAt(0)));
    }

    static boolean isMonth(String key) {
        return MONTHS.containsKey(key);
    }

    /// Takes the first day of the line.
    void read() {
        for (int i = 0; i < words.size(); i++) {
            Found here = words.isFree(i) ? at(i) : null;
            if (here != null && words.areFree(i, i + here.words())) {
                int end = i + here.words();
                // "Fri, 20 Nov" is one day, and the date tells it better.
                Found date = here.whole() != null && isWeekday(end - 1) && words.isFree(end) ? date(end) : null;
                if (date != null && words.areFree(end, end + date.words())) {
                    here = date;
                    end += date.words();
                }
                found = here;
                typed = words.text(i, end);
                words.take(i, end);
                return;
            }
        }
    }

    /// The day told, today where none is, or none that exists. A date without a year is the latest such day; planned
    /// rest may lie ahead, so there it is the nearest.
    LocalDate day(EffortKind kind) {
        LocalDate day = resolve(kind);
        return day == null ? today : day;
    }

    /// Why it can't be that day.
    List<Message> problems(EffortKind kind) {
        LocalDate day = resolve(kind);
        if (day == null) {
            return List.of(Message.of("effort.line.noDay", Texts.oneLine(typed, 40)));
        }
        if (day.isAfter(today) && kind != EffortKind.PLANNED_REST) {
            return List.of(Message.of("effort.line.ahead", day));
        }
        return List.of();
    }

    private @Nullable LocalDate resolve(EffortKind kind) {
        if (found == null) {
            return today;
        }
        LocalDate whole = found.whole();
        if (whole != null) {
            return whole.getYear() < FIRST_YEAR ? null : whole;
        }
        if (found.year() != null) {
            return existing(found.year());
        }
        LocalDate past = null;
        // A leap day is up to eight years back.
        for (int year = today.getYear(); past == null && year > today.getYear() - 9; year--) {
            LocalDate day = existing(year);
            past = day == null || day.isAfter(today) ? null : day;
        }
        LocalDate ahead = existing(today.getYear());
        ahead = ahead == null || ahead.isBefore(today) ? existing(today.getYear() + 1) : ahead;
        boolean nearer = past != null
                && ahead != null
                && ChronoUnit.DAYS.between(today, ahead) < ChronoUnit.DAYS.between(past, today);
        return kind == EffortKind.PLANNED_REST && nearer ? ahead : past;
    }

    private @Nullable LocalDate existing(int year) {
        if (found == null || year < FIRST_YEAR || year > LAST_YEAR) {
            return null;
        }
        try {
            return LocalDate.of(year, found.month(), found.day());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private @Nullable Found at(int i) {
        Found word = word(i);
        if (word != null) {
            return word;
        }
        Found ago = ago(i);
        if (ago != null) {
            return ago;
        }
        Found weekday = weekday(i);
        return weekday != null ? weekday : date(i);
    }

    private @Nullable Found word(int i) {
        StringBuilder keys = new StringBuilder();
        Found longest = null;
        for (int count = 1; count <= 4 && i + count <= words.size(); count++) {
            keys.append(count == 1 ? "" : " ").append(words.key(i + count - 1));
            Integer days = WORDS.get(keys.toString());
            if (days != null) {
                longest = Found.whole(today.plusDays(days), count);
            }
            if (longest == null && !PHRASE_STARTS.contains(words.key(i))) {
                return null;
            }
        }
        boolean morning = words.key(i).equals("morgen")
                && (BEFORE_MORNING.contains(words.key(i - 1))
                        || isWeekday(i - 1)
                        || (words.at(i).isCapital() && i > 0));
        return morning ? null : longest;
    }

    /// `2 days ago`, `vor 2 Tagen`.
    private @Nullable Found ago(int i) {
        boolean german = words.key(i).equals("vor");
        int at = german ? i + 1 : i;
        Integer unit = UNITS.get(words.key(at + 1));
        if (unit == null || (!german && !words.key(at + 2).equals("ago"))) {
            return null;
        }
        int number = LineMinutes.number(words.key(at));
        return number < 0 ? null : Found.whole(today.minusDays((long) number * unit), 3);
    }

    private boolean isWeekday(int i) {
        return i >= 0 && weekdayOf(i, true) != null;
    }

    private @Nullable DayOfWeek weekdayOf(int i, boolean led) {
        String key = words.key(i);
        DayOfWeek day = GERMAN_DAYS.get(key);
        day = day == null ? ENGLISH_DAYS.get(key) : day;
        if (day != null || !SHORT_DAYS.containsKey(key)) {
            return day;
        }
        boolean dotted = words.bare(i).endsWith(".");
        boolean name = words.key(i - 1).equals("with") || words.key(i - 1).equals("mit");
        boolean begins = i == 0 && BEGINNINGS.contains(key) && !dotted;
        boolean capital = words.at(i).isCapital();
        return led || (capital && !name && !begins) ? SHORT_DAYS.get(key) : null;
    }

    private @Nullable Found weekday(int i) {
        String lead = words.key(i);
        boolean last = LAST.contains(lead);
        boolean next = NEXT.contains(lead);
        boolean thisWeek = THIS.contains(lead);
        if (last || next || thisWeek) {
            DayOfWeek day = weekdayOf(i + 1, true);
            if (day == null) {
                return null;
            }
            LocalDate told = last
                    ? today.with(TemporalAdjusters.previous(day))
                    : next ? today.with(TemporalAdjusters.next(day)) : today.with(day);
            return Found.whole(told, 2);
        }
        DayOfWeek day = weekdayOf(i, LEADING.contains(words.key(i - 1)));
        return day == null ? null : Found.whole(today.with(TemporalAdjusters.previousOrSame(day)), 1);
    }

    private @Nullable Found date(int i) {
        Found named = named(i);
        if (named != null) {
            return named;
        }
        String word = words.bare(i);
        if (word.isEmpty() || word.length() > 11 || !Character.isDigit(word.charAt(0))) {
            return null;
        }
        Matcher iso = ISO.matcher(word);
        if (iso.matches()) {
            return new Found(null, number(iso, 3), number(iso, 2), number(iso, 1), 1);
        }
        Matcher slashed = SLASHED.matcher(word);
        if (slashed.matches()) {
            return ordered(slashed);
        }
        Matcher dashed = DASHED.matcher(word);
        if (dashed.matches()) {
            return ordered(dashed);
        }
        return dotted(i, word);
    }

    private @Nullable Found dotted(int i, String word) {
        boolean clock =
                CLOCK_AFTER.contains(words.key(i - 1)) || words.key(i + 1).equals("uhr");
        Matcher dotted = DOTTED.matcher(word);
        if (dotted.matches()) {
            Integer year = year(dotted.group(3));
            Matcher next = YEAR.matcher(words.bare(i + 1));
            if (year == null && next.matches() && words.isFree(i + 1)) {
                return new Found(null, number(dotted, 1), number(dotted, 2), number(next, 1), 2);
            }
            return clock && year == null ? null : new Found(null, number(dotted, 1), number(dotted, 2), year, 1);
        }
        Matcher shortly = SHORT_DOTTED.matcher(word);
        if (shortly.matches()) {
            boolean likely = !clock && number(shortly, 1) <= 31 && number(shortly, 2) <= 12;
            return likely ? new Found(null, number(shortly, 1), number(shortly, 2), null, 1) : null;
        }
        // "20. 11." and "20. 11. 2026"
        Matcher month = DAY_DOT.matcher(words.bare(i + 1));
        Matcher day = DAY_DOT.matcher(word);
        if (!day.matches() || !month.matches()) {
            return null;
        }
        Matcher year = YEAR_OR_NONE.matcher(words.bare(i + 2));
        boolean told = year.matches() && !year.group().isEmpty();
        return new Found(
                null, number(day, 1), number(month, 1), told ? Integer.valueOf(year.group()) : null, told ? 3 : 2);
    }

    /// A date whose order depends on where one lives.
    private @Nullable Found ordered(Matcher matcher) {
        int one = number(matcher, 1);
        int two = number(matcher, 2);
        Integer year = year(matcher.group(3));
        boolean always = monthFirst && one == 24 && two == 7;
        boolean likely = one >= 1 && two >= 1 && one <= 31 && two <= 31 && !always;
        if (year == null && !likely) {
            return null;
        }
        int month = monthFirst ? one : two;
        int day = monthFirst ? two : one;
        boolean swap = month > 12 && day <= 12;
        return new Found(null, swap ? month : day, swap ? day : month, year, 1);
    }

    /// `20 Nov`, `Nov 20, 2026`, `20. November`, `20th of November`.
    private @Nullable Found named(int i) {
        Integer month = MONTHS.get(words.key(i));
        int count = 2;
        int at = i + 1;
        if (month == null) {
            at = i;
            count = words.key(i + 1).equals("of") ? 3 : 2;
            month = MONTHS.get(words.key(i + count - 1));
        }
        Matcher day = DAY.matcher(words.bare(at));
        if (month == null || !day.matches() || number(day, 1) < 1 || number(day, 1) > 31) {
            return null;
        }
        Matcher year = YEAR.matcher(words.bare(i + count));
        if (year.matches() && words.isFree(i + count)) {
            return new Found(null, number(day, 1), month, number(year, 1), count + 1);
        }
        return new Found(null, number(day, 1), month, null, count);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static @Nullable Integer year(@Nullable String digits) {
        if (digits == null) {
            return null;
        }
        int year = Integer.parseInt(digits);
        return digits.length() == 2 ? Integer.valueOf(2000 + year) : Integer.valueOf(year);
    }
}
