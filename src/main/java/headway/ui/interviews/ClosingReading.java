package headway.ui.interviews;

import headway.domain.ClosingStatement;
import headway.domain.ClosingVersion;
import headway.domain.InterviewSheet;
import headway.domain.Rehearsal;
import headway.domain.SpeakingPace;
import headway.journal.Journal;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A closing statement with all that the journal knows about it.
///
/// @param hasOwn true when the job has words of its own
/// @param versions the latest first
/// @param rehearsals the latest [InterviewSheet#REHEARSALS], the latest first
/// @param rehearsalCount how many there are in all
/// @param clock the journal's
record ClosingReading(
        ClosingStatement statement,
        boolean hasOwn,
        List<ClosingVersion> versions,
        List<Rehearsal> rehearsals,
        int rehearsalCount,
        SpeakingPace pace,
        ZoneId zone,
        InstantSource clock) {
    /// Which statement is wanted.
    enum Scope {
        /// Said to every employer that has none of its own.
        GENERAL,
        /// Said to one employer.
        OWN
    }

    /// @param wanted null for the one that is to be said
    static ClosingReading read(Journal journal, long applicationId, @Nullable Scope wanted) {
        ClosingStatement toSay = journal.closings().toSay(applicationId);
        boolean hasOwn = toSay.applicationId() != null && toSay.id() != 0;
        boolean own = hasOwn && wanted != Scope.GENERAL;
        ClosingStatement statement = own ? toSay : journal.closings().general();
        long id = statement.id();
        return new ClosingReading(
                statement,
                hasOwn,
                id == 0 ? List.of() : journal.closings().versions(id),
                id == 0 ? List.of() : journal.rehearsals().of(id, InterviewSheet.REHEARSALS),
                id == 0 ? 0 : journal.rehearsals().count(id),
                journal.rehearsals().pace(),
                journal.zone(),
                journal::now);
    }

    boolean isOwn() {
        return !statement.isGeneral();
    }
}
