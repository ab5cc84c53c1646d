package headway.exchange;

import headway.domain.Texts;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.Locale;

/// The lines of an iCalendar file as RFC 5545 has them: UTF-8, ended by CR LF, folded where they take more than
/// [#MAX_BYTES].
final class ContentLines {
    static final int MAX_BYTES = 75;

    private static final String END = "\r\n";
    private static final String FOLD = END + " ";

    private final BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /// Adds a line whose value needs no escapes, such as a number, a date or a web address.
    ContentLines line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /// Adds a line whose value is any text.
    ContentLines text(String name, String text) {
        return line(name, escaped(text));
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    /// Line breaks of every kind become `\n`: some readers end a line at each of them. Other control characters go.
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\', ';', ',' -> escaped.append('\\').append(c);
                case '\t' -> escaped.append(c);
                case '\n', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> escaped.append("\\n");
                case '\r' -> {
                    if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                        escaped.append("\\n");
                    }
                }
                default -> {
                    if (!Character.isISOControl(c)) {
                        escaped.append(c);
                    }
                }
            }
        }
        return Texts.keepable(escaped.toString());
    }

    private void fold(String line) {
        int from = 0;
        int to = fitting(line, from, MAX_BYTES);
        if (to < line.length()) {
            characters.setText(line);
            while (to < line.length()) {
                to = between(line, from, to);
                write(line.substring(from, to) + FOLD);
                from = to;
                to = fitting(line, from, MAX_BYTES - 1);
            }
        }
        write(line.substring(from) + END);
    }

    /// The end of the whole code points from a place on that take no more than some bytes.
    private static int fitting(String line, int from, int bytes) {
        int left = bytes;
        int to = from;
        while (to < line.length()) {
            int codePoint = line.codePointAt(to);
            left -= codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
            if (left < 0) {
                break;
            }
            to += Character.charCount(codePoint);
        }
        return to;
    }

    /// The last place up to `to` that is not within an escape or what a reader sees as one character: a program that
    /// shows a line as it stands cuts no emoji.
    private int between(String line, int from, int to) {
        int end = characters.isBoundary(to) ? to : characters.preceding(to);
        int backslashes = 0;
        while (end - backslashes > from && line.charAt(end - backslashes - 1) == '\\') {
            backslashes++;
        }
        end -= backslashes % 2;
        // A letter with marks without end has no such place.
        return end > from ? end : to;
    }

    private void write(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
