package headway.cli;

import headway.domain.ClosingStatement;
import headway.domain.ClosingText;
import headway.domain.SpeakingPace;
import headway.exchange.Json;
import headway.journal.Journal;
import headway.text.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// `headway closing show`: the statement, how long it takes, and where 90 seconds fall.
@CommandLine.Command(name = "show", description = "cli.closing.show")
final class ClosingShowCommand implements Command {
    @CommandLine.Parameters(index = "0", arity = "0..1", paramLabel = "ID", descriptionKey = "cli.closing.id")
    @Nullable
    String id;

    @CommandLine.Option(names = "--interview", paramLabel = "INTERVIEW", descriptionKey = "cli.closing.interview")
    @Nullable
    String interview;

    @Override
    public Answer run(Session session) {
        ClosingChoice chosen = ClosingChoice.of(session, id, interview);
        Journal journal = session.existingJournal();
        SpeakingPace pace = journal.rehearsals().pace();
        ClosingText said = chosen.text(session, pace);
        int rehearsed = journal.rehearsals().count(chosen.statement().id());
        return new Answer(
                () -> text(session.messages(), chosen.statement(), said, pace, rehearsed),
                () -> json(chosen.statement(), said, pace, rehearsed));
    }

    private static String text(
            Messages messages, ClosingStatement statement, ClosingText said, SpeakingPace pace, int rehearsed) {
        if (statement.text().isBlank() && statement.points().isEmpty()) {
            return messages.get("cli.closing.none") + "\n";
        }
        StringBuilder text = new StringBuilder();
        statement
                .points()
                .forEach(point ->
                        text.append("- ").append(TerminalText.line(point)).append('\n'));
        Integer cut = said.cutAt();
        String shown = cut == null
                ? said.text()
                : said.text().substring(0, cut) + messages.get("cli.closing.mark") + " "
                        + said.text().substring(cut);
        if (!shown.isBlank()) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append(TerminalText.block(shown).strip())
                    .append("\n");
        }
        text.append('\n').append(messages.get(said.saying())).append('\n');
        text.append(messages.get(
                        pace.measured() ? "cli.closing.pace" : "cli.closing.usualPace",
                        said.words(),
                        pace.wordsPerMinute()))
                .append('\n');
        text.append(messages.get("cli.closing.rehearsed", rehearsed)).append('\n');
        return text.toString();
    }

    private static Json.Fields json(ClosingStatement statement, ClosingText said, SpeakingPace pace, int rehearsed) {
        return new Json.Fields()
                .put("application", statement.applicationId())
                .put("points", List.copyOf(statement.points()))
                .put("typed", statement.text())
                .put("text", said.text())
                .put("words", said.words())
                .put("seconds", said.seconds())
                .put("cutAt", said.cutAt())
                .put("openSlots", said.openSlots())
                .put("wordsPerMinute", pace.wordsPerMinute())
                .put("measured", pace.measured())
                .put("rehearsals", rehearsed);
    }
}
