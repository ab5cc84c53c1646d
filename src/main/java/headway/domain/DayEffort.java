package headway.domain;

import java.time.LocalDate;

/// What was done on a day, added up.
///
/// @param points of all entries
/// @param minutes of work; those of planned rest are left out
/// @param entries how many, planned rest among them
/// @param work how many of them are work
public record DayEffort(LocalDate day, int points, int minutes, int entries, int work) {
    public static DayEffort none(LocalDate day) {
        return new DayEffort(day, 0, 0, 0, 0);
    }

    /// A day of planned rest without any work.
    public boolean isRest() {
        return entries > 0 && work == 0;
    }

    public boolean isEmpty() {
        return entries == 0;
    }

    /// How strongly a day is coloured, from 0 for none to [#LEVELS].
    ///
    /// A fifth of the week's goal is a good day's work; the steps are a half, one and two of those.
    ///
    /// @param goal points a week, more than 0
    public int level(int goal) {
        if (work == 0) {
            return 0;
        }
        long tenths = 50L * points / Math.max(1, goal);
        if (tenths < 5) {
            return 1;
        }
        if (tenths < 10) {
            return 2;
        }
        return tenths < 20 ? 3 : LEVELS;
    }

    public static final int LEVELS = 4;
}
