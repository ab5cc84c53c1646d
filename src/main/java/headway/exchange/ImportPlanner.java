package headway.exchange;

import headway.domain.ImportedApplication;
import headway.domain.JobApplication;
import headway.text.Message;
import headway.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Turns the rows of a sheet into applications with their history.
final class ImportPlanner {
    /// A lone cell such as "Sent: 12" or "Total 12" at the foot of a log.
    private static final Pattern TOTAL = Pattern.compile(
            "(?:[\\p{L} .']{2,40}[:=]\\s*\\d[\\d.,]*\\s*%?)"
                    + "|(?:(?:total|sum|count|gesamt|summe|anzahl|toplam|somme|totale|合计|总计|共)\\b.{0,30}\\d[\\d.,]*\\s*%?)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Messages messages;

    ImportPlanner(Messages messages) {
        this.messages = messages;
    }

    ImportPlan plan(Sheet sheet, ImportMapping mapping, LocalDate today) {
        List<SkippedRow> skipped = new ArrayList<>(sheet.skipped());
        AssumptionLog log = new AssumptionLog();
        log.addAll(sheet.notices());
        if (sheet.form() == Sheet.Form.FLOWS) {
            sheet.rows().forEach(row -> skipped.add(new SkippedRow(row.line(), Message.of("import.skipped.flow"))));
            return new ImportPlan(
                    skipped.size(), sheet.blankRows(), List.of(), List.of(), List.of(), skipped, log.all(), List.of());
        }
        int first = mapping.headerRow() + 1;
        int above = Math.min(Math.max(0, mapping.headerRow()), sheet.rows().size());
        for (SheetRow row : sheet.rows().subList(0, above)) {
            skipped.add(new SkippedRow(row.line(), Message.of("import.skipped.beforeHeader")));
        }
        List<SheetRow> rows = sheet.rows()
                .subList(Math.min(first, sheet.rows().size()), sheet.rows().size());
        reportColumns(sheet, mapping, log);
        Work work = new Work(sheet, mapping, rows, today, log, skipped);
        work.run();
        int read = rows.size() + skipped.size() - work.skippedHere;
        work.skipped.sort((a, b) -> Long.compare(a.line(), b.line()));
        return new ImportPlan(
                read,
                sheet.blankRows(),
                work.applications,
                work.merged,
                work.duplicates,
                work.skipped,
                log.all(),
                work.reader.words());
    }

    /// Whether the header is among the rows: a preview may end above it.
    private static boolean hasHeader(Sheet sheet, ImportMapping mapping) {
        return mapping.hasHeader() && mapping.headerRow() < sheet.rows().size();
    }

    private static void reportColumns(Sheet sheet, ImportMapping mapping, AssumptionLog log) {
        if (hasHeader(sheet, mapping)) {
            String line = String.valueOf(sheet.rows().get(mapping.headerRow()).line());
            log.note(AssumptionKind.HEADER, "", "", line, 1, Message.of("import.assumed.header", line));
        } else {
            log.note(AssumptionKind.HEADER, "", "", "none", 1, Message.of("import.assumed.noHeader"));
        }
        for (ImportColumn column : mapping.columns()) {
            int filled = (int) sheet.rows().stream()
                    .skip(mapping.headerRow() + 1L)
                    .filter(r -> !r.cell(column.index()).isBlank())
                    .count();
            if (column.header().isEmpty() && filled == 0) {
                continue;
            }
            AssumptionKind kind = AssumptionKind.COLUMN;
            String meaning = column.field().name();
            String key = "import.assumed.column";
            Object what = column.field();
            WordMeaning stage = column.stage();
            if (column.field() == ImportField.STAGE_COLUMN && stage != null) {
                meaning = meaning + " " + stage;
                key = "import.assumed.stageColumn";
                what = FileWords.label(stage);
            } else if (column.field() == ImportField.KEEP_IN_NOTES) {
                key = "import.assumed.keptInNotes";
            } else if (column.field() == ImportField.LEAVE_OUT) {
                key = "import.assumed.leftOut";
                boolean links = HeaderNames.find(column.header())
                        .map(a -> a.field() == ImportField.POSTING_URL)
                        .orElse(false);
                if (links && filled > 0) {
                    kind = AssumptionKind.LINK_LEFT_OUT;
                    key = "import.assumed.noLinks";
                }
            }
            log.note(
                    kind,
                    column.header().isEmpty() ? "#" + (column.index() + 1) : column.header(),
                    "",
                    meaning,
                    filled,
                    Message.of(key, RowDates.label(column), what));
        }
    }

    /// The work on one sheet.
    private final class Work {
        private final ImportMapping mapping;
        private final List<SheetRow> rows;
        private final LocalDate today;
        private final RowReader reader;
        private final List<String> headers;
        private final List<ImportedApplication> applications = new ArrayList<>();
        private final List<MergedRow> merged = new ArrayList<>();
        private final List<MergedRow> duplicates = new ArrayList<>();
        private final List<SkippedRow> skipped;
        private int skippedHere;

        Work(
                Sheet sheet,
                ImportMapping mapping,
                List<SheetRow> rows,
                LocalDate today,
                AssumptionLog log,
                List<SkippedRow> skipped) {
            this.mapping = mapping;
            this.rows = rows;
            this.today = today;
            this.skipped = skipped;
            this.reader = new RowReader(rows, mapping, messages, today, log);
            this.headers = hasHeader(sheet, mapping)
                    ? sheet.rows().get(mapping.headerRow()).cells().stream()
                            .map(String::strip)
                            .toList()
                    : List.of();
        }

        void run() {
            boolean changes = mapping.has(ImportField.FROM_STAGE) || mapping.has(ImportField.TO_STAGE);
            boolean stages = mapping.has(ImportField.STAGE_START);
            TransitionChains chains = new TransitionChains();
            Map<String, Draft> known = new LinkedHashMap<>();
            List<Draft> drafts = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                SheetRow row = rows.get(i);
                String reason = unusable(row);
                if (reason != null) {
                    skip(row.line(), reason);
                    continue;
                }
                Draft draft = reader.names(row);
                reader.fields(i, row, draft);
                if (changes) {
                    Draft earlier = chains.add(key(draft, false), draft, reader.change(i, row, draft));
                    if (earlier == draft) {
                        drafts.add(draft);
                    } else {
                        earlier.merge(draft);
                        merged.add(new MergedRow(row.line(), earlier.line));
                    }
                    continue;
                }
                if (stages) {
                    reader.stageOfRow(i, row, draft);
                } else {
                    reader.history(i, row, draft);
                }
                boolean page = !draft.fields.postingUrl().isEmpty();
                Draft earlier = stages || page ? known.putIfAbsent(key(draft, page), draft) : null;
                if (earlier == null) {
                    drafts.add(draft);
                } else if (earlier.merge(draft)) {
                    merged.add(new MergedRow(row.line(), earlier.line));
                } else {
                    duplicates.add(new MergedRow(row.line(), earlier.line));
                }
            }
            if (changes) {
                chains.finish();
            }
            drafts.forEach(this::finish);
        }

        private void finish(Draft draft) {
            if (draft.steps().isEmpty()) {
                draft.step("", WordMeaning.APPLIED, null);
            }
            ImportedApplication application = draft.finish(today);
            if (tooLong(application.application())) {
                skip(draft.line, "import.skipped.tooLong");
                giveUp(merged, draft.line);
                giveUp(duplicates, draft.line);
            } else {
                applications.add(application);
            }
        }

        private void giveUp(List<MergedRow> gathered, long line) {
            gathered.removeIf(row -> {
                if (row.intoLine() == line) {
                    skip(row.line(), "import.skipped.tooLong");
                    return true;
                }
                return false;
            });
        }

        private void skip(long line, String key) {
            skipped.add(new SkippedRow(line, Message.of(key)));
            skippedHere++;
        }

        private @org.jspecify.annotations.Nullable String unusable(SheetRow row) {
            if (!headers.isEmpty()
                    && row.cells().stream().map(String::strip).toList().equals(headers)) {
                return "import.skipped.headerAgain";
            }
            List<String> filled = row.cells().stream().filter(c -> !c.isBlank()).toList();
            if (filled.size() == 1
                    && mapping.columns().size() > 1
                    && TOTAL.matcher(filled.get(0).strip()).matches()) {
                return "import.skipped.total";
            }
            return reader.hasName(row) ? null : "import.skipped.noName";
        }

        private String key(Draft draft, boolean page) {
            String key = Folding.sameName(draft.fields.company()) + '\n' + Folding.sameName(draft.fields.role());
            return page || !draft.fields.postingUrl().isEmpty()
                    ? key + '\n' + Cells.samePage(draft.fields.postingUrl())
                    : key;
        }
    }

    private static boolean tooLong(JobApplication application) {
        return SheetReader.tooLong(application.notes())
                || SheetReader.tooLong(application.location())
                || SheetReader.tooLong(application.company())
                || SheetReader.tooLong(application.role());
    }
}
