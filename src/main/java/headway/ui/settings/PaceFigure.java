package headway.ui.settings;

import headway.domain.PacingSettings;
import java.util.function.ToIntFunction;

/// A figure of the pacing rules, and what it may be.
enum PaceFigure {
    AGREED(0, 60, PacingSettings::agreedBusinessDays),
    FIRST(1, 365, PacingSettings::firstCheckInDays),
    NEXT(1, 365, PacingSettings::nextCheckInDays),
    CHECK_INS(0, 10, PacingSettings::checkIns),
    MAIL(0, 60, PacingSettings::mailDays),
    TOO_LATE(1, 3650, PacingSettings::tooLateDays);

    private final int lowest;
    private final int highest;

    @SuppressWarnings("ImmutableEnumChecker")
    private final ToIntFunction<PacingSettings> get;

    PaceFigure(int lowest, int highest, ToIntFunction<PacingSettings> get) {
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

    int of(PacingSettings pacing) {
        return get.applyAsInt(pacing);
    }

    /// The settings with this figure changed.
    PacingSettings with(PacingSettings p, int value) {
        return new PacingSettings(
                this == AGREED ? value : p.agreedBusinessDays(),
                this == FIRST ? value : p.firstCheckInDays(),
                this == NEXT ? value : p.nextCheckInDays(),
                this == CHECK_INS ? value : p.checkIns(),
                this == MAIL ? value : p.mailDays(),
                this == TOO_LATE ? value : p.tooLateDays(),
                p.workDays());
    }
}
