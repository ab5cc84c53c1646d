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
        return new Answer(
                () -> session.messages()
                                .get(
                                        "cli.followup.added",
                                        kept.id(),
                                        kept.kind(),
                                        session.name(application),
                                        kept.due().toString())
                        + "\n"
                        + (isPushing(kept, advice) ? session.agendaText().advice(advice) : ""),
                () -> session.agendaJson()
                        .followUp(kept, AgendaJson.application(application))
                        .put("advice", session.agendaJson().advice(advice)));
    }

    /// True for a check-in that the rules would have later or not at all. It is the user's plan and stays.
    private static boolean isPushing(FollowUp kept, Pacing.Advice advice) {
        return kept.kind() == FollowUpKind.CHECK_IN
                && (advice.tooEarlyOn(kept.due()) || advice.verdict() == Pacing.Verdict.NOT_WELCOME);
    }
}
