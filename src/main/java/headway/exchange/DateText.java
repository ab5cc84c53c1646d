package headway.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The dates in the text of a cell, in whatever form people and programs write them.
///
/// @param dates in the order of the text
/// @param moreText true where the cell says more than dates, times and weekdays
/// @param halfDay true where a time of the American form stands there: `9:42 AM`
record DateText(List<Found> dates, boolean moreText, boolean halfDay) {
    static final DateText NONE = new DateText(List.of(), false, false);

    private static final int NO_YEAR = -1;
    private static final char FIRST_MONTH = '\uE001';
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final Map<String, Integer> MONTHS = months();
    private static final Set<String> FILLERS = fillers();

    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SERIAL = Pattern.compile("([2-7]\\d{4})(?:[.,]\\d+)?");
    private static final String M = "[\uE001-\uE00C]";
    private static final Pattern DATE = Pattern.compile(
            "(?<![\\d])(?:"
                    + "(?<y1>\\d{4})\\s?[-/.年]\\s?(?<m1>\\d{1,2})\\s?[-/.月]\\s?(?<d1>\\d{1,2})(?!\\d)日?"
                    + "|(?<m2>\\d{1,2})月(?<d2>\\d{1,2})日?"
                    + "|(?<y3>(?:19|20)\\d\\d)(?<m3>0[1-9]|1[0-2])(?<d3>0[1-9]|[12]\\d|3[01])(?!\\d)"
                    + "|(?<a>\\d{1,2})(?<sep>[-/.])\\s?(?<b>\\d{1,2})[-/.]\\s?(?<c>\\d{4}|['’]?\\d{2})(?!\\d)"
                    + "|(?<ga>\\d{1,2})[-/.](?<gb>\\d{1,2}?)(?<gc>(?:19|20)\\d\\d)(?!\\d)"
                    + "|(?<d4>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[\\s/.-]{0,3}(?:of\\s|de\\s)?(?<m4>" + M
                    + ")\\.?(?:[\\s/.,'’-]{0,3}(?:de\\s)?(?<y4>\\d{4}|\\d{2})(?![\\d:]))?"
                    + "|(?<na>\\d{1,2})(?<nsep>[-/.])\\s?(?<nb>\\d{1,2})\\.?(?![\\d])"
                    + ")|(?<m5>" + M
                    + ")\\.?[\\s/.-]{0,3}(?<d5>\\d{1,2})(?![\\d:])(?:st|nd|rd|th)?(?:[\\s,/.'’-]{1,3}(?<y5>\\d{4}|\\d{2})(?![\\d:]))?");
    private static final Pattern TIME = Pattern.compile(
            "[T,]?\\s*(?<!\\d)\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?\\s*(?<half>[AaPp]\\.?[Mm]\\.?)?\\s*"
                    + "(?:Z\\b|UTC|GMT|[+-]\\d{2}:?\\d{2})?(?:\\s*Uhr)?");

    /// One date as written.
    ///
    /// @param a the first number of a date whose order is open, else 0
    /// @param b its second number
    /// @param year [#NO_YEAR] where there is none
    /// @param month 0 where the order is open
    /// @param dots true where the numbers are parted by dots
    /// @param shortYear true for a year of two digits, completed to 2000–2099
    /// @param repaired true where a separator is missing
    record Found(int a, int b, int year, int month, int day, boolean dots, boolean shortYear, boolean repaired) {

        boolean isOrderOpen() {
            return month == 0;
        }

        boolean hasYear() {
            return year != NO_YEAR;
        }

        /// The day under an order, null where there is no such day. Where the order makes a month beyond 12, the other
        /// order is taken.
        ///
        /// @param otherYear the year to take where the text has none
        @Nullable
        LocalDate on(DateOrder order, int otherYear) {
            int y = hasYear() ? year : otherYear;
            if (!isOrderOpen()) {
                return day(y, month, day);
            }
            if (order == DateOrder.YMD && hasYear() && shortYear) {
                LocalDate yearFirst = day(2000 + a, b, year % 100);
                if (yearFirst != null) {
                    return yearFirst;
                }
            }
            boolean dayFirst = order == DateOrder.DMY;
            if (dayFirst && b > 12 && a <= 12) {
                dayFirst = false;
            } else if (!dayFirst && a > 12 && b <= 12) {
                dayFirst = true;
            }
            return dayFirst ? day(y, b, a) : day(y, a, b);
        }

        private static @Nullable LocalDate day(int year, int month, int day) {
            try {
                return LocalDate.of(year, month, day);
            } catch (DateTimeException e) {
                return null;
            }
        }
    }

    static DateText read(String cell) {
        String text = cell.strip();
        if (text.isEmpty() || text.length() > 200) {
            return new DateText(List.of(), !text.isEmpty(), false);
        }
        Found plain = plain(text);
        if (plain != null) {
            return new DateText(List.of(plain), false, false);
        }
        Matcher serial = SERIAL.matcher(text);
        if (serial.matches()) {
            LocalDate day = SERIAL_ZERO.plusDays(Integer.parseInt(serial.group(1)));
            Found found = new Found(0, 0, day.getYear(), day.getMonthValue(), day.getDayOfMonth(), false, false, false);
            return new DateText(List.of(found), false, false);
        }
        if (text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return new DateText(List.of(), true, false);
        }
        return search(withMonths(text));
    }

