package headway.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// `headway followup snooze`: not before another day.
@CommandLine.Command(name = "snooze", description = "cli.followup.snooze")
final class FollowUpSnoozeCommand implements Command {
    private static final int MOST_DAYS = 3650;

    @CommandLine.Parameters(index = "0", paramLabel = "KEY", descriptionKey = "cli.key")
    String key = "";

    @CommandLine.Option(names = "--to", paramLabel = "DATE", descriptionKey = "cli.followup.to")
    @Nullable
    String to;

    @CommandLine.Option(names = "--days", paramLabel = "N", descriptionKey = "cli.followup.days")
    @Nullable
    Integer days;

    @Override
    public Answer run(Session session) {
        LocalDate day = day(session.days());
        Target target = new Target(session, key);
        session.existingJournal().followUps().moveTo(target.key(), day);
        return new Answer(
                () -> session.messages().get("cli.followup.snoozed", target.name(), day.toString()) + "\n",
                () -> target.json().put("until", day));
    }

    private LocalDate day(Days calendar) {
        if ((to == null) == (days == null)) {
            throw Refusal.wrongUsage("cli.followup.untilWhen");
        }
        if (to != null) {
            return calendar.ahead(to);
        }
        int count = days == null ? 0 : days;
        if (count < 1 || count > MOST_DAYS) {
            throw Refusal.wrongUsage("cli.badValue", "--days");
        }
        return calendar.of(null).plusDays(count);
    }
}
