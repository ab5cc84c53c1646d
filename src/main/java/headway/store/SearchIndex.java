package headway.store;

import java.sql.SQLException;

/// Keeps the full-text index in step with the applications. Its triggers do so row by row; a row that leaves costs far
/// more than one that is indexed anew, for nothing of it may stay in the file.
final class SearchIndex {
    private static final int FEW = 50;
    /// About how many rows can be indexed in the time that one needs to leave.
    private static final int REBUILT_PER_ROW = 10;

    private SearchIndex() {}

    /// Work that changes applications, inside a transaction.
    @FunctionalInterface
    interface Work {
        void run(Db db) throws SQLException;
    }

    /// Does work, with the index paused and built anew where that is less work.
    ///
    /// @param rows how many applications it adds, deletes or changes, more or less
    static void change(Db db, long rows, Work work) throws SQLException {
        if (rows < FEW || rows * REBUILT_PER_ROW < db.number("SELECT count(*) FROM job_application")) {
            work.run(db);
            return;
        }
        db.update("INSERT INTO journal_info (key, value) VALUES ('index_paused', 'true')");
        work.run(db);
        db.update("DELETE FROM journal_info WHERE key = 'index_paused'");
        db.update("INSERT INTO application_fts (application_fts) VALUES ('rebuild')");
    }
}
