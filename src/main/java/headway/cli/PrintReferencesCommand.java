package headway.cli;

import headway.domain.ReferenceConsent;
import headway.domain.ReferencePerson;
import headway.print.ReferencesDocument;
import headway.text.Message;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;

/// `headway print references`: who can speak for the user.
@CommandLine.Command(name = "references", description = "cli.print.references")
final class PrintReferencesCommand implements Command {
    @CommandLine.Option(names = "--all", descriptionKey = "cli.print.referencesAll")
    boolean all;

    @CommandLine.Mixin
    PrintOptions print = new PrintOptions();

    @Override
    public Answer run(Session session) {
        List<ReferencePerson> known = session.existingJournal().references().all();
        if (known.isEmpty()) {
            throw Refusal.failed("cli.print.noReferences");
        }
        List<ReferencePerson> chosen = all ? known : ReferencesDocument.agreed(known);
        if (chosen.isEmpty()) {
            throw Refusal.failed("cli.print.nobodyAgreed");
        }
        return print.print(
                session,
                ReferencesDocument.of(chosen, session.messages(), print.settings(session)),
                stillToAsk(chosen));
    }

    private static List<Message> stillToAsk(List<ReferencePerson> chosen) {
        String names = chosen.stream()
                .filter(person -> person.consent() != ReferenceConsent.GIVEN)
                .map(person -> person.contact().name())
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? List.of() : List.of(Message.of("cli.print.notAgreed", names));
    }
}
