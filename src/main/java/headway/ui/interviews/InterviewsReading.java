package headway.ui.interviews;

import headway.domain.InterviewLine;
import headway.domain.InterviewSheet;
import headway.journal.Changes;
import headway.journal.Changes.Area;
import headway.journal.Journal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything that list and head show, read in one go.
///
/// @param wanted the number of the interview that was to be chosen, 0 for none
/// @param upcoming the next first
/// @param past the latest first
/// @param sheet the wanted one, or where that is gone the first there is; null where there is none
/// @param anyApplication whether there is one that an interview could be for
/// @param zone of the user's clocks
record InterviewsReading(
        long wanted,
        List<InterviewLine> upcoming,
        List<InterviewLine> past,
        @Nullable InterviewSheet sheet,
        boolean anyApplication,
        Instant now,
        LocalDate today,
        ZoneId zone) {
    private static final Set<Area> CARES_FOR =
            EnumSet.of(Area.INTERVIEWS, Area.AGENDA, Area.APPLICATIONS, Area.CONTACTS, Area.DOCUMENTS);

    static final InterviewsReading NOTHING =
            new InterviewsReading(0, List.of(), List.of(), null, false, Instant.EPOCH, LocalDate.EPOCH, ZoneOffset.UTC);

    /// Whether it may read differently after these changes.
    static boolean dependsOn(Changes changes) {
        return changes.areas().stream().anyMatch(CARES_FOR::contains);
    }

    static InterviewsReading of(Journal journal, long wanted) {
        List<InterviewLine> upcoming = journal.interviews().upcoming();
        List<InterviewLine> past = journal.interviews().past();
        long found = Stream.concat(upcoming.stream(), past.stream())
                .mapToLong(InterviewLine::id)
                .filter(id -> id == wanted)
                .findFirst()
                .orElseGet(() -> Stream.concat(upcoming.stream(), past.stream())
                        .mapToLong(InterviewLine::id)
                        .findFirst()
                        .orElse(0));
        return new InterviewsReading(
                wanted,
                upcoming,
                past,
                found == 0 ? null : journal.interviews().sheet(found),
                found != 0 || !journal.applications().cards().isEmpty(),
                journal.now(),
                journal.today(),
                journal.zone());
    }
}
