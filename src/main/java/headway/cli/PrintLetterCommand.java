package headway.cli;

import headway.domain.ActionKey;
import headway.domain.Channel;
import headway.domain.FollowUpKind;
import headway.domain.FollowUpWords;
import headway.domain.JobApplication;
import headway.domain.LetterRecipient;
import headway.domain.MessageFacts;
import headway.journal.Drafts;
import headway.print.LetterDocument;
import headway.text.Message;
import headway.text.Messages;
import headway.text.Templates;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// `headway print letter`: the words of `headway followup write` on paper.
@CommandLine.Command(name = "letter", description = "cli.print.letter")
final class PrintLetterCommand implements Command {
    @CommandLine.Parameters(index = "0", arity = "0..1", paramLabel = "KEY", descriptionKey = "cli.print.letterKey")
    @Nullable
    String key;

    @CommandLine.Option(names = "--application", paramLabel = "ID", descriptionKey = "cli.print.letterFor")
    @Nullable
    String application;

    @CommandLine.Option(names = "--kind", paramLabel = "KIND", descriptionKey = "cli.print.letterKind")
    @Nullable
    String kind;

    @CommandLine.Option(names = "--contact", paramLabel = "NAME", descriptionKey = "cli.contactName")
    @Nullable
    String contact;

    @CommandLine.Mixin
    PrintOptions print = new PrintOptions();

    @Override
    public Answer run(Session session) {
        Messages messages = session.messages();
        Drafts.Basis basis = basis(session);
        FollowUpWords.Draft draft = new FollowUpWords(
                        messages,
                        new Templates(messages.locale()),
                        session.existingJournal().settings()::template)
                .write(basis.kind(), Channel.POST, basis.turn(), basis.facts());
        MessageFacts facts = basis.facts();
        LetterDocument.Letter letter = new LetterDocument.Letter(
                facts.today(), LetterRecipient.of(facts.contact(), facts.application()), draft.subject(), draft.body());
        return print.print(
                session, LetterDocument.of(letter, messages, print.settings(session)), notes(draft, messages));
    }

    private Drafts.Basis basis(Session session) {
        if ((key == null) == (application == null)) {
            throw Refusal.wrongUsage("cli.print.whichLetter");
        }
        Drafts drafts = session.existingJournal().drafts();
        if (application != null) {
            FollowUpKind meant = kind == null
                    ? FollowUpKind.CHECK_IN
                    : Choices.of(FollowUpKind.class, "--kind", kind, session.messages());
            JobApplication about = session.application(application);
            return drafts.of(about.id(), meant, session.people().of(about.id(), contact));
        }
        onlyForApplication("--kind", kind);
        onlyForApplication("--contact", contact);
        return drafts.of(ActionKey.parse(String.valueOf(key))
                .filter(one -> one.type() != ActionKey.Type.APPLY)
                .orElseThrow(() -> Refusal.wrongUsage("cli.notAKey", TerminalText.quote(String.valueOf(key)))));
    }

    private static void onlyForApplication(String option, @Nullable String given) {
        if (given != null) {
            throw Refusal.wrongUsage("cli.print.goesWith", option, "--application");
        }
    }

    /// What is blank in the letter.
    static List<Message> notes(FollowUpWords.Draft draft, Messages messages) {
        List<Message> notes = new ArrayList<>();
        if (!draft.missingFields().isEmpty()) {
            notes.add(Message.of("cli.write.missing", String.join(", ", draft.missingFields())));
        }
        if (!draft.unknownFields().isEmpty()) {
            notes.add(Message.of("cli.write.unknown", String.join(", ", draft.unknownFields())));
        }
        if (draft.problem() != null) {
            notes.add(Message.of("cli.write.broken", messages.get(draft.problem())));
        }
        return notes;
    }
}
