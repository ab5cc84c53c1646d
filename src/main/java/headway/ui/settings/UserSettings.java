package headway.ui.settings;

import headway.domain.EffortSettings;
import headway.domain.PacingSettings;
import headway.domain.PrintSettings;
import headway.journal.Journal;
import java.time.DayOfWeek;
import java.util.Optional;

/// What the user has set, read in one go.
///
/// @param calendarFile its path; empty for none
record UserSettings(
        PacingSettings pacing,
        Optional<DayOfWeek> firstDayOfWeek,
        EffortSettings effort,
        PrintSettings print,
        String calendarFile,
        boolean calendarAlarms) {

    static UserSettings read(Journal journal) {
        return new UserSettings(
                journal.settings().pacing(),
                journal.settings().firstDayOfWeek(),
                journal.settings().effort(),
                journal.settings().print(),
                journal.settings().calendarFile(),
                journal.settings().calendarAlarms());
    }
}
