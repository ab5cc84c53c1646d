package headway.cli;

import headway.domain.PrintSettings;
import headway.domain.ThankYouForm;
import headway.print.CardDocument;
import headway.text.Message;
import headway.text.Messages;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/// `headway print card`: the words of `headway thank-you draft` as a card to fold.
@CommandLine.Command(name = "card", description = "cli.print.card")
final class PrintCardCommand implements Command {
    @CommandLine.Parameters(index = "0", paramLabel = "KEY", descriptionKey = "cli.thankYou.key")
    String key = "";

    @CommandLine.Mixin
    PrintOptions print = new PrintOptions();

    @Override
    public Answer run(Session session) {
        WrittenThanks thanks = WrittenThanks.of(session, key, ThankYouForm.CARD);
        Messages messages = session.messages();
        PrintSettings settings = print.settings(session);
        List<Message> notes = new ArrayList<>(thanks.notes());
        if (!CardDocument.hasRoomFor(thanks.text(), messages, settings)) {
            notes.add(Message.of("cli.print.cardTooLong"));
        }
        return print.print(session, CardDocument.of(thanks.owed(), thanks.text(), messages, settings), notes);
    }
}
