package headway.cli;

import java.util.ArrayList;
import java.util.List;

/// Text that a terminal can show: foreign text must not steer it, and columns have to line up.
final class TerminalText {
    private static final int QUOTED = 60;

    private TerminalText() {}

    /// The text on one line, without what a terminal would obey and what turns the reading direction.
    static String line(String text) {
        return clean(text, false);
    }

    /// The text with its line breaks.
    static String block(String text) {
        return clean(text.replace("\r\n", "\n").replace('\r', '\n'), true);
    }

    /// A user's word within a sentence.
    static String quote(String text) {
        return shorten(line(text), QUOTED);
    }

    /// How many columns the text takes.
    static int width(String text) {
        return text.codePoints().map(TerminalText::width).sum();
    }

    /// The text in at most so many columns; what is cut off shows as `…`.
    static String shorten(String text, int columns) {
        // Most characters take a column at least, so a text this short needs no count.
        if (text.length() <= columns / 2 || (text.length() <= 4 * columns && width(text) <= columns)) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int used = 0;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (used + width(c) > columns - 1 || kept.length() > 4 * columns) {
                return kept.append('…').toString();
            }
            kept.appendCodePoint(c);
            used += width(c);
            i += Character.charCount(c);
        }
        return kept.toString();
    }

    /// The text in exactly so many columns.
    static String column(String text, int columns) {
        String shown = shorten(text, columns);
        return shown + " ".repeat(Math.max(0, columns - width(shown)));
    }

    /// The text in lines of at most so many columns, broken between words.
    static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && width(line.toString()) + 1 + width(word) > columns) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String clean(String text, boolean keepBreaks) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' && keepBreaks) {
                clean.append(c);
            } else if (Character.isWhitespace(c)) {
                clean.append(' ');
            } else if (Character.isISOControl(c)) {
                clean.append('\uFFFD');
            } else if (!turnsDirection(c)) {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    private static boolean turnsDirection(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    /// The blocks that Unicode's East Asian Width has as wide, and emoji.
    private static boolean isWide(int c) {
        return c >= 0x1100
                && (c <= 0x115F
                        || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
                        || (c >= 0xAC00 && c <= 0xD7A3)
                        || (c >= 0xF900 && c <= 0xFAFF)
                        || (c >= 0xFE30 && c <= 0xFE6F)
                        || (c >= 0xFF00 && c <= 0xFF60)
                        || (c >= 0xFFE0 && c <= 0xFFE6)
                        || (c >= 0x1F300 && c <= 0x1F64F)
                        || (c >= 0x1F680 && c <= 0x1F6FF)
                        || (c >= 0x1F900 && c <= 0x1FAFF)
                        || (c >= 0x20000 && c <= 0x3FFFD));
    }
}
