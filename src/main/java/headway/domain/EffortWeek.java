package headway.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A week of the log.
///
/// @param goal points that the week aims at
/// @param entries latest day first, those of a day latest first
public record EffortWeek(Week week, int goal, List<ShownEffort> entries) {
    public EffortWeek {
        entries = List.copyOf(entries);
    }

    /// How often something was done, and what that gave.
    public record Sum(int entries, int minutes, int points) {
        private Sum and(EffortEntry entry) {
            return new Sum(entries + 1, minutes + entry.minutes(), points + entry.points());
        }
    }

    public int points() {
        return entries.stream().mapToInt(one -> one.entry().points()).sum();
    }

    /// Minutes of work; planned rest is left out.
    public int minutes() {
        return entries.stream()
                .map(ShownEffort::entry)
                .filter(entry -> entry.kind().isWork())
                .mapToInt(EffortEntry::minutes)
                .sum();
    }

    /// What was done by kind, in the order of the kinds; kinds without an entry are left out.
    public Map<EffortKind, Sum> byKind() {
        Map<EffortKind, Sum> sums = new EnumMap<>(EffortKind.class);
        for (ShownEffort one : entries) {
            EffortEntry entry = one.entry();
            sums.put(
                    entry.kind(),
                    sums.getOrDefault(entry.kind(), new Sum(0, 0, 0)).and(entry));
        }
        return sums;
    }
}
