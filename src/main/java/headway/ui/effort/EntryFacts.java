package headway.ui.effort;

import headway.domain.ApplicationCard;
import headway.domain.EffortEntry;
import headway.domain.JournalException;
import headway.domain.JournalException.Problem;
import headway.journal.Journal;
import headway.ui.kit.agenda.FormPeople;
import headway.ui.kit.agenda.FormSearch;
import java.util.Comparator;
import java.util.List;

/// What the form of an entry has to know.
///
/// @param applications by their numbers, sorted by their words
record EntryFacts(EffortEntry entry, List<FormSearch.Choice<Long>> applications, FormPeople people) {
    static EntryFacts read(Journal journal, long id) {
        EffortEntry entry =
                journal.effort().find(id).orElseThrow(() -> new JournalException(Problem.NO_SUCH_EFFORT, id));
        return new EntryFacts(
                entry,
                journal.applications().cards().stream()
                        .sorted(Comparator.comparing(ApplicationCard::company, String.CASE_INSENSITIVE_ORDER)
                                .thenComparing(ApplicationCard::role)
                                .thenComparingLong(ApplicationCard::id))
                        .map(card -> FormSearch.Choice.of(card.id(), card.company() + " · " + card.role()))
                        .toList(),
                new FormPeople(journal.contacts().all()));
    }
}
