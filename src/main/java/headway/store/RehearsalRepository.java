package headway.store;

import headway.domain.Rehearsal;
import headway.domain.RehearsalLevel;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How often and how well closing statements were said.
public final class RehearsalRepository {
    private static final String SELECT =
            "SELECT id, closing_id, interview_id, level, seconds, words, felt, word, at FROM rehearsal ";
    private static final String LATEST_FIRST = " ORDER BY at DESC, id DESC LIMIT ?";

    private RehearsalRepository() {}

    public static @Nullable Rehearsal find(Db db, long id) throws SQLException {
        return db.first(SELECT + "WHERE id = ?", RehearsalRepository::rehearsal, id);
    }

    /// The latest rehearsals of a statement, the latest first.
    ///
    /// @param most how many at most
    public static List<Rehearsal> of(Db db, long closingId, int most) throws SQLException {
        return db.list(SELECT + "WHERE closing_id = ?" + LATEST_FIRST, RehearsalRepository::rehearsal, closingId, most);
    }

    public static int count(Db db, long closingId) throws SQLException {
        return (int) db.number("SELECT count(*) FROM rehearsal WHERE closing_id = ?", closingId);
    }

    /// The latest rehearsals of any statement on a level, the latest first.
    ///
    /// @param most how many at most
    public static List<Rehearsal> latest(Db db, RehearsalLevel level, int most) throws SQLException {
        return db.list(SELECT + "WHERE level = ?" + LATEST_FIRST, RehearsalRepository::rehearsal, level, most);
    }

    public static long insert(Db db, Rehearsal rehearsal) throws SQLException {
        return db.insert(
                "INSERT INTO rehearsal (closing_id, interview_id, level, seconds, words, felt, word, at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                rehearsal.closingId(),
                rehearsal.interviewId(),
                rehearsal.level(),
                rehearsal.seconds(),
                rehearsal.words(),
                rehearsal.felt(),
                rehearsal.word(),
                rehearsal.at());
    }

    /// Changes what the user says about it.
    public static void feel(Db db, long id, @Nullable Integer felt, String word) throws SQLException {
        db.update("UPDATE rehearsal SET felt = ?, word = ? WHERE id = ?", felt, word, id);
    }

    public static void delete(Db db, long id) throws SQLException {
        db.update("DELETE FROM rehearsal WHERE id = ?", id);
    }

    /// What was counted for a rehearsal; null when nothing was, or it was taken out.
    public static @Nullable Long effortOf(Db db, long id) throws SQLException {
        long effort = db.number("SELECT effort_id FROM rehearsal WHERE id = ?", id);
        return effort == 0 ? null : effort;
    }

    public static void setEffort(Db db, long id, long effortId) throws SQLException {
        db.update("UPDATE rehearsal SET effort_id = ? WHERE id = ?", effortId, id);
    }

    private static Rehearsal rehearsal(Db.Row row) throws SQLException {
        Long felt = row.numberOrNull(7);
        return new Rehearsal(
                row.number(1),
                row.number(2),
                row.numberOrNull(3),
                row.constant(4, RehearsalLevel.class),
                (int) row.number(5),
                (int) row.number(6),
                felt == null ? null : felt.intValue(),
                row.text(8),
                row.instant(9));
    }
}
