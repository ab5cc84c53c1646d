package headway.cli;

import headway.exchange.Assumption;
import headway.exchange.AssumptionKind;
import headway.exchange.DateOrder;
import headway.exchange.ImportColumn;
import headway.exchange.ImportMapping;
import headway.exchange.ImportPlan;
import headway.exchange.Json;
import headway.exchange.Sheet;
import headway.exchange.SkippedRow;
import headway.exchange.StatusWord;
import headway.exchange.WordMeaning;
import headway.journal.Imports;
import headway.text.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What became of each row of a log, and what was taken for granted.
record ImportReport(
        String fileName, boolean dryRun, Sheet sheet, ImportMapping mapping, ImportPlan plan, Imports.Result result) {

    /// The rows that the journal has already, and those that only repeat another row of the file.
    private List<Long> alreadyThere() {
        return Stream.concat(
                        result.alreadyThere().stream(),
                        plan.duplicates().stream().map(row -> row.line()))
                .sorted()
                .toList();
    }

    /// The rows that could not be understood, and those that the journal can't keep.
    private List<SkippedRow> skipped() {
        return Stream.concat(
                        plan.skipped().stream(),
                        result.refused().stream().map(row -> new SkippedRow(row.line(), row.reason())))
                .sorted(Comparator.comparingLong(SkippedRow::line))
                .toList();
    }

    String text(Messages messages) {
        StringBuilder text = new StringBuilder();
        add(text, messages.get(dryRun ? "cli.import.wouldBe" : "cli.import.done", fileName, plan.read()));
        add(text, "  " + messages.get("cli.import.added", result.added()));
        add(text, "  " + messages.get("cli.import.alreadyThere", alreadyThere().size()));
        if (!plan.merged().isEmpty()) {
            add(text, "  " + messages.get("cli.import.merged", plan.merged().size()));
        }
        add(text, "  " + messages.get("cli.import.skipped", skipped().size()));
        for (SkippedRow row : skipped()) {
            add(text, "    " + messages.get("cli.import.line", row.line(), messages.get(row.reason())));
        }
        if (!plan.assumptions().isEmpty()) {
            text.append('\n');
            add(text, messages.get("cli.import.assumed"));
        }
        for (Assumption assumption : plan.assumptions()) {
            if (assumption.kind() != AssumptionKind.WORD_UNKNOWN) {
                add(text, "  " + messages.get(assumption.sentence()));
            }
        }
        String open = plan.unknownWords().stream().map(StatusWord::word).collect(Collectors.joining("”, “"));
        if (!open.isEmpty()) {
            text.append('\n');
            add(text, messages.get(dryRun ? "cli.import.openWords" : "cli.import.unknownWords", open));
        }
        return text.toString();
    }

    Json.Fields json(Messages messages) {
        return new Json.Fields()
                .put("file", fileName)
                .put("dryRun", dryRun)
                .put("read", plan.read())
                .put("added", result.added())
                .put("alreadyThere", alreadyThere().size())
                .put("alreadyThereLines", alreadyThere())
                .put("merged", plan.merged().size())
                .put(
                        "skipped",
                        skipped().stream()
                                .map(row -> new Json.Fields()
                                        .put("line", row.line())
                                        .put("reason", messages.get(row.reason())))
                                .toList())
                .put("blankLines", plan.blank())
                .put("assumptions", assumptions(messages));
    }

    private Json.Fields assumptions(Messages messages) {
        List<DateOrder> orders = mapping.columns().stream()
                .map(ImportColumn::dateOrder)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Json.Fields()
                .put("encoding", sheet.encoding())
                .put("delimiter", String.valueOf(sheet.delimiter()))
                .put("header", mapping.hasHeader())
                .put("dateOrder", orders.size() == 1 ? order(orders.get(0)) : null)
                .put(
                        "headers",
                        mapping.columns().stream().map(ImportReport::column).toList())
                .put("words", plan.words().stream().map(ImportReport::word).toList())
                .put(
                        "notes",
                        plan.assumptions().stream()
                                .map(assumption -> note(assumption, messages))
                                .toList());
    }

    private static Json.Fields column(ImportColumn column) {
        return new Json.Fields()
                .put("column", column.index() + 1)
                .put("header", column.header())
                .put("field", camelCase(column.field()))
                .put("dateOrder", order(column.dateOrder()))
                .put("dateOrderOpen", column.dateOrderOpen());
    }

    private static Json.Fields word(StatusWord word) {
        WordMeaning meaning = word.meaning();
        return new Json.Fields()
                .put("word", word.word())
                .put("count", word.count())
                .put("stageKind", meaning == null ? null : meaning.kind())
                .put("outcome", meaning == null ? null : meaning.outcome());
    }

    private static Json.Fields note(Assumption assumption, Messages messages) {
        return new Json.Fields()
                .put("kind", assumption.kind())
                .put("column", assumption.column())
                .put("value", assumption.value())
                .put("meaning", assumption.meaning())
                .put("count", assumption.count())
                .put("lines", assumption.lines())
                .put("sentence", messages.get(assumption.sentence()));
    }

    /// As `--date-order` takes it.
    private static @Nullable String order(@Nullable DateOrder order) {
        return order == null ? null : order.name().toLowerCase(Locale.ROOT);
    }

    /// As `--map` takes it, and as the application's own fields are called: `appliedOn`.
    static String camelCase(Enum<?> constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }

    private static void add(StringBuilder text, String line) {
        text.append(TerminalText.line(line)).append('\n');
    }
}
