package headway.cli;

import headway.journal.FollowUps;
import picocli.CommandLine;

/// `headway followup skip`: it will not be done.
@CommandLine.Command(name = "skip", description = "cli.followup.skip")
final class FollowUpSkipCommand implements Command {
    @CommandLine.Parameters(index = "0", paramLabel = "KEY", descriptionKey = "cli.key")
    String key = "";

    @Override
    public Answer run(Session session) {
        Target target = new Target(session, key);
        FollowUps.Result result =
                session.existingJournal().followUps().skip(target.key()).value();
        return AgendaAnswers.closed(session, target, "cli.followup.skipped", result);
    }
}
