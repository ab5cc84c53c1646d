package headway.cli;

import headway.domain.InterviewSheet;
import picocli.CommandLine;

/// `headway interview show`: all about one interview.
@CommandLine.Command(name = "show", description = "cli.interview.show")
final class InterviewShowCommand implements Command {
    @CommandLine.Parameters(index = "0", paramLabel = "INTERVIEW", descriptionKey = "cli.interview.id")
    String id = "";

    @Override
    public Answer run(Session session) {
        InterviewSheet sheet = session.existingJournal()
                .interviews()
                .sheet(session.interview(id).id());
        return new Answer(() -> new InterviewText(session).of(sheet), () -> new InterviewJson(session).of(sheet));
    }
}
