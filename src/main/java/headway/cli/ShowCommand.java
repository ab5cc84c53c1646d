package headway.cli;

import headway.domain.JobApplication;
import picocli.CommandLine;

/// `headway show`: all about one application.
@CommandLine.Command(name = "show", description = "cli.show")
final class ShowCommand implements Command {
    @CommandLine.Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.id")
    String id = "";

    @Override
    public Answer run(Session session) {
        JobApplication application = session.application(id);
        return new Answer(
                () -> new ApplicationText(session).of(application),
                () -> session.json().whole(application));
    }
}
