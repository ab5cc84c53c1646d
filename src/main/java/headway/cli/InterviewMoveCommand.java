package headway.cli;

import headway.domain.Interview;
import headway.domain.JobApplication;
import headway.journal.Interviews;
import java.time.LocalDate;
import java.time.LocalDateTime;
import picocli.CommandLine;

/// `headway interview move`: to another day, or to another day and time.
@CommandLine.Command(name = "move", description = "cli.interview.move")
final class InterviewMoveCommand implements Command {
    @CommandLine.Parameters(index = "0", paramLabel = "INTERVIEW", descriptionKey = "cli.interview.id")
    String id = "";

    @CommandLine.Option(names = "--to", paramLabel = "DATE", required = true, descriptionKey = "cli.interview.to")
    String to = "";

    @Override
    public Answer run(Session session) {
        Days days = session.days();
        LocalDateTime moment = Days.hasTime(to) ? days.moment(to) : null;
        LocalDate day = moment == null ? days.ahead(to) : moment.toLocalDate();
        Interview before = session.interview(id);
        JobApplication application = session.changeable(Long.toString(before.applicationId()));
        Interviews interviews = session.existingJournal().interviews();
        if (moment == null) {
            interviews.move(before.id(), day);
        } else {
            interviews.edit(before.withStart(moment));
        }
        Interview after = interviews.find(before.id()).orElse(before);
        return AgendaAnswers.interview(session, "cli.interview.moved", application, after);
    }
}
