package headway.cli;

import java.util.ArrayList;
import java.util.List;

/// Lines of cells that stand under each other.
final class Table {
    private static final String GAP = "  ";

    private Table() {}

    /// The lines, indented, each at most so wide. A column in which all cells are empty is left out.
    ///
    /// @param rows all of the same length; the last cell takes what is left of the line
    static List<String> lines(List<List<String>> rows, int columns) {
        List<String> lines = new ArrayList<>();
        if (rows.isEmpty()) {
            return lines;
        }
        int last = rows.get(0).size() - 1;
        int[] widths = new int[last];
        for (List<String> row : rows) {
            for (int i = 0; i < last; i++) {
                widths[i] = Math.max(widths[i], TerminalText.width(row.get(i)));
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < last; i++) {
                if (widths[i] > 0) {
                    line.append(GAP).append(TerminalText.column(row.get(i), widths[i]));
                }
            }
            line.append(GAP).append(row.get(last));
            lines.add(TerminalText.shorten(line.toString().stripTrailing(), columns));
        }
        return lines;
    }
}
