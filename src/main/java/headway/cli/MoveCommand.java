package headway.cli;

import headway.domain.JobApplication;
import headway.journal.Applications;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// `headway move`: an application to another stage.
@CommandLine.Command(name = "move", description = "cli.move")
final class MoveCommand implements Command {
    @CommandLine.Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.id")
    String id = "";

    @CommandLine.Parameters(index = "1", paramLabel = "STAGE", descriptionKey = "cli.move.stage")
    String stage = "";

    @CommandLine.Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.move.on")
    @Nullable
    String on;

    @CommandLine.Option(names = "--outcome", paramLabel = "O", descriptionKey = "cli.outcome")
    @Nullable
    String outcome;

    @Override
    public Answer run(Session session) {
        var day = session.days().of(on);
        JobApplication before = session.application(id);
        Stages.Place place = session.stages().place(stage, outcome);
        session.changeable(before);
        Applications applications = session.existingJournal().applications();
        applications.moveTo(Set.of(before.id()), place.stage().id(), place.outcome(), day);
        JobApplication after = applications.find(before.id()).orElse(before);
        return new Answer(
                () -> session.messages()
                                .get(
                                        said(before, after, place),
                                        after.id(),
                                        session.name(after),
                                        session.name(place),
                                        day.toString())
                        + "\n",
                () -> session.json().whole(after));
    }

    /// A day before that of the latest step adds to the history and moves nothing.
    private static String said(JobApplication before, JobApplication after, Stages.Place place) {
        boolean wasThere = before.stageId() == place.stage().id() && before.outcome() == place.outcome();
        boolean isThere = after.stageId() == place.stage().id() && after.outcome() == place.outcome();
        if (wasThere) {
            return "cli.alreadyThere";
        }
        return isThere ? "cli.moved" : "cli.noted";
    }
}
