package headway.exchange;

import headway.domain.ImportedApplication;
import headway.text.Messages;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// Short ways to import text in tests.
final class Logs {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Messages ENGLISH = new Messages(Locale.US);

    private Logs() {}

    static Sheet sheet(String text) {
        return sheet(text.getBytes(StandardCharsets.UTF_8));
    }

    static Sheet sheet(byte[] bytes) {
        try {
            return SheetReader.of(bytes);
        } catch (ImportException e) {
            throw new AssertionError(e);
        }
    }

    static ImportMapping guess(Sheet sheet) {
        return new ImportReader(ENGLISH).guess(sheet, TODAY);
    }

    static ImportPlan plan(String text) {
        Sheet sheet = sheet(text);
        return plan(sheet, guess(sheet));
    }

    static ImportPlan plan(Sheet sheet, ImportMapping mapping) {
        ImportPlan plan = new ImportReader(ENGLISH).plan(sheet, mapping, TODAY);
        int accounted = plan.applications().size()
                + plan.merged().size()
                + plan.duplicates().size()
                + plan.skipped().size();
        if (accounted != plan.read()) {
            throw new AssertionError("Rows lost: read " + plan.read() + ", accounted for " + accounted);
        }
        return plan;
    }

    /// The single application of a log.
    static ImportedApplication only(String text) {
        List<ImportedApplication> all = plan(text).applications();
        if (all.size() != 1) {
            throw new AssertionError("Not one application: " + all);
        }
        return all.get(0);
    }

    /// The history in short: `APPLIED 2024-01-05, CLOSED/REJECTED ?`.
    static String history(ImportedApplication application) {
        return String.join(
                ", ",
                application.steps().stream()
                        .map(s -> s.kind()
                                + (s.outcome() == null ? "" : "/" + s.outcome())
                                + " "
                                + (s.on() == null ? "?" : s.on()))
                        .toList());
    }

    static List<String> histories(ImportPlan plan) {
        return plan.applications().stream().map(Logs::history).toList();
    }

    static List<ImportField> fields(String text) {
        return guess(sheet(text)).columns().stream().map(ImportColumn::field).toList();
    }

    static List<Assumption> assumed(ImportPlan plan, AssumptionKind kind) {
        return plan.assumptions().stream().filter(a -> a.kind() == kind).toList();
    }
}
