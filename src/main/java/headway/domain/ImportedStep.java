package headway.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One step of the history that a foreign log tells of an application.
///
/// @param word the stage in the log's own words, empty where it has none
/// @param outcome how it ended, null unless the kind is closed
/// @param on the day, null where the log names none
public record ImportedStep(
        String word,
        StageKind kind,
        @Nullable Outcome outcome,
        @Nullable LocalDate on) {}
