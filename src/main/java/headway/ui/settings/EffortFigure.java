package headway.ui.settings;

import headway.domain.EffortSettings;
import headway.domain.WeeklyGoals;
import java.util.function.ToIntFunction;

/// A figure of how effort counts, and what it may be.
enum EffortFigure {
    WEEKLY_GOAL(WeeklyGoals.LEAST, WeeklyGoals.MOST, EffortSettings::weeklyGoal),
    LONG_WEEK(1, 168, EffortSettings::longWeekHours),
    REST_WITHIN(2, 60, EffortSettings::restWithinDays),
    RECORD_TARGET(0, 99, EffortSettings::recordTarget);

    private final int lowest;
    private final int highest;

    @SuppressWarnings("ImmutableEnumChecker")
    private final ToIntFunction<EffortSettings> get;

    EffortFigure(int lowest, int highest, ToIntFunction<EffortSettings> get) {
        this.lowest = lowest;
        this.highest = highest;
        this.get = get;
    }

    int lowest() {
        return lowest;
    }

    int highest() {
        return highest;
    }

    int of(EffortSettings effort) {
        return get.applyAsInt(effort);
    }

    /// The settings with this figure changed.
    EffortSettings with(EffortSettings e, int value) {
        return new EffortSettings(
                e.prices(),
                e.notCounted(),
                this == WEEKLY_GOAL ? value : e.weeklyGoal(),
                this == LONG_WEEK ? value : e.longWeekHours(),
                this == REST_WITHIN ? value : e.restWithinDays(),
                this == RECORD_TARGET ? value : e.recordTarget());
    }
}
