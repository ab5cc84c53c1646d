package headway.cli;

import headway.domain.EffortEntry;
import headway.domain.EffortFacts;
import headway.domain.EffortLine;
import headway.domain.EffortReading;
import headway.domain.ShownEffort;
import headway.exchange.DateOrder;
import headway.journal.Effort;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// `headway log`: what was done, in a line.
@CommandLine.Command(name = "log", description = "cli.log")
final class LogCommand implements Command {
    @CommandLine.Parameters(index = "0..*", arity = "1..*", paramLabel = "TEXT", descriptionKey = "cli.log.text")
    List<String> words = new ArrayList<>();

    @CommandLine.Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.log.on")
    @Nullable
    String on;

    @Override
    public Answer run(Session session) {
        LocalDate day = on == null ? null : session.days().ahead(on);
        String line = String.join(" ", words);
        if (line.isBlank()) {
            throw Refusal.wrongUsage("cli.log.nothing");
        }
        Effort effort = session.effort();
        boolean monthFirst = DateOrder.of(session.messages().locale()) != DateOrder.DMY;
        EffortEntry draft = read(line, effort.facts(monthFirst));
        EffortEntry kept = effort.log(day == null ? draft : draft.withDay(day)).value();
        ShownEffort shown = effort.on(kept.day()).stream()
                .filter(one -> one.entry().id() == kept.id())
                .findFirst()
                .orElseThrow();
        long balance = effort.balance().points();
        return new Answer(
                () -> session.effortText().logged(shown, balance) + "\n",
                () -> EffortJson.entry(shown).put("balance", balance));
    }

    private static EffortEntry read(String line, EffortFacts facts) {
        EffortReading reading = EffortLine.read(line, facts);
        if (!reading.problems().isEmpty()) {
            throw Refusal.wrongUsage(reading.problems().get(0));
        }
        return reading.entry();
    }
}
