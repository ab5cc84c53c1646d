package headway.print;

import headway.domain.PrintSettings;
import headway.domain.RecordField;
import headway.domain.StageKind;
import headway.domain.WorkSearchRecord;
import headway.domain.WorkSearchRow;
import headway.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The weekly record of work search, for an authority. What is missing is a line to fill in by hand.
public final class WorkSearchDocument {
    /// The columns after the number.
    private static final List<List<RecordField>> COLUMNS = List.of(
            List.of(RecordField.DATE),
            List.of(RecordField.ACTIVITY),
            List.of(RecordField.EMPLOYER, RecordField.ADDRESS),
            List.of(RecordField.PHONE, RecordField.EMAIL),
            List.of(RecordField.PERSON, RecordField.TITLE),
            List.of(RecordField.METHOD),
            List.of(RecordField.POSITION, RecordField.REFERENCE),
            List.of(RecordField.RESULT),
            List.of(RecordField.PROOF));

    /// A record without activities has at least so many rows to fill in: they fill a page.
    private static final int EMPTY_ROWS = 6;

    private final Messages messages;

    private WorkSearchDocument(Messages messages) {
        this.messages = messages;
    }

    public static PrintedDocument of(WorkSearchRecord record, Messages messages, PrintSettings settings) {
        String week = messages.get(
                "print.workSearch.week", record.week().start(), record.week().end());
        int count = record.rows().size();
        return new Sheet("work-search", messages, settings, messages.get("print.workSearch.titleOf", week))
                .landscape()
                .put("title", messages.get("print.workSearch.title"))
                .put("week", week)
                .put(
                        "count",
                        record.target() == 0
                                ? messages.get("print.workSearch.count", count)
                                : messages.get("print.workSearch.target", count, record.target()))
                .words("print.workSearch.number", "print.workSearch.activity", "print.workSearch.method")
                .words("print.workSearch.result", "print.workSearch.proof", "print.workSearch.claim")
                .words("print.name", "print.signature", "print.date")
                .put("employerAddress", both(messages, "print.workSearch.employer", "print.workSearch.address"))
                .put("phoneEmail", both(messages, "print.workSearch.phone", "print.workSearch.email"))
                .put("personTitle", both(messages, "print.workSearch.person", "print.workSearch.personTitle"))
                .put("positionReference", both(messages, "print.workSearch.position", "print.workSearch.reference"))
                .put("rows", new WorkSearchDocument(messages).rows(record))
                .made();
    }

    private static String both(Messages messages, String first, String second) {
        return messages.get(first) + "\n" + messages.get(second);
    }

    private List<Object> rows(WorkSearchRecord record) {
        List<Object> rows = new ArrayList<>();
        for (WorkSearchRow row : record.rows()) {
            rows.add(row(rows.size() + 1, row));
        }
        int wanted = rows.isEmpty() ? Math.max(EMPTY_ROWS, record.target()) : record.target();
        while (rows.size() < wanted) {
            rows.add(row(rows.size() + 1, null));
        }
        return rows;
    }

    private Map<String, Object> row(int number, @Nullable WorkSearchRow row) {
        List<Object> cells = new ArrayList<>();
        for (List<RecordField> column : COLUMNS) {
            List<Object> fields = new ArrayList<>();
            for (RecordField field : column) {
                fields.add(Map.of("label", label(field), "value", row == null ? "" : value(row, field)));
            }
            cells.add(Map.of("fields", fields));
        }
        return Map.of("number", String.valueOf(number), "cells", cells);
    }

    private String value(WorkSearchRow row, RecordField field) {
        return switch (field) {
            case DATE -> messages.date(row.day());
            case ACTIVITY ->
                row.note().isBlank()
                        ? messages.name(row.kind())
                        : messages.name(row.kind()) + ": " + row.note().strip();
            case RESULT ->
                row.fields().result().isBlank()
                        ? result(row)
                        : row.fields().result().strip();
            default -> row.text(field).strip();
        };
    }

    /// Where the application is by now; that it was sent is no result yet.
    private String result(WorkSearchRow row) {
        if (row.outcome() != null) {
            return messages.name(row.outcome());
        }
        StageKind stage = row.stage();
        return stage == null || stage == StageKind.SAVED || stage == StageKind.APPLIED ? "" : messages.name(stage);
    }

    private String label(RecordField field) {
        return messages.get(
                switch (field) {
                    case DATE -> "print.date";
                    case ACTIVITY -> "print.workSearch.activity";
                    case EMPLOYER -> "print.workSearch.employer";
                    case ADDRESS -> "print.workSearch.address";
                    case PHONE -> "print.workSearch.phone";
                    case EMAIL -> "print.workSearch.email";
                    case PERSON -> "print.workSearch.person";
                    case TITLE -> "print.workSearch.personTitle";
                    case METHOD -> "print.workSearch.method";
                    case POSITION -> "print.workSearch.position";
                    case REFERENCE -> "print.workSearch.reference";
                    case RESULT -> "print.workSearch.result";
                    case PROOF -> "print.workSearch.proof";
                });
    }
}
