package headway.cli;

import headway.domain.Interview;
import headway.domain.JobApplication;
import picocli.CommandLine;

/// `headway interview remove`: it does not take place.
@CommandLine.Command(name = "remove", description = "cli.interview.remove")
final class InterviewRemoveCommand implements Command {
    @CommandLine.Parameters(index = "0", paramLabel = "INTERVIEW", descriptionKey = "cli.interview.id")
    String id = "";

    @Override
    public Answer run(Session session) {
        Interview interview = session.interview(id);
        JobApplication application = session.changeable(Long.toString(interview.applicationId()));
        session.existingJournal().interviews().remove(interview.id());
        return AgendaAnswers.interview(session, "cli.interview.removed", application, interview);
    }
}
