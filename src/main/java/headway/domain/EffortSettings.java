package headway.domain;

import java.util.EnumSet;
import java.util.Set;

/// What the user set about effort. The usual settings are [#USUAL].
///
/// @param notCounted kinds that are not counted automatically
/// @param weeklyGoal points a week until another goal is chosen, 5 to 10,000
/// @param longWeekHours more hours than these in a week are many, 1 to 168
/// @param restWithinDays so many days in a row without a day of rest are many, 2 to 60
/// @param recordTarget activities a week that the work-search record needs, 0 to 99; 0 for no record
public record EffortSettings(
        PointPrices prices,
        Set<EffortKind> notCounted,
        int weeklyGoal,
        int longWeekHours,
        int restWithinDays,
        int recordTarget) {
    /// Kinds that are counted from what the user does elsewhere.
    public static final Set<EffortKind> AUTOMATIC = Set.copyOf(EnumSet.of(
            EffortKind.APPLICATION_SENT,
            EffortKind.INTERVIEW_ATTENDED,
            EffortKind.REHEARSAL,
            EffortKind.THANK_YOU_SENT,
            EffortKind.CHECK_IN_SENT,
            EffortKind.FEEDBACK_ASKED,
            EffortKind.NETWORKING,
            EffortKind.OTHER));

    public static final Range WEEKLY_GOAL = new Range(WeeklyGoals.LEAST, WeeklyGoals.MOST);
    public static final Range LONG_WEEK_HOURS = new Range(1, 168);
    public static final Range REST_WITHIN_DAYS = new Range(2, 60);
    public static final Range RECORD_TARGET = new Range(0, 99);

    public static final EffortSettings USUAL =
            new EffortSettings(PointPrices.USUAL, Set.of(), WeeklyGoals.USUAL, 40, 10, 0);

    /// What a value may be, both ends included.
    public record Range(int lowest, int highest) {
        public boolean holds(int value) {
            return value >= lowest && value <= highest;
        }

        private void check(int value) {
            if (!holds(value)) {
                throw new IllegalArgumentException(value + " is not within " + lowest + " and " + highest);
            }
        }
    }

    public EffortSettings {
        notCounted = Set.copyOf(notCounted);
        WEEKLY_GOAL.check(weeklyGoal);
        LONG_WEEK_HOURS.check(longWeekHours);
        REST_WITHIN_DAYS.check(restWithinDays);
        RECORD_TARGET.check(recordTarget);
    }

    public boolean counts(EffortKind kind) {
        return !notCounted.contains(kind);
    }

    public EffortSettings withPrices(PointPrices changed) {
        return new EffortSettings(changed, notCounted, weeklyGoal, longWeekHours, restWithinDays, recordTarget);
    }

    /// The same, with a kind counted automatically or not.
    public EffortSettings counting(EffortKind kind, boolean counts) {
        Set<EffortKind> changed = EnumSet.noneOf(EffortKind.class);
        changed.addAll(notCounted);
        if (counts) {
            changed.remove(kind);
        } else {
            changed.add(kind);
        }
        return new EffortSettings(prices, changed, weeklyGoal, longWeekHours, restWithinDays, recordTarget);
    }
}
