package headway.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A reward as it is typed in one line: `20 cinema`, `cinema 20`, `20 points: cinema`, `cinema (20 Punkte)`.
///
/// @param name may be empty
/// @param price in points; 0 where none was typed, and more than any reward may cost where the number is too long
public record RewardLine(String name, int price) {
    private static final String POINTS = "(?:points?|pts?|punkten?|punkt|pkt)\\b\\.?";
    private static final String BETWEEN = "\\s*[:;,=(–—-]?\\s*";

    private static final String NAME = "(.*?)(?:\\s+(?:for|für))?";

    private static final Pattern FIRST = pattern("(\\d+)(?:\\s*" + POINTS + "|(?![\\w.]))" + BETWEEN + "(.*)");
    private static final Pattern LAST = pattern(NAME + BETWEEN + "(?<![\\w.])(\\d+)\\s*\\)?");
    private static final Pattern LAST_NAMED = pattern(NAME + BETWEEN + "(?<![\\w.])(\\d+)\\s*" + POINTS + "\\s*\\)?");

    /// Reads what was typed. A number that is called points is the price, else one at the begin, else one at the end.
    public static RewardLine read(String typed) {
        String line = typed.strip();
        Matcher named = LAST_NAMED.matcher(line);
        if (named.matches()) {
            return new RewardLine(named.group(1).strip(), price(named.group(2)));
        }
        Matcher first = FIRST.matcher(line);
        if (first.matches()) {
            return new RewardLine(first.group(2).strip(), price(first.group(1)));
        }
        Matcher last = LAST.matcher(line);
        return last.matches() ? new RewardLine(last.group(1).strip(), price(last.group(2))) : new RewardLine(line, 0);
    }

    /// How a reward is typed, so that reading it gives the same again.
    public static String of(Reward reward) {
        return reward.price() + " " + reward.name();
    }

    private static int price(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            return Integer.MAX_VALUE;
        }
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(
                regex,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);
    }
}
