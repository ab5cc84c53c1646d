package headway.store;

import headway.domain.PipelineStage;
import headway.domain.StageKind;
import java.sql.SQLException;
import java.util.List;

/// The stages of the pipeline.
public final class StageRepository {
    private static final String SELECT = "SELECT id, name, kind, position, removed FROM pipeline_stage ";

    private StageRepository() {}

    /// All stages, removed ones last.
    public static List<PipelineStage> all(Db db) throws SQLException {
        return db.list(SELECT + "ORDER BY removed, position, id", StageRepository::stage);
    }

    public static long insert(Db db, String name, StageKind kind, int position) throws SQLException {
        return db.insert("INSERT INTO pipeline_stage (name, kind, position) VALUES (?, ?, ?)", name, kind, position);
    }

    public static void update(Db db, PipelineStage stage) throws SQLException {
        db.update(
                "UPDATE pipeline_stage SET name = ?, kind = ?, position = ?, removed = ? WHERE id = ?",
                stage.name(),
                stage.kind(),
                stage.position(),
                stage.removed(),
                stage.id());
    }

    private static PipelineStage stage(Db.Row row) throws SQLException {
        return new PipelineStage(
                row.number(1), row.text(2), row.constant(3, StageKind.class), (int) row.number(4), row.flag(5));
    }
}
