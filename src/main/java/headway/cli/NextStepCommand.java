package headway.cli;

import headway.domain.JobApplication;
import headway.domain.NextStep;
import headway.domain.Pacing;
import headway.domain.Permission;
import headway.exchange.Json;
import headway.journal.Journal;
import headway.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// `headway next-step`: what was agreed about how it goes on.
@CommandLine.Command(name = "next-step", description = "cli.nextStep")
final class NextStepCommand implements Command {
    @CommandLine.Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.id")
    String id = "";

    @CommandLine.Option(names = "--what", paramLabel = "TEXT", descriptionKey = "cli.nextStep.what")
    @Nullable
    String what;

    @CommandLine.Option(names = "--by", paramLabel = "DATE", descriptionKey = "cli.nextStep.by")
    @Nullable
    String by;

    @CommandLine.Option(names = "--no-date", descriptionKey = "cli.nextStep.noDate")
    boolean noDate;

    @CommandLine.Option(
            names = "--may-follow-up",
            paramLabel = "yes|no|not-asked",
            descriptionKey = "cli.nextStep.mayFollowUp")
    @Nullable
    String mayFollowUp;

    @CommandLine.Mixin
    ReachOptions reach = new ReachOptions();

    @CommandLine.Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.nextStep.on")
    @Nullable
    String on;

    @Override
    public Answer run(Session session) {
        if (what == null && by == null && !noDate && mayFollowUp == null && !reach.isGiven() && on == null) {
            return answer(session, session.application(id));
        }
        if (noDate == (by != null)) {
            throw Refusal.wrongUsage("cli.nextStep.byWhen");
        }
        LocalDate day = by == null ? null : session.days().ahead(by);
        LocalDate agreedOn = session.days().of(on);
        var channel = reach.channel(session);
        Permission permission = mayFollowUp == null
                ? Permission.NOT_ASKED
                : Choices.of(Permission.class, "--may-follow-up", mayFollowUp, session.messages());
        JobApplication application = session.changeable(id);
        session.existingJournal()
                .nextSteps()
                .agree(new NextStep(
                        0,
                        application.id(),
                        what == null ? "" : what,
                        day,
                        permission,
                        channel,
                        reach.contactId(session, application.id()),
                        agreedOn));
        return answer(session, application);
    }

    private static Answer answer(Session session, JobApplication application) {
        Journal journal = session.existingJournal();
        NextStep step = journal.nextSteps().current(application.id()).orElse(null);
        Pacing.Advice advice = journal.followUps().advice(application.id());
        return new Answer(
                () -> text(session, application, step) + session.agendaText().advice(advice),
                () -> new Json.Fields()
                        .put("application", AgendaJson.application(application))
                        .put(
                                "nextStep",
                                step == null ? null : session.agendaJson().nextStep(step))
                        .put("advice", session.agendaJson().advice(advice)));
    }

    private static String text(Session session, JobApplication application, @Nullable NextStep step) {
        Messages messages = session.messages();
        String name = session.name(application);
        if (step == null) {
            return messages.get("cli.nextStep.none", application.id(), name) + "\n";
        }
        LocalDate by = step.by();
        String way = Stream.of(
                        messages.name(step.mayFollowUp()),
                        step.channel() == null ? "" : messages.name(step.channel()),
                        session.people().name(step.contactId()))
                .filter(part -> !part.isEmpty())
                .map(TerminalText::quote)
                .collect(Collectors.joining(", "));
        List<List<String>> fields = new ArrayList<>();
        if (!step.what().isEmpty()) {
            fields.add(List.of(messages.get("cli.nextStep.whatIs"), TerminalText.line(step.what())));
        }
        fields.add(List.of(
                messages.get("cli.nextStep.byIs"), by == null ? messages.get("cli.nextStep.noDateIs") : by.toString()));
        fields.add(List.of(messages.get("cli.nextStep.mayFollowUpIs"), way));
        return messages.get(
                        "cli.nextStep.agreed",
                        application.id(),
                        name,
                        step.agreedOn().toString()) + "\n"
                + String.join("\n", Table.lines(fields, session.surroundings().columns())) + "\n";
    }
}
