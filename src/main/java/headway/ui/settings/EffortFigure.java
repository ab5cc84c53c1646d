package headway.ui.settings;

import headway.domain.EffortSettings;
import java.util.function.ToIntFunction;

/// A figure of how effort counts, and what it may be.
enum EffortFigure {
    WEEKLY_GOAL(EffortSettings.WEEKLY_GOAL, EffortSettings::weeklyGoal),
    LONG_WEEK(EffortSettings.LONG_WEEK_HOURS, EffortSettings::longWeekHours),
    REST_WITHIN(EffortSettings.REST_WITHIN_DAYS, EffortSettings::restWithinDays),
    RECORD_TARGET(EffortSettings.RECORD_TARGET, EffortSettings::recordTarget);

    private final int lowest;
    private final int highest;

    @SuppressWarnings("ImmutableEnumChecker")
    private final ToIntFunction<EffortSettings> get;

    EffortFigure(EffortSettings.Range range, ToIntFunction<EffortSettings> get) {
        this.lowest = range.lowest();
        this.highest = range.highest();
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
