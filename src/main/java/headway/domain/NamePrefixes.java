package headway.domain;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// Finds the first name of a list that begins with given letters, however many do.
final class NamePrefixes {
    private final String[] sorted;

    /// In row `r` and column `i` the lowest place of the `2^r` names from `i` on.
    private final int[][] lowest;

    /// @param places the place in the list by name
    NamePrefixes(Map<String, Integer> places) {
        TreeMap<String, Integer> inOrder = new TreeMap<>(places);
        sorted = inOrder.keySet().toArray(new String[0]);
        int rows = 32 - Integer.numberOfLeadingZeros(Math.max(1, sorted.length));
        lowest = new int[rows][];
        lowest[0] = inOrder.values().stream().mapToInt(Integer::intValue).toArray();
        for (int row = 1; row < rows; row++) {
            int half = 1 << (row - 1);
            lowest[row] = new int[sorted.length - 2 * half + 1];
            for (int i = 0; i < lowest[row].length; i++) {
                lowest[row][i] = Math.min(lowest[row - 1][i], lowest[row - 1][i + half]);
            }
        }
    }

    /// The lowest place in the list of a name that begins so.
    ///
    /// @return -1 where none does
    int first(String prefix) {
        int from = insertion(prefix);
        int to = insertion(prefix + Character.MAX_VALUE);
        if (from >= to) {
            return -1;
        }
        int row = 31 - Integer.numberOfLeadingZeros(to - from);
        return Math.min(lowest[row][from], lowest[row][to - (1 << row)]);
    }

    private int insertion(String key) {
        int at = Arrays.binarySearch(sorted, key);
        return at < 0 ? -at - 1 : at;
    }
}
