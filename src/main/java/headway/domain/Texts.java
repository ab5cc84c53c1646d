package headway.domain;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Rules for text that a user types or a file brings.
public final class Texts {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    private Texts() {}

    /// The text as it is kept: exactly as typed, but for NUL and lone surrogates, which SQLite can't hold; they
    /// become U+FFFD, visibly.
    public static String keepable(String typed) {
        StringBuilder fixed = null;
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < typed.length()
                    && Character.isLowSurrogate(typed.charAt(i + 1));
            if (pair) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                if (fixed == null) {
                    fixed = new StringBuilder(typed);
                }
                fixed.setCharAt(i, '\uFFFD');
            }
        }
        return fixed == null ? typed : fixed.toString();
    }

    /// True when the text is longer than a field takes.
    public static boolean tooLong(String text) {
        // No UTF-16 unit takes more than three bytes in UTF-8, so most texts need no count.
        return text.length() > JobApplication.MAX_TEXT_BYTES / 3
                && text.getBytes(StandardCharsets.UTF_8).length > JobApplication.MAX_TEXT_BYTES;
    }

    /// The text in one line, as a sentence takes it in: every run of spaces, line breaks and control characters is one
    /// space, and what is longer than `most` characters is cut off.
    public static String oneLine(String text, int most) {
        // Enough to cut from, so that a text of a megabyte is not read to its end.
        String head = text.substring(0, Math.min(text.length(), 16 * most));
        String line = BLANKS.matcher(head).replaceAll(" ").strip();
        if (line.codePointCount(0, line.length()) <= most) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, most)).strip() + "…";
    }

    /// The text for comparison: without case, accents, width variants and doubled spaces.
    public static String fold(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return SPACES.matcher(plain.toLowerCase(Locale.ROOT).replace("ß", "ss"))
                .replaceAll(" ")
                .strip();
    }
}
