package headway.journal;

import headway.domain.ApplicationReport;
import headway.domain.ApplicationReport.Row;
import headway.domain.ApplicationReport.Step;
import headway.domain.JobApplication;
import headway.domain.PipelineStage;
import headway.domain.StageChange;
import headway.domain.StageKind;
import headway.store.ApplicationRepository;
import headway.store.Db;
import headway.store.StageChangeRepository;
import headway.store.StageRepository;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Lists to hand over, such as to an employment office.
public final class Reports {
    private static final Comparator<Row> BY_DAY =
            Comparator.comparing(Row::appliedOn, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Journal journal;

    Reports(Journal journal) {
        this.journal = journal;
    }

    /// What was applied for in a time or took a step in it. What is only saved is no application yet.
    ///
    /// @param from first day; null for since ever
    /// @param to last day; null for until now
    public ApplicationReport applications(@Nullable LocalDate from, @Nullable LocalDate to) {
        return journal.read(db -> new ApplicationReport(from, to, rows(db, from, to)));
    }

    private static List<Row> rows(Db db, @Nullable LocalDate from, @Nullable LocalDate to) throws SQLException {
        Map<Long, PipelineStage> stages = new HashMap<>();
        StageRepository.all(db).forEach(stage -> stages.put(stage.id(), stage));
        Map<Long, List<StageChange>> steps = StageChangeRepository.all(db);
        List<Row> rows = new ArrayList<>();
        for (JobApplication application : ApplicationRepository.all(db)) {
            Row row = row(application, steps.getOrDefault(application.id(), List.of()), stages);
            if (isMeant(row, from, to)) {
                rows.add(row);
            }
        }
        rows.sort(BY_DAY);
        return rows;
    }

    private static Row row(JobApplication application, List<StageChange> changes, Map<Long, PipelineStage> stages) {
        List<Step> steps = new ArrayList<>();
        for (StageChange change : changes) {
            PipelineStage stage = stages.get(change.toStageId());
            if (stage != null) {
                steps.add(new Step(
                        change.dateKnown() ? change.changedOn() : null, stage.name(), stage.kind(), change.outcome()));
            }
        }
        PipelineStage now = stages.get(application.stageId());
        return new Row(
                application.company(),
                application.role(),
                application.location(),
                application.appliedOn(),
                application.source(),
                application.method(),
                application.referenceNumber(),
                application.confirmation(),
                now == null ? StageKind.SAVED : now.kind(),
                application.outcome(),
                steps);
    }

    private static boolean isMeant(Row row, @Nullable LocalDate from, @Nullable LocalDate to) {
        List<Step> taken = row.steps().stream()
                .filter(step -> step.kind() != StageKind.SAVED)
                .toList();
        if (from == null && to == null) {
            return row.appliedOn() != null || !taken.isEmpty();
        }
        return isIn(row.appliedOn(), from, to) || taken.stream().anyMatch(step -> isIn(step.day(), from, to));
    }

    private static boolean isIn(@Nullable LocalDate day, @Nullable LocalDate from, @Nullable LocalDate to) {
        return day != null && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
