package headway.exchange;

import java.util.ArrayList;
import java.util.List;

/// Makes text with stray or unclosed quotation marks into sound CSV, so that one bad cell doesn't swallow the rows
/// after it. Lines keep their numbers.
///
/// @param text the text, sound now; the same object where nothing had to be done
/// @param unclosed the 1-based lines where a quote opens that is never closed; the mark was taken out
record QuoteRepair(String text, List<Long> unclosed) {

    private static final char DELETE = 0;
    private static final char DOUBLE = 1;

    static QuoteRepair repair(String text, char delimiter) {
        return text.indexOf('"') < 0 ? new QuoteRepair(text, List.of()) : new Scan(text, delimiter).run();
    }

    private static final class Scan {
        private final String text;
        private final char delimiter;
        private final List<Long> unclosed = new ArrayList<>();
        private int[] at = new int[16];
        private char[] what = new char[16];
        private int edits;

        Scan(String text, char delimiter) {
            this.text = text;
            this.delimiter = delimiter;
        }

        QuoteRepair run() {
            long line = 1;
            int counted = 0;
            int i = 0;
            int end = text.length();
            while (i < end) {
                int cell = i;
                while (i < end && text.charAt(i) == ' ' && delimiter != ' ') {
                    i++;
                }
                if (i < end && text.charAt(i) == '"') {
                    int before = edits;
                    for (int blank = cell; blank < i; blank++) {
                        edit(blank, DELETE);
                    }
                    int close = close(i);
                    if (close < 0) {
                        edits = before;
                        edit(i, DELETE);
                        line += lines(counted, i);
                        counted = i;
                        unclosed.add(line);
                        i = plain(i + 1);
                    } else {
                        i = plain(close + 1);
                    }
                } else {
                    i = plain(i);
                }
                i++;
            }
            return edits == 0 ? new QuoteRepair(text, List.of()) : new QuoteRepair(edited(), List.copyOf(unclosed));
        }

        /// The end of a cell without quotes: the delimiter, the first character of a line end, or the end of text.
        private int plain(int from) {
            int i = from;
            while (i < text.length()) {
                char c = text.charAt(i);
                if (c == delimiter || c == '\n' || c == '\r') {
                    return i;
                }
                i++;
            }
            return i;
        }

        /// The mark that closes the one at `open`, -1 where there is none. Marks within the text are noted for
        /// doubling.
        private int close(int open) {
            boolean laterLine = false;
            int end = text.length();
            for (int i = open + 1; i < end; i++) {
                char c = text.charAt(i);
                if (c == '\n' || c == '\r') {
                    laterLine = true;
                } else if (c == '"') {
                    if (i + 1 < end && text.charAt(i + 1) == '"') {
                        i++;
                        continue;
                    }
                    int next = i + 1;
                    while (next < end && text.charAt(next) == ' ') {
                        next++;
                    }
                    if (next == end || endsCell(text.charAt(next))) {
                        for (int blank = i + 1; blank < next; blank++) {
                            edit(blank, DELETE);
                        }
                        return i;
                    }
                    if (laterLine && endsCell(text.charAt(i - 1))) {
                        return -1; // this one opens a cell of a later row: ours was never closed
                    }
                    edit(i, DOUBLE);
                }
            }
            return -1;
        }

        private boolean endsCell(char c) {
            return c == delimiter || c == '\n' || c == '\r';
        }

        private long lines(int from, int to) {
            long count = 0;
            for (int i = from; i < to; i++) {
                char c = text.charAt(i);
                if (c == '\n' || (c == '\r' && (i + 1 >= text.length() || text.charAt(i + 1) != '\n'))) {
                    count++;
                }
            }
            return count;
        }

        private void edit(int position, char action) {
            if (edits == at.length) {
                at = java.util.Arrays.copyOf(at, edits * 2);
                what = java.util.Arrays.copyOf(what, edits * 2);
            }
            at[edits] = position;
            what[edits++] = action;
        }

        private String edited() {
            StringBuilder out = new StringBuilder(text.length() + edits);
            int done = 0;
            for (int e = 0; e < edits; e++) {
                out.append(text, done, at[e]);
                if (what[e] == DOUBLE) {
                    out.append("\"\"");
                }
                done = at[e] + 1;
            }
            return out.append(text, done, text.length()).toString();
        }
    }
}
