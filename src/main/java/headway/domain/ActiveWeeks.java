package headway.domain;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/// In how many of the last weeks something was done. Nothing breaks and nothing starts anew when a week had nothing.
///
/// @param active how many of them
/// @param of how many were looked at, 1 to [#MOST]; fewer while the log is young
public record ActiveWeeks(int active, int of) {
    public static final int MOST = 6;

    /// Counts weeks with any entry, planned rest too. The present week counts once it has one; until then the weeks
    /// before it are looked at.
    public static ActiveWeeks of(Collection<DayEffort> days, Week present) {
        Set<Week> active = new HashSet<>();
        Week first = present;
        for (DayEffort day : days) {
            if (!day.isEmpty()) {
                Week week = Week.of(day.day(), present.start().getDayOfWeek());
                active.add(week);
                first = week.compareTo(first) < 0 ? week : first;
            }
        }
        Week last = active.contains(present) ? present : present.plus(-1);
        int count = 0;
        int looked = 0;
        for (Week week = last; looked < MOST && (looked == 0 || week.compareTo(first) >= 0); week = week.plus(-1)) {
            looked++;
            count += active.contains(week) ? 1 : 0;
        }
        return new ActiveWeeks(count, looked);
    }
}
