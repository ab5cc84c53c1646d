package headway.cli;

import headway.domain.FollowUpKind;
import headway.domain.Pacing;
import headway.journal.FollowUps;
import headway.text.DayName;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// `headway followup done`: it was done.
@CommandLine.Command(name = "done", description = "cli.followup.done")
final class FollowUpDoneCommand implements Command {
    @CommandLine.Parameters(index = "0", paramLabel = "KEY", descriptionKey = "cli.key")
    String key = "";

    @CommandLine.Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.followup.on")
    @Nullable
    String on;

    @CommandLine.Mixin
    ReachOptions reach = new ReachOptions();

    @CommandLine.Option(names = "--words", paramLabel = "TEXT", descriptionKey = "cli.contact.words")
    String words = "";

    @CommandLine.Option(names = "--anyway", descriptionKey = "cli.followup.anyway")
    boolean anyway;

    @Override
    public Answer run(Session session) {
        LocalDate day = session.days().of(on);
        var channel = reach.channel(session);
        Target target = new Target(session, key);
        FollowUps followUps = session.existingJournal().followUps();
        if (!anyway && target.kind() == FollowUpKind.CHECK_IN) {
            checkPolite(followUps.advice(target.application().id()), day);
        }
        Long contactId = reach.contactId(session, target.application().id());
        FollowUps.Result result = followUps
                .done(target.key(), new FollowUps.Doing(day, channel, contactId, words))
                .value();
        return AgendaAnswers.closed(session, target, "cli.followup.isDone", result);
    }

    private static void checkPolite(Pacing.Advice advice, LocalDate day) {
        LocalDate polite = advice.due();
        if (advice.isAgainst(day)) {
            throw polite == null
                    ? Refusal.failed("cli.followup.notNow", advice.reason())
                    : Refusal.failed("cli.followup.tooEarly", new DayName(polite));
        }
    }
}
