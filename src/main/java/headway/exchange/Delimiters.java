package headway.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the character between the cells.
final class Delimiters {
    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int SAMPLE_CHARS = 200_000;
    private static final int SAMPLE_ROWS = 200;

    private Delimiters() {}

    static char find(String text) {
        char best = ',';
        double bestScore = 0;
        for (char candidate : CANDIDATES) {
            double score = score(text, candidate);
            if (score > bestScore) {
                bestScore = score;
                best = candidate;
            }
        }
        return best;
    }

    /// High where many rows have the same number of cells, more than one; higher where the first row is a known header.
    private static double score(String text, char delimiter) {
        List<List<String>> rows = split(text, delimiter);
        Map<Integer, Integer> sizes = new HashMap<>();
        for (List<String> row : rows) {
            sizes.merge(row.size(), 1, Integer::sum);
        }
        int usual = 1;
        int often = 0;
        for (Map.Entry<Integer, Integer> size : sizes.entrySet()) {
            if (size.getKey() > 1 && size.getValue() > often) {
                usual = size.getKey();
                often = size.getValue();
            }
        }
        if (usual == 1) {
            return 0;
        }
        long known = rows.isEmpty()
                ? 0
                : rows.get(0).stream()
                        .filter(cell -> HeaderNames.find(cell).isPresent())
                        .count();
        return (double) often / rows.size() * Math.min(usual, 8) / (8 + sizes.size()) + known;
    }

    private static List<List<String>> split(String text, char delimiter) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int end = Math.min(text.length(), SAMPLE_CHARS);
        for (int i = 0; i < end && rows.size() < SAMPLE_ROWS; i++) {
            char c = text.charAt(i);
            if (quoted) {
                quoted = c != '"';
            } else if (c == '"' && cell.toString().isBlank()) {
                quoted = true;
            } else if (c == delimiter) {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\n' || c == '\r') {
                add(rows, row, cell);
                row = new ArrayList<>();
                cell.setLength(0);
            }
            if (c != delimiter && c != '"' && c != '\n' && c != '\r' && cell.length() < 60) {
                cell.append(c);
            }
        }
        add(rows, row, cell);
        return rows;
    }

    private static void add(List<List<String>> rows, List<String> row, StringBuilder cell) {
        if (!row.isEmpty() || !cell.toString().isBlank()) {
            row.add(cell.toString());
            rows.add(row);
        }
    }
}
