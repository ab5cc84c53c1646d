package headway.cli;

import headway.domain.Channel;
import headway.domain.Contact;
import headway.domain.ContactRole;
import headway.domain.JobApplication;
import headway.domain.Reach;
import headway.domain.Texts;
import headway.exchange.Json;
import headway.journal.Contacts;
import headway.text.Message;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// `headway contact add`: a person of an application.
@CommandLine.Command(name = "add", description = "cli.contact.add")
final class ContactAddCommand implements Command {
    @CommandLine.Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.id")
    String id = "";

    @CommandLine.Parameters(index = "1", paramLabel = "NAME", descriptionKey = "cli.contact.name")
    String name = "";

    @CommandLine.Option(names = "--role", paramLabel = "R", descriptionKey = "cli.contact.role")
    String role = ContactRole.OTHER.name();

    @CommandLine.Option(names = "--email", paramLabel = "E", descriptionKey = "cli.contact.email")
    String email = "";

    @CommandLine.Option(names = "--phone", paramLabel = "P", descriptionKey = "cli.contact.phone")
    String phone = "";

    @CommandLine.Option(names = "--title", paramLabel = "T", descriptionKey = "cli.contact.title")
    String title = "";

    @CommandLine.Option(names = "--channel", paramLabel = "C", descriptionKey = "cli.contact.channel")
    @Nullable
    String channel;

    @Override
    public Answer run(Session session) {
        ContactRole meant = Choices.of(ContactRole.class, "--role", role, session.messages());
        Channel liked = channel == null ? null : Choices.of(Channel.class, "--channel", channel, session.messages());
        refuse(Reach.emailProblem(email));
        refuse(Reach.phoneProblem(phone));
        JobApplication application = session.changeable(id);
        Contacts contacts = session.existingJournal().contacts();
        if (contacts.of(application.id()).stream()
                .anyMatch(one -> Texts.fold(one.contact().name()).equals(Texts.fold(name)))) {
            throw Refusal.failed("cli.contact.there", TerminalText.quote(name), application.id());
        }
        contacts.add(application.id(), new Contact(0, name, title, "", email, phone, liked, ""), meant);
        Contact kept = session.people().contact(application.id(), name);
        return new Answer(
                () -> session.messages()
                                .get(
                                        "cli.contact.added",
                                        application.id(),
                                        session.name(application),
                                        TerminalText.quote(kept.name()),
                                        meant)
                        + "\n",
                () -> new Json.Fields()
                        .put("application", AgendaJson.application(application))
                        .put("contact", ApplicationJson.contact(kept, meant)));
    }

    private static void refuse(Optional<Message> problem) {
        problem.ifPresent(said -> {
            throw Refusal.wrongUsage(said);
        });
    }
}
