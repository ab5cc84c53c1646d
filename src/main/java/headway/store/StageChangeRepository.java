package headway.store;

import headway.domain.Outcome;
import headway.domain.StageChange;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The dated steps of applications through the pipeline.
public final class StageChangeRepository {
    private static final String SELECT = "SELECT id, application_id, from_stage_id, to_stage_id, outcome, changed_on,"
            + " date_known, recorded_at FROM stage_change ";

    private StageChangeRepository() {}

    /// The steps of one application, oldest first.
    public static List<StageChange> of(Db db, long applicationId) throws SQLException {
        return db.list(
                SELECT + "WHERE application_id = ? ORDER BY changed_on, id",
                StageChangeRepository::change,
                applicationId);
    }

    /// The steps of all applications by their numbers, oldest first.
    public static Map<Long, List<StageChange>> all(Db db) throws SQLException {
        Map<Long, List<StageChange>> all = new HashMap<>();
        for (StageChange change : db.list(SELECT + "ORDER BY changed_on, id", StageChangeRepository::change)) {
            all.computeIfAbsent(change.applicationId(), id -> new ArrayList<>()).add(change);
        }
        return all;
    }

    public static long insert(Db db, StageChange change) throws SQLException {
        return db.insert(
                "INSERT INTO stage_change (application_id, from_stage_id, to_stage_id, outcome, changed_on, date_known,"
                        + " recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                change.applicationId(),
                change.fromStageId(),
                change.toStageId(),
                change.outcome(),
                change.changedOn(),
                change.dateKnown(),
                change.recordedAt());
    }

    public static void update(Db db, StageChange change) throws SQLException {
        db.update(
                "UPDATE stage_change SET from_stage_id = ?, to_stage_id = ?, outcome = ?, changed_on = ?, date_known = ?"
                        + " WHERE id = ?",
                change.fromStageId(),
                change.toStageId(),
                change.outcome(),
                change.changedOn(),
                change.dateKnown(),
                change.id());
    }

    public static void delete(Db db, long id) throws SQLException {
        db.update("DELETE FROM stage_change WHERE id = ?", id);
    }

    private static StageChange change(Db.Row row) throws SQLException {
        return new StageChange(
                row.number(1),
                row.number(2),
                row.numberOrNull(3),
                row.number(4),
                row.constantOrNull(5, Outcome.class),
                row.date(6),
                row.flag(7),
                row.instant(8));
    }
}
