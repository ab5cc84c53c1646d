package headway.cli;

import headway.exchange.DateOrder;
import headway.exchange.ImportException;
import headway.exchange.ImportField;
import headway.exchange.ImportMapping;
import headway.exchange.ImportPlan;
import headway.exchange.ImportReader;
import headway.exchange.Sheet;
import headway.exchange.WordMeaning;
import headway.journal.Imports;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// `headway import`: the applications of a log that another program or a person wrote.
@CommandLine.Command(name = "import", description = "cli.import")
final class ImportCommand implements Command {
    @CommandLine.Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.import.file")
    String file = "";

    @CommandLine.Option(names = "--map", paramLabel = "header=field,…", descriptionKey = "cli.import.map")
    List<String> map = new ArrayList<>();

    @CommandLine.Option(names = "--words", paramLabel = "word=STAGE,…", descriptionKey = "cli.import.words")
    List<String> words = new ArrayList<>();

    @CommandLine.Option(names = "--date-order", paramLabel = "dmy|mdy|ymd", descriptionKey = "cli.import.dateOrder")
    @Nullable
    String dateOrder;

    @CommandLine.Option(names = "--dry-run", descriptionKey = "cli.import.dryRun")
    boolean dryRun;

    @Override
    public Answer run(Session session) {
        LocalDate today = session.days().of(null);
        ImportReader reader = new ImportReader(session.messages());
        Path path = path();
        Sheet sheet;
        try {
            sheet = reader.read(path);
        } catch (ImportException e) {
            throw Refusal.failed(e.sentence());
        }
        ImportMapping mapping = mapping(session, reader.guess(sheet, today));
        ImportPlan plan = reader.plan(sheet, mapping, today);
        String name = String.valueOf(path.getFileName());
        ImportReport report = new ImportReport(name, dryRun, sheet, mapping, plan, take(session, plan, name));
        return new Answer(() -> report.text(session.messages()), () -> report.json(session.messages()));
    }

    private Imports.Result take(Session session, ImportPlan plan, String name) {
        if (!dryRun) {
            return session.journal().imports().keep(plan.applications(), name).value();
        }
        // Trying out makes no file: where there is no journal, all would be new.
        return session.hasJournal()
                ? session.journal().imports().preview(plan.applications())
                : new Imports.Result(plan.applications().size(), List.of(), List.of());
    }

    private Path path() {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw Refusal.failed("cli.import.noFile", TerminalText.line(file));
        }
    }

    private ImportMapping mapping(Session session, ImportMapping guessed) {
        ImportMapping mapping = guessed;
        try {
            for (Pair pair :
                    pairs("--map", map, field -> ImportField.named(field).isPresent())) {
                mapping = mapping.withField(pair.left, pair.right);
            }
        } catch (ImportException e) {
            throw Refusal.wrongUsage(e.sentence());
        }
        String order = dateOrder;
        if (order != null) {
            mapping = mapping.withDateOrder(DateOrder.named(order)
                    .orElseThrow(() -> Refusal.wrongUsage("cli.import.noDateOrder", TerminalText.quote(order))));
        }
        if (!words.isEmpty()) {
            Stages stages = session.stagesIfAny();
            for (Pair pair : pairs("--words", words, stages::isMeaning)) {
                Stages.Place place = stages.place(pair.right, null);
                mapping = mapping.withWord(
                        pair.left, new WordMeaning(place.stage().kind(), place.outcome()));
            }
        }
        return mapping;
    }

    /// `left=right`.
    private record Pair(String left, String right) {}

    /// Says whether a word can stand on the right.
    @FunctionalInterface
    private interface Known {
        boolean is(String word);
    }

    /// Reads `a=b,c=d`. Headers and words may hold commas and equals signs themselves, so a pair ends at the first
    /// comma behind a known word.
    private static List<Pair> pairs(String option, List<String> typed, Known known) {
        List<Pair> pairs = new ArrayList<>();
        for (String list : typed) {
            String pending = "";
            for (String part : list.split(",", -1)) {
                pending = pending.isEmpty() ? part : pending + "," + part;
                int sign = pending.lastIndexOf('=');
                if (sign > 0 && known.is(pending.substring(sign + 1).strip())) {
                    pairs.add(new Pair(
                            pending.substring(0, sign).strip(),
                            pending.substring(sign + 1).strip()));
                    pending = "";
                }
            }
            if (!pending.isBlank()) {
                throw Refusal.wrongUsage("cli.import.noPair", option, TerminalText.quote(pending.strip()));
            }
        }
        return pairs;
    }
}
