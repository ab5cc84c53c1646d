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
        byte[] whole = bytes(line);
        if (whole.length <= MAX_BYTES) {
            out.writeBytes(whole);
        } else {
            foldBetweenCharacters(line);
        }
        out.writeBytes(bytes(END));
    }

    /// Between what a reader sees as characters, so that a program that shows a line as it stands cuts no emoji.
    private void foldBetweenCharacters(String line) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(line);
        int used = 0;
        int from = 0;
        while (from < line.length()) {
            int to = characters.following(from);
            if (line.charAt(from) == '\\' && to == from + 1 && to < line.length()) {
                // An escape stays whole.
                to = characters.following(to);
            }
            byte[] character = bytes(line.substring(from, to));
            if (character.length >= MAX_BYTES) {
                // Letters with marks without end: at least no code point is cut.
                to = from + Character.charCount(line.codePointAt(from));
                character = bytes(line.substring(from, to));
            }
            if (used + character.length > MAX_BYTES) {
                out.writeBytes(bytes(FOLD));
                used = 1;
            }
            out.writeBytes(character);
            used += character.length;
            from = to;
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
