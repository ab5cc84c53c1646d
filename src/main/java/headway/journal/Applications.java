package headway.journal;

import headway.domain.ApplicationCard;
import headway.domain.JobApplication;
import headway.domain.JournalException;
import headway.domain.JournalException.Problem;
import headway.domain.Outcome;
import headway.domain.PipelineStage;
import headway.domain.StageChange;
import headway.domain.StageHistory;
import headway.domain.StageKind;
import headway.journal.Changes.Area;
import headway.store.ApplicationRepository;
import headway.store.Db;
import headway.store.SearchRepository;
import headway.store.StageChangeRepository;
import headway.store.StageRepository;
import headway.text.Message;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What can be done with applications.
public final class Applications {
    private final Journal journal;

    Applications(Journal journal) {
        this.journal = journal;
    }

    /// One application, in the trash or not.
    public Optional<JobApplication> find(long id) {
        return journal.read(db -> Optional.ofNullable(ApplicationRepository.find(db, id)));
    }

    /// The cards of all applications, latest step first.
    public List<ApplicationCard> cards() {
        return journal.read(db -> ApplicationRepository.cards(db, journal.today()));
    }

    /// The card of one application; empty when it is gone or in the trash.
    public Optional<ApplicationCard> card(long id) {
        return journal.read(db -> Optional.ofNullable(ApplicationRepository.card(db, id, journal.today())));
    }

    /// All applications with all their texts.
    public List<JobApplication> all() {
        return journal.read(ApplicationRepository::all);
    }

    /// The numbers of the applications in which every word is found.
    public Set<Long> search(String text) {
        return journal.read(db -> SearchRepository.find(db, text));
    }

    /// The steps of one application, oldest first.
    public List<StageChange> history(long id) {
        return journal.read(db -> StageChangeRepository.of(db, id));
    }

    public List<String> tagNames() {
        return journal.read(ApplicationRepository::allTagNames);
    }

    /// Adds an application in a stage.
    ///
    /// @param draft its fields; number, stage days and creation time are set here
    /// @param outcome needed for a closed stage, null for any other
    /// @param on the day it entered the stage, today or earlier
    /// @return the application as kept
    public Kept<JobApplication> add(JobApplication draft, long stageId, @Nullable Outcome outcome, LocalDate on) {
        JobApplication clean = Rules.keepable(draft);
        Rules.notInFuture(on, journal.today());
        return journal.make(
                Message.of("undo.add", clean.company()),
                db -> {
                    PipelineStage stage = stage(db, stageId);
                    Rules.outcomeFits(stage, outcome);
                    JobApplication fresh = clean.toBuilder()
                            .stageId(stageId)
                            .outcome(outcome)
                            .stageSince(on)
                            .stageSinceKnown(true)
                            .savedOn(draft.savedOn().equals(LocalDate.EPOCH) ? on : draft.savedOn())
                            .appliedOn(appliedOn(clean.appliedOn(), stage, on))
                            .createdAt(journal.clock().instant())
                            .trashedAt(null)
                            .build();
                    long id = ApplicationRepository.insert(db, fresh);
                    StageChangeRepository.insert(db, step(id, null, stageId, outcome, on));
                    return fresh.toBuilder().id(id).build();
                },
                kept -> Changes.of(Set.of(kept.id()), Area.APPLICATIONS, Area.HISTORY));
    }

    /// Changes fields of an application. The stage, its days, the outcome and the trash have use cases of their own
    /// and stay as they are.
    public Changes edit(long id, UnaryOperator<JobApplication> edit) {
        JobApplication before = find(id).orElseThrow(() -> new JournalException(Problem.NO_SUCH_APPLICATION, id));
        JobApplication after = Rules.keepable(edit.apply(before)).toBuilder()
                .id(id)
                .stageId(before.stageId())
                .outcome(before.outcome())
                .stageSince(before.stageSince())
                .stageSinceKnown(before.stageSinceKnown())
                .createdAt(before.createdAt())
                .trashedAt(before.trashedAt())
                .build();
        if (after.equals(before)) {
            return Changes.NONE;
        }
        return journal.change(
                Message.of("undo.edit", after.company()), Changes.of(Set.of(id), Area.APPLICATIONS), db -> {
                    ApplicationRepository.update(db, after);
                    return true;
                });
    }

