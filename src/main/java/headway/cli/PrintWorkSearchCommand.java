package headway.cli;

import headway.domain.WorkSearchRecord;
import headway.print.WorkSearchDocument;
import picocli.CommandLine;

/// `headway print work-search`: the record of a week for an authority. What is missing is a line to write on.
@CommandLine.Command(name = "work-search", description = "cli.print.workSearch")
final class PrintWorkSearchCommand implements Command {
    @CommandLine.Mixin
    WeekOption week = new WeekOption();

    @CommandLine.Mixin
    PrintOptions print = new PrintOptions();

    @Override
    public Answer run(Session session) {
        // For what was done.
        session.effort();
        WorkSearchRecord record = session.existingJournal().workSearch().of(week.of(session));
        return print.print(session, WorkSearchDocument.of(record, session.messages(), print.settings(session)));
    }
}
