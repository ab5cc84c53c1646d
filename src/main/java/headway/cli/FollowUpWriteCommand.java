package headway.cli;

import headway.domain.ActionKey;
import headway.domain.Channel;
import headway.domain.FollowUpKind;
import headway.domain.FollowUpWords;
import headway.domain.JobApplication;
import headway.journal.Drafts;
import headway.text.Templates;
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
        return new WrittenDraft(session.messages(), basis, draft).answer();
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
}
