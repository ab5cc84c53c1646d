package headway.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /// Picks the applications with which something happened in the time: applied for, or a step beyond saving on a
    /// known
    /// day. What was only ever saved is no application yet.
    ///
    /// @param from first day; null for since ever
    /// @param to last day; null for until now
    /// @param steps of all applications, each one's oldest first
    /// @param stages all that the steps lead to, removed ones too
    public static ApplicationReport of(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<JobApplication> applications,
            List<StageChange> steps,
            List<PipelineStage> stages) {
        Map<Long, PipelineStage> known = new HashMap<>();
        stages.forEach(stage -> known.put(stage.id(), stage));
        Map<Long, List<Step>> history = new HashMap<>();
        for (StageChange change : steps) {
            PipelineStage stage = known.get(change.toStageId());
            if (stage != null) {
                history.computeIfAbsent(change.applicationId(), id -> new ArrayList<>())
                        .add(new Step(
                                change.dateKnown() ? change.changedOn() : null,
                                stage.name(),
                                stage.kind(),
                                change.outcome()));
            }
        }
        List<Row> rows = new ArrayList<>();
        for (JobApplication application : applications) {
            PipelineStage stage = known.get(application.stageId());
            Row row = row(
                    application,
                    stage == null ? StageKind.SAVED : stage.kind(),
                    history.getOrDefault(application.id(), List.of()));
            if (row.happenedWithin(from, to)) {
                rows.add(row);
            }
        }
        // Stable, so that applications of one day keep the order of their numbers.
        rows.sort(Comparator.comparing(Row::appliedOn, Comparator.nullsLast(Comparator.naturalOrder())));
        return new ApplicationReport(from, to, rows);
    }

    private static Row row(JobApplication application, StageKind kind, List<Step> steps) {
        return new Row(
                application.company(),
                application.role(),
                application.location(),
                application.appliedOn(),
                application.source(),
                application.method(),
                application.referenceNumber(),
                application.confirmation(),
                kind,
                application.outcome(),
                steps);
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

        private boolean happenedWithin(@Nullable LocalDate from, @Nullable LocalDate to) {
            List<Step> beyond = steps.stream()
                    .filter(step -> step.kind() != StageKind.SAVED)
                    .toList();
            if (from == null && to == null) {
                return appliedOn != null || kind != StageKind.SAVED || !beyond.isEmpty();
            }
            return isWithin(appliedOn, from, to) || beyond.stream().anyMatch(step -> isWithin(step.day(), from, to));
        }

        private static boolean isWithin(@Nullable LocalDate day, @Nullable LocalDate from, @Nullable LocalDate to) {
            return day != null && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
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