    /// Moves applications to a stage; those that are there already, with that outcome, stay untouched.
    ///
    /// @param outcome needed for a closed stage, null for any other
    /// @param on the day it happened, today or earlier
    public Changes moveTo(Set<Long> ids, long stageId, @Nullable Outcome outcome, LocalDate on) {
        Rules.notInFuture(on, journal.today());
        PipelineStage stage = journal.read(db -> stage(db, stageId));
        Rules.outcomeFits(stage, outcome);
        return journal.change(
                label("undo.move", ids, stage.name()), Changes.of(ids, Area.APPLICATIONS, Area.HISTORY), db -> {
                    for (long id : ids) {
                        JobApplication application = existing(db, id);
                        if (application.stageId() == stageId && application.outcome() == outcome) {
                            continue;
                        }
                        StageChangeRepository.insert(db, step(id, application.stageId(), stageId, outcome, on));
                        settle(db, application);
                    }
                    return true;
                });
    }

    /// Says on which day a step really happened.
    public Changes redate(long applicationId, long stageChangeId, LocalDate day) {
        Rules.notInFuture(day, journal.today());
        return changeHistory(applicationId, db -> {
            for (StageChange change : StageChangeRepository.of(db, applicationId)) {
                if (change.id() == stageChangeId) {
                    StageChangeRepository.update(
                            db,
                            new StageChange(
                                    change.id(),
                                    applicationId,
                                    change.fromStageId(),
                                    change.toStageId(),
                                    change.outcome(),
                                    day,
                                    true,
                                    change.recordedAt()));
                }
            }
        });
    }

    /// Adds a step that happened on a day before; where it is the latest one, it moves the application.
    public Changes addStep(long applicationId, long stageId, @Nullable Outcome outcome, LocalDate day) {
        Rules.notInFuture(day, journal.today());
        return changeHistory(applicationId, db -> {
            Rules.outcomeFits(stage(db, stageId), outcome);
            StageChangeRepository.insert(db, step(applicationId, null, stageId, outcome, day));
        });
    }

    /// Removes a step from the history. The only step of an application stays.
    public Changes removeStep(long applicationId, long stageChangeId) {
        return changeHistory(applicationId, db -> {
            List<StageChange> steps = StageChangeRepository.of(db, applicationId);
            if (steps.size() > 1) {
                StageChangeRepository.delete(db, stageChangeId);
            }
        });
    }

    /// Lets applications rest, or wakes them.
    public Changes rest(Set<Long> ids, boolean resting) {
        return editEach(
                label(resting ? "undo.rest" : "undo.wake", ids),
                ids,
                application -> application.toBuilder().resting(resting).build());
    }

    public Changes addTag(Set<Long> ids, String tag) {
        String name = Rules.name(tag);
        return editEach(label("undo.tag", ids, name), ids, application -> {
            List<String> tags = new ArrayList<>(application.tags());
            tags.add(name);
            return Rules.keepable(application.toBuilder().tags(tags).build());
        });
    }

    public Changes removeTag(Set<Long> ids, String tag) {
        return editEach(
                label("undo.untag", ids, tag),
                ids,
                application -> application.toBuilder()
                        .tags(application.tags().stream()
                                .filter(present -> !present.equalsIgnoreCase(tag))
                                .toList())
                        .build());
    }

    /// Puts applications in the trash, from where they can be restored for 30 days.
    public Changes delete(Set<Long> ids) {
        return journal.change(label("undo.delete", ids), Changes.of(ids, Area.APPLICATIONS, Area.TRASH), db -> {
            for (long id : ids) {
                ApplicationRepository.setTrashedAt(db, id, journal.clock().instant());
            }
            return true;
        });
    }