    /// The two forms that nearly all cells have, without a pattern: `2024-01-05`, and three numbers such as `1/5/24`.
    private static @Nullable Found plain(String text) {
        int[] numbers = new int[3];
        int[] digits = new int[3];
        char separator = 0;
        int at = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' && digits[at] < 4) {
                numbers[at] = numbers[at] * 10 + c - '0';
                digits[at]++;
            } else if ((c == '-' || c == '/' || c == '.') && at < 2 && (at == 0 || c == separator)) {
                separator = c;
                at++;
            } else {
                return null;
            }
        }
        boolean yearFirst = digits[0] == 4 && digits[1] == 2 && digits[2] == 2;
        if (yearFirst) {
            return new Found(0, 0, numbers[0], numbers[1], numbers[2], false, false, false);
        }
        boolean shortYear = digits[2] == 2;
        boolean yearLast = digits[0] > 0 && digits[0] <= 2 && digits[1] > 0 && digits[1] <= 2;
        if (at < 2 || !yearLast || !(shortYear || digits[2] == 4)) {
            return null;
        }
        int year = shortYear ? 2000 + numbers[2] : numbers[2];
        return new Found(numbers[0], numbers[1], year, 0, 0, separator == '.', shortYear, false);
    }

    private static DateText search(String text) {
        List<Found> dates = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        Matcher matcher = DATE.matcher(text);
        int done = 0;
        while (matcher.find()) {
            rest.append(text, done, matcher.start()).append(' ');
            done = matcher.end();
            dates.add(found(matcher));
        }
        rest.append(text, done, text.length());
        Matcher time = TIME.matcher(rest);
        boolean halfDay = time.find() && time.group("half") != null;
        String others = time.replaceAll(" ");
        boolean more = false;
        for (String word : NOT_WORD.split(others, -1)) {
            if (!word.isEmpty() && !FILLERS.contains(Folding.fold(word))) {
                more = true;
            }
        }
        return new DateText(List.copyOf(dates), more, halfDay);
    }

    private static Found found(Matcher m) {
        if (m.group("y1") != null) {
            return fixed(m.group("y1"), m.group("m1"), m.group("d1"));
        }
        if (m.group("m2") != null) {
            return new Found(0, 0, NO_YEAR, number(m.group("m2")), number(m.group("d2")), false, false, false);
        }
        if (m.group("y3") != null) {
            return fixed(m.group("y3"), m.group("m3"), m.group("d3"));
        }
        if (m.group("a") != null) {
            String c = m.group("c");
            boolean shortYear = c.length() < 4;
            return new Found(
                    number(m.group("a")),
                    number(m.group("b")),
                    year(c),
                    0,
                    0,
                    m.group("sep").equals("."),
                    shortYear,
                    false);
        }
        if (m.group("ga") != null) {
            return new Found(
                    number(m.group("ga")), number(m.group("gb")), year(m.group("gc")), 0, 0, false, false, true);
        }
        if (m.group("na") != null) {
            return new Found(
                    number(m.group("na")),
                    number(m.group("nb")),
                    NO_YEAR,
                    0,
                    0,
                    m.group("nsep").equals("."),
                    false,
                    false);
        }
        String named = m.group("d4") != null ? "4" : "5";
        return new Found(
                0,
                0,
                year(m.group("y" + named)),
                m.group("m" + named).charAt(0) - FIRST_MONTH + 1,
                number(m.group("d" + named)),
                false,
                false,
                false);
    }

    private static Found fixed(String year, String month, String day) {
        return new Found(0, 0, number(year), number(month), number(day), false, false, false);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int year(@Nullable String digits) {
        if (digits == null) {
            return NO_YEAR;
        }
        int value = number(digits.replaceAll("\\D", ""));
        return value < 100 ? 2000 + value : value;
    }

    /// Puts one character in place of each month's name, so that the pattern needs no list of them.
    private static String withMonths(String text) {
        StringBuilder out = null;
        int i = 0;
        while (i < text.length()) {
            int start = i;
            while (i < text.length() && (Character.isLetter(text.charAt(i)) || isMark(text.charAt(i)))) {
                i++;
            }
            Integer month = i - start >= 3 ? MONTHS.get(Folding.fold(text.substring(start, i))) : null;
            if (month != null && out == null) {
                out = new StringBuilder(text.substring(0, start));
            }
            if (out != null) {
                if (month != null) {
                    out.append((char) (FIRST_MONTH + month - 1));
                } else {
                    out.append(text, start, i);
                }
                if (i < text.length()) {
                    out.append(text.charAt(i));
                }
            }
            i++;
        }
        return out == null ? text : out.toString();
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> names = new HashMap<>();
        for (String language : List.of("en", "de", "fr", "es", "pt", "it", "tr", "nl")) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(
                        TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE)) {
                    String name = Folding.fold(month.getDisplayName(style, Locale.forLanguageTag(language)));
                    if (name.length() >= 3) {
                        names.putIfAbsent(name, month.getValue());
                    }
                }
            }
        }
        names.put("sept", 9);
        names.put("mrz", 3);
        names.put("jaenner", 1);
        names.put("janner", 1);
        names.put("maerz", 3);
        return Map.copyOf(names);
    }

    private static Set<String> fillers() {
        Set<String> words = new HashSet<>(Set.of(
                "and", "und", "et", "y", "e", "ve", "to", "bis", "on", "am", "at", "um", "the", "of", "de", "den",
                "der", "le", "uhr", "then", "dann", "和", "até", "à", "el", "pm", "a", "t", "z", "or", "oder", "du"));
        for (String language : List.of("en", "de", "fr", "es", "pt", "it", "tr", "nl", "zh")) {
            for (java.time.DayOfWeek day : java.time.DayOfWeek.values()) {
                words.add(Folding.fold(day.getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language))));
                words.add(Folding.fold(day.getDisplayName(TextStyle.SHORT, Locale.forLanguageTag(language))));
            }
        }
        words.addAll(Set.of("tues", "thur", "thurs", "weds"));
        words.remove("");
        return Set.copyOf(words);
    }
}
