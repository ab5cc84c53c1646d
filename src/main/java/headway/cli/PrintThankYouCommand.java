package headway.cli;

import headway.domain.ThankYouForm;
import headway.print.LetterDocument.Letter;
import headway.print.ThankYouLetterDocument;
import picocli.CommandLine;

/// `headway print thank-you`: the words of `headway thank-you draft` as a letter.
@CommandLine.Command(name = "thank-you", description = "cli.print.thankYou")
final class PrintThankYouCommand implements Command {
    @CommandLine.Parameters(index = "0", paramLabel = "KEY", descriptionKey = "cli.thankYou.key")
    String key = "";

    @CommandLine.Mixin
    PrintOptions print = new PrintOptions();

    @Override
    public Answer run(Session session) {
        WrittenThanks thanks = WrittenThanks.of(session, key, ThankYouForm.LETTER);
        Letter letter = ThankYouLetterDocument.letter(
                thanks.owed(), thanks.facts().application(), thanks.facts().today(), thanks.text());
        return print.print(
                session,
                ThankYouLetterDocument.of(thanks.owed(), letter, session.messages(), print.settings(session)),
                thanks.notes());
    }
}
