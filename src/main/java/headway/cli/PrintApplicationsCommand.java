package headway.cli;

import headway.domain.ApplicationReport;
import headway.print.ApplicationsDocument;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// `headway print applications`: what was applied for in a time, step by step.
@CommandLine.Command(name = "applications", description = "cli.print.applications")
final class PrintApplicationsCommand implements Command {
    @CommandLine.Option(names = "--from", paramLabel = "DATE", descriptionKey = "cli.print.from")
    @Nullable
    String from;

    @CommandLine.Option(names = "--to", paramLabel = "DATE", descriptionKey = "cli.print.to")
    @Nullable
    String to;

    @CommandLine.Mixin
    PrintOptions print = new PrintOptions();

    @Override
    public Answer run(Session session) {
        Days days = session.days();
        LocalDate first = from == null ? null : days.ahead(from);
        LocalDate last = to == null ? null : days.ahead(to);
        if (first != null && last != null) {
            Days.checkOrder(first, last);
        }
        ApplicationReport report = session.existingJournal().applications().report(first, last);
        return print.print(session, ApplicationsDocument.of(report, session.messages(), print.settings(session)));
    }
}
