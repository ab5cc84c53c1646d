package headway.ui.letters;

import headway.domain.Plan;
import headway.domain.PrintSettings;
import headway.journal.Changes;
import headway.journal.Changes.Area;
import headway.journal.Journal;
import headway.ui.kit.agenda.FormSearch.Choice;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Everything that the screen shows, read in one go.
///
/// @param plans the user's plans and templates, latest first
/// @param applications by the names of their companies
/// @param firstDay of the user's week; empty where the user has set none
record LettersReading(
        List<Plan> plans,
        List<Choice<Long>> applications,
        PrintSettings print,
        LocalDate today,
        Optional<DayOfWeek> firstDay) {
    private static final Set<Area> CARES_FOR = EnumSet.complementOf(EnumSet.of(Area.FILTERS, Area.TRASH));

    static final LettersReading NOTHING =
            new LettersReading(List.of(), List.of(), PrintSettings.USUAL, LocalDate.EPOCH, Optional.empty());

    /// Whether it may read differently after these changes.
    static boolean dependsOn(Changes changes) {
        return changes.areas().stream().anyMatch(CARES_FOR::contains);
    }

    static LettersReading read(Journal journal) {
        return new LettersReading(
                journal.plans().all(),
                journal.applications().cards().stream()
                        .map(card -> Choice.of(card.id(), card.company() + " · " + card.role()))
                        .sorted(Comparator.comparing(Choice::folded))
                        .toList(),
                journal.settings().print(),
                journal.today(),
                journal.settings().firstDayOfWeek());
    }

    Optional<Plan> plan(long id) {
        return plans.stream().filter(plan -> plan.id() == id).findFirst();
    }

    List<Plan> templates() {
        return plans.stream().filter(Plan::template).toList();
    }

    /// Those that are no templates.
    List<Plan> ownPlans() {
        return plans.stream().filter(plan -> !plan.template()).toList();
    }
}
