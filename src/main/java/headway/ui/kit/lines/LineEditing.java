package headway.ui.kit.lines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// What the keys do to the lines of a list.
final class LineEditing {
    /// What other programs put before the lines of a list.
    private static final Pattern BULLET = Pattern.compile("^(?:[•◦▪‣·*–—-]|\\d{1,2}[.)]|[☐☑✓✔])\\s+");

    private LineEditing() {}

    /// Lines, and where the caret is among them.
    ///
    /// @param line counted from 0
    /// @param caret before the character of this number
    record Lines(List<String> lines, int line, int caret) {
        Lines {
            lines = List.copyOf(lines);
        }
    }

    /// Parts a line where the caret is; at its end that adds an empty line below.
    static Lines split(List<String> lines, int line, int caret) {
        List<String> changed = new ArrayList<>(lines);
        String text = changed.get(line);
        changed.set(line, text.substring(0, caret).stripTrailing());
        changed.add(line + 1, text.substring(caret).stripLeading());
        return new Lines(changed, line + 1, 0);
    }

    /// Takes a line away; the caret goes to the end of the one above. The last one stays, empty.
    static Lines remove(List<String> lines, int line) {
        List<String> changed = new ArrayList<>(lines);
        changed.remove(line);
        if (changed.isEmpty()) {
            return new Lines(List.of(""), 0, 0);
        }
        int above = Math.max(0, line - 1);
        return new Lines(changed, above, line == 0 ? 0 : changed.get(above).length());
    }

    /// Moves a line to where another one is; the caret goes along. Places beyond the ends are the ends.
    static Lines move(List<String> lines, int from, int to, int caret) {
        List<String> changed = new ArrayList<>(lines);
        int place = Math.max(0, Math.min(lines.size() - 1, to));
        changed.add(place, changed.remove(from));
        return new Lines(changed, place, caret);
    }

    /// Puts a text in place of what is chosen in a line. Each of its lines becomes one of the list.
    ///
    /// @param start of what is chosen
    /// @param end of it, the same where nothing is
    static Lines paste(List<String> lines, int line, int start, int end, String pasted) {
        String text = lines.get(line);
        List<String> fresh = new ArrayList<>(lines(pasted));
        if (fresh.isEmpty()) {
            fresh.add("");
        }
        int last = fresh.size() - 1;
        fresh.set(0, text.substring(0, start) + fresh.get(0));
        int caret = fresh.get(last).length();
        fresh.set(last, fresh.get(last) + text.substring(end));
        List<String> changed = new ArrayList<>(lines);
        changed.remove(line);
        changed.addAll(line, fresh);
        return new Lines(changed, line + last, caret);
    }

    /// The lines of a text that say something, without the bullets that other programs put before them.
    static List<String> lines(String text) {
        return Arrays.stream(text.split("\\R", -1))
                .map(line -> BULLET.matcher(line.strip()).replaceFirst("").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
