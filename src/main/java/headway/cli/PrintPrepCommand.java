package headway.cli;

import headway.domain.InterviewSheet;
import headway.print.PrepDocument;
import picocli.CommandLine;

/// `headway print prep`: the sheet to take along to an interview.
@CommandLine.Command(name = "prep", description = "cli.print.prep")
final class PrintPrepCommand implements Command {
    @CommandLine.Parameters(index = "0", paramLabel = "INTERVIEW", descriptionKey = "cli.interview.id")
    String id = "";

    @CommandLine.Mixin
    PrintOptions print = new PrintOptions();

    @Override
    public Answer run(Session session) {
        InterviewSheet sheet = session.existingJournal()
                .interviews()
                .sheet(session.interview(id).id());
        return print.print(
                session,
                PrepDocument.of(
                        sheet, session.surroundings().clock().getZone(), session.messages(), print.settings(session)));
    }
}
