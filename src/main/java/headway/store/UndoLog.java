package headway.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Remembers for every changed row the statement that puts it back. Temporary triggers fill it, so no use case can
/// forget to; it lives in memory and goes with the connection.
public final class UndoLog {
    /// All tables whose rows the user makes, but for `document_content`: a file of 25 MB would stand in the log as text
    /// of
    /// twice that size. What no document uses any more stays until the journal is opened next, so undo finds it.
    private static final List<String> TABLES = List.of(
            "pipeline_stage",
            "job_application",
            "stage_change",
            "tag",
            "application_tag",
            "contact",
            "application_contact",
            "saved_filter",
            "setting",
            "next_step",
            "interview",
            "interview_contact",
            "follow_up",
            "contact_log",
            "deadline_snooze",
            "effort_entry",
            "reward",
            "reward_claim",
            "weekly_goal",
            "weekly_review",
            "plan",
            "plan_phase",
            "plan_line",
            "interview_notes",
            "fit_criterion",
            "fit_requirement",
            "fit_rating",
            "question",
            "interview_question",
            "story",
            "closing_statement",
            "closing_version",
            "rehearsal",
            "leaving",
            "leaving_answer",
            "document",
            "document_link",
            "promised_item",
            "thank_you_note",
            "reference_person");

    private static final String BY_ID = " WHERE id = ";
    private static final int AT_ONCE = 1000;

    private UndoLog() {}

    /// A run of remembered statements: those numbered above `after`, up to `last`.
    public record Span(long after, long last) {
        public boolean isEmpty() {
            return last <= after;
        }
    }

    /// Starts to remember. Call once for each connection, outside a transaction.
    public static void install(Db db) throws SQLException {
        db.run("CREATE TEMP TABLE IF NOT EXISTS undo_entry (seq INTEGER PRIMARY KEY AUTOINCREMENT, sql TEXT NOT NULL)");
        for (String table : TABLES) {
            List<String> columns = db.list("SELECT name FROM pragma_table_info(?)", row -> row.text(1), table);
            db.run(trigger(
                    "insert", "AFTER INSERT ON main." + table, table, "'DELETE FROM " + table + BY_ID + "' || new.id"));
            // A row written back as it was is no change.
            String differs = " WHEN "
                    + String.join(" OR ", columns.stream().map(UndoLog::differs).toList());
            db.run(trigger("update", "AFTER UPDATE ON main." + table + differs, table, updateBack(table, columns)));
            db.run(trigger("delete", "BEFORE DELETE ON main." + table, table, insertBack(table, columns)));
        }
    }

    /// The number of the last statement remembered so far.
    public static long mark(Db db) throws SQLException {
        return db.number("SELECT coalesce(max(seq), 0) FROM undo_entry");
    }

    /// Takes a run of changes back, inside a transaction.
    ///
    /// @return the run that would make them again
    public static Span takeBack(Db db, Span span) throws SQLException {
        db.run("PRAGMA defer_foreign_keys = ON");
        List<String> statements = new ArrayList<>(db.list(
                "SELECT sql FROM undo_entry WHERE seq > ? AND seq <= ? ORDER BY seq DESC",
                row -> row.text(1),
                span.after(),
                span.last()));
        long after = mark(db);
        long rows = db.number(
                "SELECT count(*) FROM undo_entry WHERE seq > ? AND seq <= ? AND (sql LIKE '% job_application WHERE %'"
                        + " OR sql LIKE 'INSERT INTO job_application (%')",
                span.after(), span.last());
        SearchIndex.change(db, rows, index -> {
            for (String statement : together(statements)) {
                index.run(statement);
            }
        });
        return new Span(after, mark(db));
    }

    /// Where nothing but new rows is taken back, as after an import, the order does not matter: one statement deletes
    /// many rows of a table.
    private static List<String> together(List<String> statements) {
        Map<String, List<String>> ids = new LinkedHashMap<>();
        for (String statement : statements) {
            int end = statement.indexOf(BY_ID);
            if (!statement.startsWith("DELETE FROM ") || end < 0) {
                return statements;
            }
            ids.computeIfAbsent(statement.substring(0, end), table -> new ArrayList<>())
                    .add(statement.substring(end + BY_ID.length()));
        }
        List<String> joined = new ArrayList<>();
        ids.forEach((table, rows) -> {
            for (int i = 0; i < rows.size(); i += AT_ONCE) {
                List<String> some = rows.subList(i, Math.min(rows.size(), i + AT_ONCE));
                joined.add(table + " WHERE id IN (" + String.join(", ", some) + ")");
            }
        });
        return joined;
    }

    /// Forgets a run.
    public static void forget(Db db, Span span) throws SQLException {
        db.update("DELETE FROM undo_entry WHERE seq > ? AND seq <= ?", span.after(), span.last());
    }

    private static String trigger(String what, String when, String table, String statement) {
        return "CREATE TEMP TRIGGER IF NOT EXISTS undo_" + table + "_" + what + " " + when
                + " BEGIN INSERT INTO undo_entry (sql) VALUES (" + statement + "); END";
    }

    /// Only the columns that changed: one edited word must not copy the whole advert.
    private static String updateBack(String table, List<String> columns) {
        StringBuilder sql = new StringBuilder("'UPDATE " + table + " SET id = ' || old.id");
        for (String column : columns) {
            if (!column.equals("id")) {
                sql.append(" || CASE WHEN %2$s THEN ', %1$s = ' || quote(old.%1$s) ELSE '' END"
                        .formatted(column, differs(column)));
            }
        }
        return sql.append(" || ' WHERE id = ' || new.id").toString();
    }

    /// Byte by byte: to the collation of a tag's name, `Remote` and `remote` are one.
    private static String differs(String column) {
        return "old.%1$s COLLATE BINARY IS NOT new.%1$s".formatted(column);
    }

    private static String insertBack(String table, List<String> columns) {
        StringBuilder sql =
                new StringBuilder("'INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ('");
        for (int i = 0; i < columns.size(); i++) {
            sql.append(" || ")
                    .append(i == 0 ? "" : "', ' || ")
                    .append("quote(old.")
                    .append(columns.get(i))
                    .append(")");
        }
        return sql.append(" || ')'").toString();
    }
}
