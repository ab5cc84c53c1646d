package headway.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The applications of a time with their steps: what an employment office wants to see.
///
/// @param from first day; null for since ever
/// @param to last day; null for until now
/// @param rows in order of the day they were applied for, those without a day last
public record ApplicationReport(
        @Nullable LocalDate from, @Nullable LocalDate to, List<Row> rows) {
    public ApplicationReport {
        rows = List.copyOf(rows);
    }

    /// An application.
    ///
    /// @param source where it was found; may be empty
    /// @param method how it was applied for; may be empty
    /// @param reference number of the job; may be empty
    /// @param confirmation or proof; may be empty
    /// @param kind of the stage it is in now
    /// @param outcome how it ended, null while it is open
    /// @param steps in order, those of other times too: a step tells more with what came before and after
    public record Row(
            String company,
            String role,
            String location,
            @Nullable LocalDate appliedOn,
            String source,
            String method,
            String reference,
            String confirmation,
            StageKind kind,
            @Nullable Outcome outcome,
            List<Step> steps) {
        public Row {
            steps = List.copyOf(steps);
        }
    }

    /// A step through the pipeline.
    ///
    /// @param day null where it is not known
    /// @param stage as the user calls it
    /// @param outcome null unless the step closes the application
    public record Step(
            @Nullable LocalDate day,
            String stage,
            StageKind kind,
            @Nullable Outcome outcome) {}
}
