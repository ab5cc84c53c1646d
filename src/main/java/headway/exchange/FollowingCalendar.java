package headway.exchange;

import headway.domain.CalendarItem;
import headway.journal.Journal;
import headway.text.Messages;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// The calendar file that follows the journal, where the user wants one. Read on the journal's thread, written on any.
///
/// @param file the path as it was chosen
/// @param journal the open journal's path
/// @param items a year back and two ahead
public record FollowingCalendar(
        String file,
        Path journal,
        String journalId,
        boolean alarms,
        Instant now,
        ZoneId zone,
        List<CalendarItem> items) {
    public static final int YEARS_BACK = 1;
    public static final int YEARS_AHEAD = 2;

    public FollowingCalendar {
        items = List.copyOf(items);
    }

    /// What is to be written; empty where the user wants no such file.
    public static Optional<FollowingCalendar> read(Journal journal) {
        String file = journal.settings().calendarFile();
        if (file.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(to(file, journal));
    }

    /// The same for a file that is written only once.
    public static FollowingCalendar to(String file, Journal journal) {
        LocalDate today = journal.today();
        return new FollowingCalendar(
                file,
                journal.path(),
                journal.id(),
                journal.settings().calendarAlarms(),
                journal.now(),
                journal.zone(),
                journal.agenda().between(today.minusYears(YEARS_BACK), today.plusYears(YEARS_AHEAD)));
    }

    /// Writes the file, unless it says the same already.
    ///
    /// @return whether it was written
    /// @throws ExportException when it can't be written; the file is as it was
    public boolean write(Messages messages) throws ExportException {
        byte[] calendar = new ICalendar(messages, Clock.fixed(now, zone), journalId, alarms).write(items);
        return new CalendarFile(file, journal).write(calendar);
    }
}
