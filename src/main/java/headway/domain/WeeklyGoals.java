package headway.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How many points a week are aimed at. A goal holds from its week on until another one is set.
///
/// @param from first day of the week to points a week
/// @param usual what holds before the first of them
public record WeeklyGoals(NavigableMap<LocalDate, Integer> from, int usual) {
    /// The usual goal: five applications, or any other work of that worth.
    public static final int USUAL = 50;

    /// The smallest and the largest goal.
    public static final int LEAST = 5;

    public static final int MOST = 10_000;

    /// A proposed goal is never higher than the present one by more than this.
    private static final int MOST_RAISE_PERCENT = 10;

    /// So many weeks the proposal looks at.
    public static final int MEAN_WEEKS = 4;

    public WeeklyGoals {
        from = new TreeMap<>(from);
    }

    public int of(Week week) {
        Map.Entry<LocalDate, Integer> last = chosen(week);
        return last == null ? usual : last.getValue();
    }

    /// False where the usual goal holds because no other one was chosen yet.
    public boolean isChosen(Week week) {
        return chosen(week) != null;
    }

    private Map.@Nullable Entry<LocalDate, Integer> chosen(Week week) {
        // A goal may have been set when weeks began on another day: the name of its week, and so its Thursday, counts.
        return from.floorEntry(week.thursday());
    }

    /// The goal proposed for the week after one: the mean of the last weeks, so that it is within reach, and at most
    /// a tenth above the present one. After weeks with nothing it is small.
    ///
    /// @param present points a week
    /// @param lastWeeks points of the last weeks, up to [#MEAN_WEEKS] of them, without those before the first entry
    public static int proposed(int present, List<Integer> lastWeeks) {
        if (lastWeeks.isEmpty()) {
            return present;
        }
        int highest = present + present * MOST_RAISE_PERCENT / 100;
        return Math.max(LEAST, Math.min(highest, Math.min(MOST, mean(lastWeeks))));
    }

    /// The mean, rounded to the nearest point; 0 for none.
    public static int mean(List<Integer> points) {
        if (points.isEmpty()) {
            return 0;
        }
        long sum = points.stream().mapToLong(Integer::longValue).sum();
        return (int) ((2 * sum + points.size()) / (2L * points.size()));
    }
}
