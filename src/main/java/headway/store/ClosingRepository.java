package headway.store;

import headway.domain.ClosingStatement;
import headway.domain.ClosingVersion;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Closing statements and how they were before.
public final class ClosingRepository {
    private static final String SELECT = "SELECT id, application_id, text, points FROM closing_statement ";
    private static final String SELECT_VERSION = "SELECT id, closing_id, text, points, kept_at FROM closing_version ";

    private ClosingRepository() {}

    public static @Nullable ClosingStatement find(Db db, long id) throws SQLException {
        return db.first(SELECT + "WHERE id = ?", ClosingRepository::statement, id);
    }

    /// The statement of an application, or the general one.
    ///
    /// @param applicationId null for the general one
    public static @Nullable ClosingStatement of(Db db, @Nullable Long applicationId) throws SQLException {
        return db.first(SELECT + "WHERE application_id IS ? ORDER BY id", ClosingRepository::statement, applicationId);
    }

    /// All statements of kept applications, the general one first.
    public static List<ClosingStatement> all(Db db) throws SQLException {
        return db.list(
                SELECT + "WHERE application_id IS NULL OR application_id IN"
                        + " (SELECT id FROM job_application WHERE trashed_at IS NULL)"
                        + " ORDER BY application_id IS NOT NULL, id",
                ClosingRepository::statement);
    }

    public static long insert(Db db, ClosingStatement statement) throws SQLException {
        return db.insert(
                "INSERT INTO closing_statement (application_id, text, points) VALUES (?, ?, ?)",
                statement.applicationId(),
                statement.text(),
                joined(statement.points()));
    }

    /// Changes text and key points.
    public static void update(Db db, ClosingStatement statement) throws SQLException {
        db.update(
                "UPDATE closing_statement SET text = ?, points = ? WHERE id = ?",
                statement.text(),
                joined(statement.points()),
                statement.id());
    }

    public static void delete(Db db, long id) throws SQLException {
        db.update("DELETE FROM closing_statement WHERE id = ?", id);
    }

    /// The versions of a statement, the latest first.
    public static List<ClosingVersion> versions(Db db, long closingId) throws SQLException {
        return db.list(
                SELECT_VERSION + "WHERE closing_id = ? ORDER BY kept_at DESC, id DESC",
                ClosingRepository::version,
                closingId);
    }

    public static @Nullable ClosingVersion latestVersion(Db db, long closingId) throws SQLException {
        return db.first(
                SELECT_VERSION + "WHERE closing_id = ? ORDER BY kept_at DESC, id DESC LIMIT 1",
                ClosingRepository::version,
                closingId);
    }

    public static @Nullable ClosingVersion findVersion(Db db, long id) throws SQLException {
        return db.first(SELECT_VERSION + "WHERE id = ?", ClosingRepository::version, id);
    }

    /// Keeps a statement as it is as a version.
    public static long insertVersion(Db db, ClosingStatement statement, Instant keptAt) throws SQLException {
        return db.insert(
                "INSERT INTO closing_version (closing_id, text, points, kept_at) VALUES (?, ?, ?, ?)",
                statement.id(),
                statement.text(),
                joined(statement.points()),
                keptAt);
    }

    public static void deleteVersion(Db db, long id) throws SQLException {
        db.update("DELETE FROM closing_version WHERE id = ?", id);
    }

    private static String joined(List<String> points) {
        return String.join("\n", points);
    }

    private static List<String> points(String kept) {
        return kept.isEmpty() ? List.of() : List.of(kept.split("\n", -1));
    }

    private static ClosingStatement statement(Db.Row row) throws SQLException {
        return new ClosingStatement(row.number(1), row.numberOrNull(2), row.text(3), points(row.text(4)));
    }

    private static ClosingVersion version(Db.Row row) throws SQLException {
        return new ClosingVersion(row.number(1), row.number(2), row.text(3), points(row.text(4)), row.instant(5));
    }
}
