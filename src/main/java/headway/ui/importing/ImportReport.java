package headway.ui.importing;

import headway.domain.ImportedApplication;
import headway.exchange.Assumption;
import headway.exchange.ImportPlan;
import headway.exchange.MergedRow;
import headway.exchange.SkippedRow;
import headway.journal.Imports;
import headway.text.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What was read, left out and taken for granted, line by line.
final class ImportReport {
    private final Messages messages;
    private final List<Line> lines = new ArrayList<>();

    /// A line of the report.
    record Line(String text, boolean heading) {}

    ImportReport(Messages messages, ImportPlan plan, Imports.Result result) {
        this.messages = messages;
        Set<String> odd = new LinkedHashSet<>();
        Set<String> plain = new LinkedHashSet<>();
        for (Assumption assumption : plan.assumptions()) {
            // A word may stand in two columns, and is said once.
            (isOdd(assumption) ? odd : plain).add(messages.get(assumption.sentence()));
        }
        section("importing.report.skipped", skipped(plan, result));
        section("importing.report.odd", odd);
        section(
                "importing.report.repeated",
                plan.duplicates().stream().map(this::repeated).toList());
        Set<Long> there = new HashSet<>(result.alreadyThere());
        section(
                "importing.report.there",
                plan.applications().stream()
                        .filter(application -> there.contains(application.line()))
                        .map(this::there)
                        .toList());
        section("importing.report.plain", plain);
    }

    List<Line> lines() {
        return lines;
    }

    String asText() {
        return lines.stream()
                .map(line -> line.heading() ? "\n" + line.text() : line.text())
                .collect(Collectors.joining("\n"));
    }

    /// Whether there is anything in a plan that is worth more than a notice.
    static boolean isWorthALook(ImportPlan plan, Imports.Result result) {
        return !plan.skipped().isEmpty()
                || !result.refused().isEmpty()
                || !plan.duplicates().isEmpty()
                || plan.assumptions().stream().anyMatch(ImportReport::isOdd);
    }

    private static boolean isOdd(Assumption assumption) {
        return switch (assumption.kind()) {
            case ENCODING, HEADER, COLUMN, DATE_ORDER, WORD -> false;
            default -> true;
        };
    }

    private void section(String headingKey, Collection<String> texts) {
        if (!texts.isEmpty()) {
            lines.add(new Line(messages.get(headingKey, texts.size()), true));
            texts.forEach(text -> lines.add(new Line(text, false)));
        }
    }

    private List<String> skipped(ImportPlan plan, Imports.Result result) {
        List<SkippedRow> rows = new ArrayList<>(plan.skipped());
        result.refused().forEach(refused -> rows.add(new SkippedRow(refused.line(), refused.reason())));
        rows.sort(Comparator.comparingLong(SkippedRow::line));
        return rows.stream()
                .map(row -> messages.get("importing.report.line", row.line(), messages.get(row.reason())))
                .toList();
    }

    private String repeated(MergedRow row) {
        return messages.get("importing.report.repeats", row.line(), row.intoLine());
    }

    private String there(ImportedApplication application) {
        return messages.get(
                "importing.report.line",
                application.line(),
                application.application().company() + ", "
                        + application.application().role());
    }
}
