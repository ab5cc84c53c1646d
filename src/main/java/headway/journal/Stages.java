package headway.journal;

import headway.domain.ApplicationCard;
import headway.domain.JobApplication;
import headway.domain.JournalException;
import headway.domain.JournalException.Problem;
import headway.domain.Outcome;
import headway.domain.PipelineStage;
import headway.domain.StageChange;
import headway.domain.StageKind;
import headway.domain.Texts;
import headway.journal.Changes.Area;
import headway.store.ApplicationRepository;
import headway.store.Db;
import headway.store.StageChangeRepository;
import headway.store.StageRepository;
import headway.text.Message;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What can be done with the stages of the pipeline.
public final class Stages {
    private final Journal journal;

    Stages(Journal journal) {
        this.journal = journal;
    }

    /// The stages of the pipeline from left to right.
    public List<PipelineStage> current() {
        return withRemoved().stream().filter(stage -> !stage.removed()).toList();
    }

    /// Also those that live on in old history only.
    public List<PipelineStage> withRemoved() {
        return journal.read(StageRepository::all);
    }

    /// The stage of a name, or the first one of a kind of that name, whatever the case.
    public Optional<PipelineStage> named(String nameOrKind) {
        String wanted = Texts.fold(nameOrKind);
        List<PipelineStage> stages = current();
        return stages.stream()
                .filter(stage -> Texts.fold(stage.name()).equals(wanted))
                .findFirst()
                .or(() -> stages.stream()
                        .filter(stage -> Texts.fold(stage.kind().name()).equals(wanted))
                        .findFirst());
    }

    /// The first stage of a kind, or of the nearest earlier kind that the pipeline has, or of the nearest later one;
    /// always of the same side, open or closed.
    ///
    /// @param stages the current ones
    static PipelineStage ofKind(List<PipelineStage> stages, StageKind kind) {
        PipelineStage earlier = null;
        PipelineStage later = null;
        for (PipelineStage stage : stages) {
            if (stage.isClosed() != (kind == StageKind.CLOSED)) {
                continue;
            }
            int distance = stage.kind().compareTo(kind);
            if (distance <= 0 && (earlier == null || stage.kind().compareTo(earlier.kind()) > 0)) {
                earlier = stage;
            }
            if (distance > 0 && (later == null || stage.kind().compareTo(later.kind()) < 0)) {
                later = stage;
            }
        }
        PipelineStage found = earlier != null ? earlier : later;
        if (found == null) {
            throw new JournalException(Problem.LAST_STAGE_OF_KIND);
        }
        return found;
    }

    /// Adds a stage as the last one of its kind, or behind the kinds before it.
    public Changes add(String typed, StageKind kind) {
        String name = Rules.name(typed);
        List<PipelineStage> stages = current();
        nameIsFree(stages, name, 0);
        int position = positionFor(stages, kind);
        return change("undo.addStage", name, db -> {
            long id = StageRepository.insert(db, name, kind, position);
            List<Long> order =
                    new ArrayList<>(stages.stream().map(PipelineStage::id).toList());
            order.add(position, id);
            renumber(db, order);
        });
    }

    private static int positionFor(List<PipelineStage> stages, StageKind kind) {
        int behindEarlier = 0;
        for (int i = stages.size() - 1; i >= 0; i--) {
            int distance = stages.get(i).kind().compareTo(kind);
            if (distance == 0) {
                return i + 1;
            }
            if (distance < 0 && behindEarlier == 0) {
                behindEarlier = i + 1;
            }
        }
        return behindEarlier;
    }

    public Changes rename(long id, String typed) {
        String name = Rules.name(typed);
        List<PipelineStage> stages = current();
        PipelineStage stage = find(stages, id);
        nameIsFree(stages, name, id);
        return change(
                "undo.renameStage",
                name,
                db -> StageRepository.update(db, new PipelineStage(id, name, stage.kind(), stage.position(), false)));
    }

    /// Puts the stages in a new order.
    ///
    /// @param ids the current stages; those left out follow behind
    public Changes reorder(List<Long> ids) {
        return change("undo.reorderStages", "", db -> {
            Set<Long> order = new LinkedHashSet<>(ids);
            current().forEach(stage -> order.add(stage.id()));
            renumber(db, List.copyOf(order));
        });
    }

    /// Takes a stage out of the pipeline; its applications go to another one. Old history keeps its name.
    ///
    /// @throws JournalException when the target is not of the same side (open or closed), which the last open and
    ///     the last closed stage can't have
    public Changes remove(long id, long targetId) {
        List<PipelineStage> stages = current();
        PipelineStage stage = find(stages, id);
        PipelineStage target = find(stages, targetId);
        if (id == targetId || stage.isClosed() != target.isClosed()) {
            throw new JournalException(Problem.LAST_STAGE_OF_KIND);
        }
        return change("undo.removeStage", stage.name(), db -> {
            LocalDate today = journal.today();
            for (ApplicationCard card : ApplicationRepository.cards(db, today)) {
                if (card.stageId() == id) {
                    moveOver(db, card.id(), id, targetId, card.outcome(), later(today, card.stageSince()));
                }
            }
            for (JobApplication trashed : ApplicationRepository.trashed(db)) {
                if (trashed.stageId() == id) {
                    moveOver(db, trashed.id(), id, targetId, trashed.outcome(), later(today, trashed.stageSince()));
                }
            }
            StageRepository.update(db, new PipelineStage(id, stage.name(), stage.kind(), stage.position(), true));
        });
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private void moveOver(Db db, long applicationId, long from, long to, @Nullable Outcome outcome, LocalDate day)
            throws SQLException {
        StageChangeRepository.insert(
                db,
                new StageChange(
                        0,
                        applicationId,
                        from,
                        to,
                        outcome,
                        day,
                        true,
                        journal.clock().instant()));
        ApplicationRepository.setStage(db, applicationId, to, day);
    }

    /// Work on the stages.
    @FunctionalInterface
    private interface StageWork {
        void run(Db db) throws SQLException;
    }

    private Changes change(String key, String name, StageWork work) {
        return journal.change(Message.of(key, name), Changes.of(Area.STAGES, Area.APPLICATIONS, Area.HISTORY), db -> {
            work.run(db);
            return true;
        });
    }

    private static void renumber(Db db, List<Long> order) throws SQLException {
        for (PipelineStage stage : StageRepository.all(db)) {
            int position = order.indexOf(stage.id());
            if (position >= 0 && position != stage.position()) {
                StageRepository.update(
                        db, new PipelineStage(stage.id(), stage.name(), stage.kind(), position, stage.removed()));
            }
        }
    }

    private static void nameIsFree(List<PipelineStage> stages, String name, long except) {
        for (PipelineStage stage : stages) {
            if (stage.id() != except && Texts.fold(stage.name()).equals(Texts.fold(name))) {
                throw new JournalException(Problem.STAGE_NAME_TAKEN, name);
            }
        }
    }

    private static PipelineStage find(List<PipelineStage> stages, long id) {
        return stages.stream()
                .filter(stage -> stage.id() == id)
                .findFirst()
                .orElseThrow(() -> new JournalException(Problem.NO_SUCH_STAGE, id));
    }
}
