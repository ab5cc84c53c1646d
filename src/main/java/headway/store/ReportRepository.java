package headway.store;

import headway.domain.ApplicationReport;
import headway.domain.ApplicationReport.Row;
import headway.domain.ApplicationReport.Step;
import headway.domain.Outcome;
import headway.domain.PipelineStage;
import headway.domain.StageChange;
import headway.domain.StageKind;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The applications of a time, read without their long texts.
public final class ReportRepository {
    private static final String SELECT =
            "SELECT id, company, role, location, applied_on, source, method, reference_number, confirmation, stage_id,"
                    + " outcome FROM job_application WHERE trashed_at IS NULL ORDER BY id";

    private ReportRepository() {}

    /// What was applied for, or went a step on, in a time. What is only saved is left out.
    ///
    /// @param from first day; null for since ever
    /// @param to last day; null for until now
    public static ApplicationReport between(Db db, @Nullable LocalDate from, @Nullable LocalDate to)
            throws SQLException {
        Map<Long, PipelineStage> stages = new HashMap<>();
        StageRepository.all(db).forEach(stage -> stages.put(stage.id(), stage));
        Map<Long, List<Step>> steps = new HashMap<>();
        for (StageChange change : StageChangeRepository.all(db)) {
            steps.computeIfAbsent(change.applicationId(), key -> new ArrayList<>())
                    .add(step(change, stages));
        }
        List<Row> rows = new ArrayList<>();
        for (Row row : db.list(SELECT, row -> row(row, steps, stages))) {
            if (isWithin(row, from, to)) {
                rows.add(row);
            }
        }
        rows.sort(Comparator.comparing(Row::appliedOn, Comparator.nullsLast(Comparator.naturalOrder())));
        return new ApplicationReport(from, to, rows);
    }

    private static boolean isWithin(Row row, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return row.appliedOn() != null || row.steps().stream().anyMatch(step -> step.kind() != StageKind.SAVED);
        }
        return isWithin(row.appliedOn(), from, to)
                || row.steps().stream()
                        .anyMatch(step -> step.kind() != StageKind.SAVED && isWithin(step.day(), from, to));
    }

    private static boolean isWithin(@Nullable LocalDate day, @Nullable LocalDate from, @Nullable LocalDate to) {
        return day != null && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    private static Step step(StageChange change, Map<Long, PipelineStage> stages) {
        PipelineStage stage = stages.get(change.toStageId());
        return new Step(
                change.dateKnown() ? change.changedOn() : null,
                stage == null ? "" : stage.name(),
                stage == null ? StageKind.SAVED : stage.kind(),
                change.outcome());
    }

    private static Row row(Db.Row row, Map<Long, List<Step>> steps, Map<Long, PipelineStage> stages)
            throws SQLException {
        PipelineStage stage = stages.get(row.number(10));
        return new Row(
                row.text(2),
                row.text(3),
                row.text(4),
                row.dateOrNull(5),
                row.text(6),
                row.text(7),
                row.text(8),
                row.text(9),
                stage == null ? StageKind.SAVED : stage.kind(),
                row.constantOrNull(11, Outcome.class),
                steps.getOrDefault(row.number(1), List.of()));
    }
}
