package headway.cli;

import headway.domain.FollowUp;
import headway.domain.FollowUpKind;
import headway.domain.JobApplication;
import headway.domain.Pacing;
import headway.journal.FollowUps;
import java.time.LocalDate;
import picocli.CommandLine;

/// `headway followup add`: something to do on a day.
@CommandLine.Command(name = "add", description = "cli.followup.add")
final class FollowUpAddCommand implements Command {
    @CommandLine.Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.id")
    String id = "";

    @CommandLine.Option(names = "--kind", paramLabel = "KIND", required = true, descriptionKey = "cli.followup.kind")
    String kind = "";

    @CommandLine.Option(names = "--due", paramLabel = "DATE", required = true, descriptionKey = "cli.followup.due")
    String due = "";

    @CommandLine.Mixin
    ReachOptions reach = new ReachOptions();

    @CommandLine.Option(names = "--what", paramLabel = "TEXT", descriptionKey = "cli.followup.what")
    String what = "";

    @Override
    public Answer run(Session session) {
        FollowUpKind meant = Choices.of(FollowUpKind.class, "--kind", kind, session.messages());
        LocalDate day = session.days().ahead(due);
        var channel = reach.channel(session);
        JobApplication application = session.changeable(id);
        FollowUps followUps = session.existingJournal().followUps();
        FollowUp draft = FollowUp.planned(application.id(), meant, day, what)
                .withReach(channel, reach.contactId(session, application.id()));
        FollowUp kept = followUps.plan(draft).value();
        Pacing.Advice advice = followUps.advice(application.id());
        // Too early is the user's own affair, after one sentence.
        boolean pushing = meant == FollowUpKind.CHECK_IN && advice.isAgainst(day);
        return new Answer(
                () -> session.messages()
                                .get(
                                        "cli.followup.added",
                                        kept.id(),
                                        kept.kind(),
                                        session.name(application),
                                        kept.due().toString())
                        + "\n"
                        + (pushing ? session.agendaText().advice(advice) : ""),
                () -> session.agendaJson()
                        .followUp(kept, AgendaJson.application(application))
                        .put("advice", session.agendaJson().advice(advice)));
    }
}
