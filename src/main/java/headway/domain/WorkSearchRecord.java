package headway.domain;

import java.util.List;

/// The activities of a week that the user wants to report, in order of their days.
///
/// @param target so many a week are needed, 0 for no target
public record WorkSearchRecord(Week week, int target, List<WorkSearchRow> rows) {
    public WorkSearchRecord {
        rows = List.copyOf(rows);
    }
}
