package headway.cli;

import headway.domain.FollowUpState;
import headway.domain.ThankYouForm;
import headway.domain.ThankYouOwed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// `headway thank-you sent`: it is in the post, or in their inbox.
@CommandLine.Command(name = "sent", description = "cli.thankYou.sent")
final class ThankYouSentCommand implements Command {
    @CommandLine.Parameters(index = "0", paramLabel = "KEY", descriptionKey = "cli.thankYou.key")
    String key = "";

    @CommandLine.Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.followup.on")
    @Nullable
    String on;

    @CommandLine.Option(names = "--form", paramLabel = "FORM", descriptionKey = "cli.thankYou.form")
    @Nullable
    String form;

    @CommandLine.Option(names = "--words", paramLabel = "TEXT", descriptionKey = "cli.contact.words")
    String words = "";

    @Override
    public Answer run(Session session) {
        LocalDate day = session.days().of(on);
        ThankYouForm typed = form == null ? null : Choices.of(ThankYouForm.class, "--form", form, session.messages());
        ThankYouOwed owed = ThankYouKey.of(session, key);
        if (owed.state() != FollowUpState.PLANNED) {
            throw Refusal.failed("cli.followup.nothing", owed.key().toString());
        }
        Target target = new Target(session, owed.key().toString());
        ThankYouForm noted = typed == null ? owed.note().form() : typed;
        var result = session.existingJournal()
                .thankYous()
                .sent(
                        owed.key(),
                        noted == null ? ThankYouForm.EMAIL : noted,
                        day,
                        words.isBlank() ? owed.note().text() : words)
                .value();
        return AgendaAnswers.closed(session, target, "cli.followup.isDone", result);
    }
}
