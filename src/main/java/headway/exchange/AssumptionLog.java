package headway.exchange;

import headway.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gathers assumptions; the same one about several rows becomes one with a count.
final class AssumptionLog {
    private final List<Assumption> given = new ArrayList<>();
    private final Map<List<Object>, Entry> entries = new LinkedHashMap<>();

    private static final class Entry {
        final Message sentence;
        final List<Long> lines = new ArrayList<>();
        int count;

        Entry(Message sentence) {
            this.sentence = sentence;
        }
    }

    void addAll(List<Assumption> assumptions) {
        given.addAll(assumptions);
    }

    /// About the whole file or a whole column.
    void note(AssumptionKind kind, String column, String value, String meaning, int count, Message sentence) {
        given.add(new Assumption(kind, column, value, meaning, count, List.of(), sentence));
    }

    /// About one row.
    void row(AssumptionKind kind, String column, String value, String meaning, long line, Message sentence) {
        Entry entry = entries.computeIfAbsent(List.of(kind, column, value, meaning), k -> new Entry(sentence));
        entry.count++;
        if (entry.lines.size() < Assumption.MAX_LINES) {
            entry.lines.add(line);
        }
    }

    List<Assumption> all() {
        List<Assumption> all = new ArrayList<>(given);
        entries.forEach((key, entry) -> all.add(new Assumption(
                (AssumptionKind) key.get(0),
                (String) key.get(1),
                (String) key.get(2),
                (String) key.get(3),
                entry.count,
                entry.lines,
                entry.sentence)));
        return all;
    }
}
