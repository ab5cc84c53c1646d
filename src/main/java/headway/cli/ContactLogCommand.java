package headway.cli;

import headway.domain.ContactDirection;
import headway.domain.ContactEntry;
import headway.domain.JobApplication;
import headway.domain.Pacing;
import headway.exchange.Json;
import headway.journal.Journal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// `headway contact log`: a mail, a call, a meeting, from either side.
@CommandLine.Command(name = "log", description = "cli.contact.log")
final class ContactLogCommand implements Command {
    private static final Map<String, ContactDirection> SIDES =
            new TreeMap<>(Map.of("me", ContactDirection.SENT, "them", ContactDirection.RECEIVED));

    @CommandLine.Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.id")
    String id = "";

    @CommandLine.Option(names = "--from", paramLabel = "me|them", descriptionKey = "cli.contact.from")
    String from = "me";

    @CommandLine.Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.contact.on")
    @Nullable
    String on;

    @CommandLine.Mixin
    ReachOptions reach = new ReachOptions();

    @CommandLine.Option(names = "--words", paramLabel = "TEXT", descriptionKey = "cli.contact.words")
    String words = "";

    @Override
    public Answer run(Session session) {
        ContactDirection side = Choices.of(SIDES, "--from", from);
        LocalDate day = session.days().of(on);
        var channel = reach.channel(session);
        JobApplication before = session.changeable(id);
        Journal journal = session.existingJournal();
        ContactEntry entry = journal.contactLog()
                .log(new ContactEntry(
                        0,
                        before.id(),
                        side,
                        day,
                        channel,
                        reach.contactId(session, before.id()),
                        words,
                        null,
                        Instant.EPOCH))
                .value();
        JobApplication after = journal.applications().find(before.id()).orElse(before);
        Pacing.Advice advice = journal.followUps().advice(after.id());
        boolean woke = before.resting() && !after.resting();
        return new Answer(
                () -> session.messages()
                                .get(
                                        "cli.contact.logged",
                                        after.id(),
                                        session.name(after),
                                        entry.direction(),
                                        day.toString())
                        + "\n"
                        + (woke ? session.messages().get("cli.contact.woke") + "\n" : "")
                        + session.agendaText().advice(advice),
                () -> new Json.Fields()
                        .put("application", AgendaJson.application(after).put("resting", after.resting()))
                        .put("entry", session.agendaJson().entry(entry))
                        .put("advice", session.agendaJson().advice(advice)));
    }
}
