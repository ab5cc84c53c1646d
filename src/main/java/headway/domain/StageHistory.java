package headway.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rules for the dated steps of one application.
public final class StageHistory {
    private static final Comparator<StageChange> ORDER =
            Comparator.comparing(StageChange::changedOn).thenComparingLong(StageChange::id);

    private StageHistory() {}

    /// The steps in order of their days (steps of one day in the order they were noted), each joined to the one
    /// before it.
    public static List<StageChange> inOrder(List<StageChange> changes) {
        List<StageChange> sorted = new ArrayList<>(changes);
        sorted.sort(ORDER);
        List<StageChange> joined = new ArrayList<>();
        Long before = null;
        for (StageChange change : sorted) {
            joined.add(new StageChange(
                    change.id(),
                    change.applicationId(),
                    before,
                    change.toStageId(),
                    change.outcome(),
                    change.changedOn(),
                    change.dateKnown(),
                    change.recordedAt()));
            before = change.toStageId();
        }
        return joined;
    }

    /// The day of the first step into a stage of what is applied for; null when there is none, or its day is not known.
    ///
    /// @param changes in order
    /// @param stages all that the steps lead to
    public static @Nullable LocalDate appliedOn(List<StageChange> changes, List<PipelineStage> stages) {
        for (StageChange change : changes) {
            for (PipelineStage stage : stages) {
                if (stage.id() == change.toStageId() && stage.kind() == StageKind.APPLIED && change.dateKnown()) {
                    return change.changedOn();
                }
            }
        }
        return null;
    }

    /// The day of the first step into a stage of what is applied for, its day known or not; null when there is none.
    ///
    /// @param changes in order
    /// @param stages all that the steps lead to
    public static @Nullable LocalDate sentOn(List<StageChange> changes, List<PipelineStage> stages) {
        for (StageChange change : changes) {
            for (PipelineStage stage : stages) {
                if (stage.id() == change.toStageId() && stage.kind() == StageKind.APPLIED) {
                    return change.changedOn();
                }
            }
        }
        return null;
    }

    /// The step that says where the application is now; null without history.
    public static @Nullable StageChange latest(List<StageChange> changes) {
        return changes.stream().max(ORDER).orElse(null);
    }
}
