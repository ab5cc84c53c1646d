package headway.domain;

/// A stage of the user's pipeline.
///
/// @param id the journal's number, 0 before it is kept
/// @param name as the user calls it, unique in a journal whatever the case
/// @param position 0-based order from left to right
/// @param removed true for a stage that is gone from the pipeline and lives on in old history only
public record PipelineStage(long id, String name, StageKind kind, int position, boolean removed) {

    public boolean isClosed() {
        return kind == StageKind.CLOSED;
    }
}
