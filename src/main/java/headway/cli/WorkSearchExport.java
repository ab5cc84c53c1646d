package headway.cli;

import headway.domain.RecordWords;
import headway.domain.Week;
import headway.domain.WorkSearchRecord;
import headway.domain.WorkSearchRow;
import headway.exchange.ExportException;
import headway.exchange.ExportFile;
import headway.exchange.Json;
import headway.exchange.WorkSearchCsv;
import headway.journal.Journal;
import headway.text.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The work-search record of a week, as CSV.
final class WorkSearchExport {
    private final Session session;
    private final WorkSearchCsv csv;

    WorkSearchExport(Session session) {
        this.session = session;
        this.csv = new WorkSearchCsv(session.messages());
    }

    /// @param out null to print the record
    /// @param force true to write over another file
    Answer run(Week week, @Nullable String out, boolean force) {
        // For what was done.
        session.effort();
        Journal journal = session.existingJournal();
        WorkSearchRecord record = journal.workSearch().of(week);
        List<Message> missing = new RecordWords(session.messages()).missing(record);
        if (out == null) {
            return new Answer(
                    () -> csv.text(record),
                    () -> json(new Json.Fields(), record).put("csv", csv.text(record)),
                    missing);
        }
        try {
            ExportFile file = new ExportFile(out, journal.path());
            ExportFile.Written written = file.write(csv.bytes(record), force);
            if (written == ExportFile.Written.TAKEN) {
                throw Refusal.failed("cli.export.taken", file.path().toString());
            }
            return new Answer(
                    () -> said(file, written, record),
                    () -> json(new Json.Fields().put("file", file.path().toString()), record)
                            .put("changed", written == ExportFile.Written.NEW),
                    missing);
        } catch (ExportException e) {
            throw Refusal.failed(e.sentence());
        }
    }

    private String said(ExportFile file, ExportFile.Written written, WorkSearchRecord record) {
        int count = record.rows().size();
        String sentence = session.messages()
                .get(
                        written == ExportFile.Written.NEW ? "cli.export.recordDone" : "cli.export.recordSame",
                        TerminalText.line(String.valueOf(file.path().getFileName())),
                        count,
                        record.week().name());
        String target =
                record.target() == 0 ? "" : session.messages().get("cli.export.target", count, record.target()) + "\n";
        return sentence + "\n" + target;
    }

    private static Json.Fields json(Json.Fields start, WorkSearchRecord record) {
        return start.put("format", ExportCommand.Format.WORK_SEARCH)
                .putAll(EffortJson.week(record.week()))
                .put("items", record.rows().size())
                .put("target", record.target() == 0 ? null : record.target())
                .put("missing", missing(record));
    }

    private static List<Json.Fields> missing(WorkSearchRecord record) {
        List<Json.Fields> missing = new ArrayList<>();
        for (int i = 0; i < record.rows().size(); i++) {
            WorkSearchRow row = record.rows().get(i);
            if (!row.missing().isEmpty()) {
                missing.add(new Json.Fields()
                        .put("number", i + 1)
                        .put("day", row.day())
                        .put("kind", row.kind())
                        .put("fields", row.missing()));
            }
        }
        return missing;
    }
}
