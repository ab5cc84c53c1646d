package headway.store;

import headway.domain.JournalException;
import headway.domain.JournalException.Problem;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/// Holds the schema of a file against the one that its version should have: a journal from elsewhere may carry
/// triggers and views that run with every write.
final class SchemaCheck {
    private static final String SCHEMA =
            "SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '') FROM main.sqlite_schema ORDER BY 1";

    private SchemaCheck() {}

    /// @throws JournalException [Problem#ALTERED_SCHEMA] when they differ
    static void check(Db db, Migrations migrations, int version, String fileName) throws SQLException {
        if (version < 1 || version > migrations.version()) {
            throw new JournalException(Problem.NOT_A_JOURNAL, fileName);
        }
        if (!expected(migrations, version).equals(db.list(SCHEMA, row -> row.text(1)))) {
            throw new JournalException(Problem.ALTERED_SCHEMA, fileName);
        }
    }

    private static List<String> expected(Migrations migrations, int version) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                Db memory = new Db(connection)) {
            memory.run("BEGIN");
            for (String script : migrations.scripts().subList(0, version)) {
                Migrator.runScript(memory, script);
            }
            return memory.list(SCHEMA, row -> row.text(1));
        }
    }
}
