package headway.cli;

import headway.domain.TodayPlan;
import headway.journal.Journal;
import picocli.CommandLine;

/// `headway today`: what to do now, and why.
@CommandLine.Command(name = "today", description = "cli.todayCommand")
final class TodayCommand implements Command {
    @Override
    public Answer run(Session session) {
        Journal journal = session.existingJournal();
        if (!session.isAnotherDay()) {
            // A look ahead is none at an interview that was attended.
            journal.effort().countAttended();
        }
        TodayPlan plan = journal.agenda().today();
        return new Answer(
                () -> isBare(plan) && journal.applications().cards().isEmpty()
                        ? session.messages().get("cli.empty") + "\n"
                        : new TodayText(session).of(plan),
                () -> session.agendaJson().today(plan));
    }

    private static boolean isBare(TodayPlan plan) {
        return plan.nextInterview() == null
                && plan.actions().isEmpty()
                && plan.waiting().isEmpty();
    }
}
