package headway.cli;

import headway.domain.EffortOverview;
import headway.domain.EffortWeek;
import headway.domain.Week;
import headway.journal.Effort;
import picocli.CommandLine;

/// `headway effort`: a week of the log.
@CommandLine.Command(name = "effort", description = "cli.effort")
final class EffortCommand implements Command {
    @CommandLine.Mixin
    WeekOption week = new WeekOption();

    @Override
    public Answer run(Session session) {
        Week meant = week.of(session);
        Effort effort = session.effort();
        EffortOverview overview = effort.overview(session.usualWeekStart());
        EffortWeek shown = effort.of(meant);
        return new Answer(
                () -> session.effortText().week(shown, overview.balance(), overview.activeWeeks()),
                () -> EffortJson.week(shown, overview.balance(), overview.activeWeeks()));
    }
}
