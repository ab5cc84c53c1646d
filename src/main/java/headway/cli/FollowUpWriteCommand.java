package headway.cli;

import headway.domain.ActionKey;
import headway.domain.Channel;
import headway.domain.Contact;
import headway.domain.FollowUpKind;
import headway.domain.FollowUpWords;
import headway.domain.JobApplication;
import headway.domain.Reach;
import headway.exchange.Json;
import headway.journal.Drafts;
import headway.text.Messages;
import headway.text.Templates;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// `headway followup write`: the message, or what to say on the phone. Nothing is sent.
@CommandLine.Command(name = "write", description = "cli.write")
final class FollowUpWriteCommand implements Command {
    @CommandLine.Parameters(index = "0", paramLabel = "KEY|ID", descriptionKey = "cli.write.key")
    String key = "";

    @CommandLine.Option(names = "--kind", paramLabel = "KIND", descriptionKey = "cli.write.kind")
    @Nullable
    String kind;

    @CommandLine.Mixin
    ReachOptions reach = new ReachOptions();

    @Override
    public Answer run(Session session) {
        Channel channel = reach.channel(session);
        Drafts.Basis basis = basis(session);
        FollowUpWords words = new FollowUpWords(
                session.messages(),
                new Templates(session.messages().locale()),
                session.existingJournal().settings()::template);
        FollowUpWords.Draft draft =
                words.write(basis.kind(), channel == null ? basis.channel() : channel, basis.turn(), basis.facts());
        return new Answer(() -> text(session.messages(), basis, draft), () -> json(session.messages(), basis, draft));
    }

    /// A number alone is that of a follow-up; with a kind it is that of an application.
    private Drafts.Basis basis(Session session) {
        Drafts drafts = session.existingJournal().drafts();
        if (kind != null) {
            FollowUpKind meant = Choices.of(FollowUpKind.class, "--kind", kind, session.messages());
            JobApplication application = session.application(key);
            return drafts.of(application.id(), meant, reach.contactId(session, application.id()));
        }
        if (reach.contact != null) {
            throw Refusal.wrongUsage("cli.write.kindNeeded");
        }
        ActionKey named = ActionKey.parse(key)
                .filter(one -> one.type() != ActionKey.Type.APPLY)
                .orElseThrow(() -> Refusal.wrongUsage("cli.notAKey", TerminalText.quote(key)));
        return drafts.of(named);
    }

    private static String text(Messages messages, Drafts.Basis basis, FollowUpWords.Draft draft) {
        StringBuilder text = new StringBuilder();
        String to = to(basis, draft.channel());
        if (!to.isEmpty()) {
            text.append(messages.get("cli.write.to", TerminalText.line(to))).append('\n');
        }
        if (!draft.subject().isEmpty()) {
            text.append(messages.get("cli.write.subject", TerminalText.line(draft.subject())))
                    .append('\n');
        }
        text.append(text.isEmpty() ? "" : "\n")
                .append(TerminalText.block(draft.body()).stripTrailing())
                .append('\n');
        List<String> notes = notes(messages, draft);
        text.append(notes.isEmpty() ? "" : "\n");
        notes.forEach(note -> text.append(TerminalText.line(note)).append('\n'));
        return text.toString();
    }

    private static List<String> notes(Messages messages, FollowUpWords.Draft draft) {
        List<String> notes = new ArrayList<>();
        if (!draft.missingFields().isEmpty()) {
            notes.add(messages.get("cli.write.missing", String.join(", ", draft.missingFields())));
        }
        if (!draft.unknownFields().isEmpty()) {
            notes.add(messages.get("cli.write.unknown", String.join(", ", draft.unknownFields())));
        }
        if (draft.problem() != null) {
            notes.add(messages.get("cli.write.broken", draft.problem()));
        }
        return notes;
    }

    private static Json.Fields json(Messages messages, Drafts.Basis basis, FollowUpWords.Draft draft) {
        Contact contact = basis.facts().contact();
        String email = contact == null ? "" : contact.email();
        return new Json.Fields()
                .put("application", AgendaJson.application(basis.facts().application()))
                .put("kind", basis.kind())
                .put("channel", draft.channel())
                .put("contact", contact == null ? "" : contact.name())
                .put("to", to(basis, draft.channel()))
                .put("subject", draft.subject())
                .put("body", draft.body())
                .put(
                        "mailto",
                        draft.channel() == Channel.EMAIL
                                ? Reach.mailto(email, draft.subject(), draft.body())
                                        .uri()
                                : null)
                .put("missingFields", draft.missingFields())
                .put("unknownFields", draft.unknownFields())
                .put("problem", draft.problem() == null ? null : messages.get(draft.problem()));
    }

    /// Where it goes; empty when that is not known.
    private static String to(Drafts.Basis basis, Channel channel) {
        Contact contact = basis.facts().contact();
        if (contact == null) {
            return "";
        }
        return switch (channel) {
            case EMAIL -> contact.email();
            case PHONE -> contact.phone();
            case POST, MESSAGE, IN_PERSON -> contact.name();
        };
    }
}
