package headway.print;

import headway.domain.ApplicationReport;
import headway.domain.ApplicationReport.Row;
import headway.domain.ApplicationReport.Step;
import headway.domain.Outcome;
import headway.domain.PrintSettings;
import headway.domain.StageKind;
import headway.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The applications of a time with their steps, for an employment office. The list may have many thousand rows.
public final class ApplicationsDocument {
    private ApplicationsDocument() {}

    public static PrintedDocument of(ApplicationReport report, Messages messages, PrintSettings settings) {
        String period = period(report.from(), report.to(), messages);
        return new Sheet("applications", messages, settings, messages.get("print.applications.titleOf", period))
                .landscape()
                .put("title", messages.get("print.applications.title"))
                .put("period", period)
                .put("totalTitle", messages.get("print.applications.total"))
                .put("kinds", kinds(report, messages))
                .put("total", String.valueOf(report.rows().size()))
                .put("listTitle", messages.get("print.applications.list"))
                .put("nothing", messages.get("print.applications.nothing"))
                .put("any", !report.rows().isEmpty())
                .put("numberTitle", messages.get("print.applications.number"))
                .put(
                        "companyTitle",
                        messages.get("print.applications.company") + ", " + messages.get("print.applications.role"))
                .put("appliedTitle", messages.get("print.applications.applied"))
                .put("wayTitle", messages.get("print.applications.way"))
                .put("stepsTitle", messages.get("print.applications.steps"))
                .put("stateTitle", messages.get("print.applications.state"))
                .words("print.name", "print.signature", "print.date")
                .putLong("rows", rows(report, messages))
                .made();
    }

    private static String period(@Nullable LocalDate from, @Nullable LocalDate to, Messages messages) {
        if (from == null) {
            return to == null ? messages.get("print.applications.all") : messages.get("print.applications.to", to);
        }
        return to == null
                ? messages.get("print.applications.from", from)
                : messages.get("print.applications.between", from, to);
    }

    private static List<Object> kinds(ApplicationReport report, Messages messages) {
        Map<StageKind, Long> counts =
                report.rows().stream().collect(Collectors.groupingBy(Row::kind, Collectors.counting()));
        List<Object> kinds = new ArrayList<>();
        for (StageKind kind : StageKind.values()) {
            long count = counts.getOrDefault(kind, 0L);
            if (count > 0 || kind != StageKind.SAVED) {
                kinds.add(Map.of("name", messages.name(kind), "count", String.valueOf(count)));
            }
        }
        return kinds;
    }

    private static List<Map<String, Object>> rows(ApplicationReport report, Messages messages) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Row row : report.rows()) {
            LocalDate applied = row.appliedOn();
            rows.add(Map.of(
                    "number",
                    String.valueOf(rows.size() + 1),
                    "company",
                    row.company().strip(),
                    "about",
                    "\n" + lines(row.role(), row.location(), row.reference()),
                    "applied",
                    applied == null ? "–" : messages.date(applied),
                    "way",
                    lines(row.method(), row.source(), row.confirmation()),
                    "steps",
                    row.steps().stream().map(step -> step(step, messages)).collect(Collectors.joining("\n")),
                    "state",
                    state(row.kind(), row.outcome(), messages)));
        }
        return rows;
    }

    private static String step(Step step, Messages messages) {
        LocalDate day = step.day();
        String when = day == null ? messages.get("print.applications.undated") : messages.date(day);
        Outcome outcome = step.outcome();
        return when + ": " + (outcome == null ? step.stage() : step.stage() + ", " + messages.name(outcome));
    }

    private static String state(StageKind kind, @Nullable Outcome outcome, Messages messages) {
        return messages.name(outcome == null ? kind : outcome);
    }

    private static String lines(String... texts) {
        return Stream.of(texts)
                .filter(text -> !text.isBlank())
                .map(String::strip)
                .collect(Collectors.joining("\n"));
    }
}