    private Changes editEach(Message label, Set<Long> ids, UnaryOperator<JobApplication> edit) {
        return journal.change(label, Changes.of(ids, Area.APPLICATIONS), db -> {
            for (long id : ids) {
                JobApplication before = existing(db, id);
                JobApplication after = edit.apply(before);
                if (!after.equals(before)) {
                    ApplicationRepository.update(db, after);
                }
            }
            return true;
        });
    }

    /// Work on the steps of one application.
    @FunctionalInterface
    private interface HistoryWork {
        void run(Db db) throws SQLException;
    }

    private Changes changeHistory(long applicationId, HistoryWork work) {
        JobApplication application =
                find(applicationId).orElseThrow(() -> new JournalException(Problem.NO_SUCH_APPLICATION, applicationId));
        return journal.change(
                Message.of("undo.history", application.company()),
                Changes.of(Set.of(applicationId), Area.APPLICATIONS, Area.HISTORY),
                db -> {
                    work.run(db);
                    settle(db, application);
                    return true;
                });
    }

    /// Joins the steps in order of their days, and puts the application where the latest one says.
    private static void settle(Db db, JobApplication application) throws SQLException {
        List<StageChange> found = StageChangeRepository.of(db, application.id());
        List<StageChange> steps = StageHistory.inOrder(found);
        for (int i = 0; i < steps.size(); i++) {
            if (!steps.get(i).equals(found.get(i))) {
                StageChangeRepository.update(db, steps.get(i));
            }
        }
        StageChange latest = StageHistory.latest(steps);
        if (latest == null) {
            return;
        }
        JobApplication settled = application.toBuilder()
                .stageId(latest.toStageId())
                .outcome(latest.outcome())
                .stageSince(latest.changedOn())
                .stageSinceKnown(latest.dateKnown())
                // A step is a sign of life.
                .resting(application.resting() && application.stageId() == latest.toStageId())
                .appliedOn(appliedOn(application.appliedOn(), stage(db, latest.toStageId()), latest.changedOn()))
                .build();
        if (!settled.equals(application)) {
            ApplicationRepository.update(db, settled);
        }
    }

    /// Whoever is past the saved stage has applied; the day is known only when they enter the stage for it.
    private static @Nullable LocalDate appliedOn(@Nullable LocalDate known, PipelineStage stage, LocalDate on) {
        return known == null && stage.kind() == StageKind.APPLIED ? on : known;
    }

    private StageChange step(
            long id, @Nullable Long fromStageId, long toStageId, @Nullable Outcome outcome, LocalDate on) {
        return new StageChange(
                0,
                id,
                fromStageId,
                toStageId,
                outcome,
                on,
                true,
                journal.clock().instant());
    }

    private Message label(String key, Set<Long> ids, Object... more) {
        if (ids.size() == 1) {
            long id = ids.iterator().next();
            String company = find(id).map(JobApplication::company)
                    .orElseThrow(() -> new JournalException(Problem.NO_SUCH_APPLICATION, id));
            return message(key + ".one", company, more);
        }
        return message(key + ".many", ids.size(), more);
    }

    private static Message message(String key, Object first, Object... more) {
        List<Object> args = new ArrayList<>();
        args.add(first);
        args.addAll(List.of(more));
        return new Message(key, args);
    }

    private static JobApplication existing(Db db, long id) throws SQLException {
        JobApplication application = ApplicationRepository.find(db, id);
        if (application == null) {
            throw new JournalException(Problem.NO_SUCH_APPLICATION, id);
        }
        return application;
    }

    private static PipelineStage stage(Db db, long id) throws SQLException {
        return StageRepository.all(db).stream()
                .filter(stage -> stage.id() == id)
                .findFirst()
                .orElseThrow(() -> new JournalException(Problem.NO_SUCH_STAGE, id));
    }
}
