package headway.ui.effort;

import headway.domain.ShownEffort;
import headway.domain.Week;
import headway.domain.WorkSearchRecord;
import headway.journal.Journal;
import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The work-search record of a week, and what else of the week could be put into it.
///
/// @param present the week in which today lies
/// @param others work of the week that is not in the record, latest first
record RecordWeek(WorkSearchRecord record, Week present, List<ShownEffort> others) {
    /// @param wanted null for the present one
    /// @param usual the first day of the week where the user has set none
    static RecordWeek read(Journal journal, @Nullable Week wanted, DayOfWeek usual) {
        Week present = journal.effort().week(journal.today(), usual);
        Week week = wanted == null ? present : wanted;
        return new RecordWeek(
                journal.workSearch().of(week),
                present,
                journal.effort().of(week).entries().stream()
                        .filter(shown -> shown.entry().kind().isWork())
                        .filter(shown -> !shown.entry().countsForRecord())
                        .toList());
    }

    Week week() {
        return record.week();
    }

    boolean isPresent() {
        return week().equals(present);
    }

    /// True for somebody who keeps a record.
    boolean isKept() {
        return record.target() > 0 || !record.rows().isEmpty();
    }
}
