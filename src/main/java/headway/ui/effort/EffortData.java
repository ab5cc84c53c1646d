package headway.ui.effort;

import headway.domain.EffortOverview;
import headway.domain.EffortWeek;
import headway.domain.Overload;
import headway.domain.Week;
import headway.journal.Journal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the screen reads of the journal in one go.
///
/// @param shelf the week that is looked at
record EffortData(EffortOverview overview, EffortWeek shelf) {
    /// Reads it. A suggested rest counts as said by that.
    ///
    /// @param usual the first day of the week where the user has set none
    /// @param day in the week to look at; null for the present one
    static EffortData read(Journal journal, DayOfWeek usual, @Nullable LocalDate day) {
        EffortOverview overview = journal.effort().overview(usual);
        EffortWeek present = overview.week();
        if (overview.overload() != Overload.NONE) {
            journal.effort().restSuggested(present.week());
        }
        Week wanted = journal.effort().week(day == null ? overview.today() : day, usual);
        return new EffortData(
                overview,
                wanted.equals(present.week()) ? present : journal.effort().of(wanted));
    }

    /// True while nothing was ever logged.
    boolean isEmpty() {
        return overview.days().isEmpty()
                && overview.week().entries().isEmpty()
                && overview.balance().earned() == 0;
    }
}
