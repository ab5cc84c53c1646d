package headway.journal;

import headway.domain.ApplicationCard;
import headway.domain.ApplicationReport;
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

    /// The applications of a time with their steps.
    ///
    /// @param from first day; null for since ever
    /// @param to last day; null for until now
    public ApplicationReport report(@Nullable LocalDate from, @Nullable LocalDate to) {
        return journal.read(db -> ApplicationReport.of(
                from, to, ApplicationRepository.all(db), StageChangeRepository.all(db), StageRepository.all(db)));
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
                kept -> Message.of("undo.add", kept.company()),
                db -> {
                    PipelineStage stage = currentStage(db, stageId);
                    Rules.outcomeFits(stage, outcome);
                    JobApplication fresh = clean.toBuilder()
                            .stageId(stageId)
                            .outcome(outcome)
                            .stageSince(on)
                            .stageSinceKnown(true)
                            .savedOn(draft.savedOn().equals(LocalDate.EPOCH) ? on : draft.savedOn())
                            .appliedOn(
                                    clean.appliedOn() == null && stage.kind() == StageKind.APPLIED
                                            ? on
                                            : clean.appliedOn())
                            .createdAt(journal.clock().instant())
                            .trashedAt(null)
                            .build();
                    long id = ApplicationRepository.insert(db, fresh);
                    StageChangeRepository.insert(db, step(id, null, stageId, outcome, on));
                    Counting.sent(db, journal, id, null, stage.kind() == StageKind.APPLIED ? on : null);
                    return existing(db, id);
                },
                kept -> Changes.of(Set.of(kept.id()), Area.APPLICATIONS, Area.HISTORY, Area.EFFORT));
    }

    /// Changes fields of an application. The stage, its days, the outcome and the trash have use cases of their own
    /// and stay as they are.
    public Changes edit(long id, UnaryOperator<JobApplication> edit) {
        return journal.make(
                        after -> Message.of("undo.edit", after.company()),
                        db -> {
                            JobApplication before = existing(db, id);
                            JobApplication after = Rules.keepable(edit.apply(before)).toBuilder()
                                    .id(id)
                                    .stageId(before.stageId())
                                    .outcome(before.outcome())
                                    .stageSince(before.stageSince())
                                    .stageSinceKnown(before.stageSinceKnown())
                                    .createdAt(before.createdAt())
                                    .trashedAt(before.trashedAt())
                                    .build();
                            if (!after.equals(before)) {
                                ApplicationRepository.update(db, after);
                            }
                            return after;
                        },
                        after -> Changes.of(Set.of(id), Area.APPLICATIONS))
                .changes();
    }

    /// Moves applications to a stage; those that are there already, with that outcome, stay untouched.
    ///
    /// @param outcome needed for a closed stage, null for any other
    /// @param on the day it happened, today or earlier
    public Changes moveTo(Set<Long> ids, long stageId, @Nullable Outcome outcome, LocalDate on) {
        Rules.notInFuture(on, journal.today());
        PipelineStage stage = journal.read(db -> currentStage(db, stageId));
        Rules.outcomeFits(stage, outcome);
        return journal.change(
                label("undo.move", ids, stage.name()),
                Changes.of(ids, Area.APPLICATIONS, Area.HISTORY, Area.EFFORT),
                db -> {
                    for (long id : ids) {
                        JobApplication application = existing(db, id);
                        if (application.stageId() == stageId && application.outcome() == outcome) {
                            continue;
                        }
                        move(db, application, stageId, outcome, on);
                    }
                    return true;
                });
    }

    /// One step as a part of another change.
    void step(Db db, long id, long stageId, LocalDate on) throws SQLException {
        move(db, existing(db, id), stageId, null, on);
    }

    private void move(Db db, JobApplication application, long stageId, @Nullable Outcome outcome, LocalDate on)
            throws SQLException {
        // After a flight to the west, or with the clock set back, the latest step is ahead of today.
        LocalDate day = on.equals(journal.today()) ? later(on, application.stageSince()) : on;
        List<StageChange> before = StageChangeRepository.of(db, application.id());
        StageChangeRepository.insert(db, step(application.id(), application.stageId(), stageId, outcome, day));
        settle(db, application, before);
    }

    /// Says on which day a step really happened.
    public Changes redate(long applicationId, long stageChangeId, LocalDate day) {
        Rules.notInFuture(day, journal.today());
        return changeHistory(applicationId, (db, steps) -> {
            for (StageChange change : steps) {
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
        return changeHistory(applicationId, (db, steps) -> {
            Rules.outcomeFits(currentStage(db, stageId), outcome);
            StageChangeRepository.insert(db, step(applicationId, null, stageId, outcome, day));
        });
    }

    /// Removes a step from the history. The only step of an application stays.
    public Changes removeStep(long applicationId, long stageChangeId) {
        return changeHistory(applicationId, (db, steps) -> {
            if (steps.size() > 1 && steps.stream().anyMatch(step -> step.id() == stageChangeId)) {
                StageChangeRepository.delete(db, stageChangeId);
            }
        });
    }

    /// Lets applications rest, or wakes them. Closed ones stay as they are: what rests is still open.
    public Changes rest(Set<Long> ids, boolean resting) {
        return editEach(
                label(resting ? "undo.rest" : "undo.wake", ids),
                ids,
                application -> application.outcome() != null
                        ? application
                        : application.toBuilder().resting(resting).build());
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
                ApplicationRepository.trash(db, id, journal.clock().instant());
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
        void run(Db db, List<StageChange> steps) throws SQLException;
    }

    private Changes changeHistory(long applicationId, HistoryWork work) {
        return journal.make(
                        application -> Message.of("undo.history", application.company()),
                        db -> {
                            JobApplication application = existing(db, applicationId);
                            List<StageChange> before = StageChangeRepository.of(db, applicationId);
                            work.run(db, before);
                            settle(db, application, before);
                            return application;
                        },
                        application -> Changes.of(Set.of(applicationId), Area.APPLICATIONS, Area.HISTORY, Area.EFFORT))
                .changes();
    }

    /// Joins the steps in order of their days, and puts the application where the latest one says.
    ///
    /// @param before the steps as they were
    private void settle(Db db, JobApplication application, List<StageChange> before) throws SQLException {
        List<PipelineStage> stages = StageRepository.all(db);
        StageChange end = StageHistory.latest(StageChangeRepository.of(db, application.id()));
        if (end == null) {
            return;
        }
        PipelineStage stage = find(stages, end.toStageId());
        if (stage.removed()) {
            // Nothing can be in a stage that is gone: it goes on to the one in its place.
            PipelineStage heir = Stages.ofKind(
                    stages.stream().filter(other -> !other.removed()).toList(), stage.kind());
            StageChangeRepository.insert(
                    db, step(application.id(), stage.id(), heir.id(), end.outcome(), end.changedOn()));
        }
        List<StageChange> found = StageChangeRepository.of(db, application.id());
        List<StageChange> steps = StageHistory.inOrder(found);
        for (int i = 0; i < steps.size(); i++) {
            if (!steps.get(i).equals(found.get(i))) {
                StageChangeRepository.update(db, steps.get(i));
            }
        }
        Counting.sent(
                db, journal, application.id(), StageHistory.sentOn(before, stages), StageHistory.sentOn(steps, stages));
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
                .appliedOn(appliedOn(
                        application.appliedOn(),
                        StageHistory.appliedOn(before, stages),
                        StageHistory.appliedOn(steps, stages)))
                .build();
        if (!settled.equals(application)) {
            ApplicationRepository.update(db, settled);
        }
    }

    /// The day of application follows the step that it came from; one typed by the user stays.
    private static @Nullable LocalDate appliedOn(
            @Nullable LocalDate kept, @Nullable LocalDate stepBefore, @Nullable LocalDate stepNow) {
        return kept == null || kept.equals(stepBefore) ? stepNow : kept;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
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

    private static PipelineStage currentStage(Db db, long id) throws SQLException {
        PipelineStage stage = find(StageRepository.all(db), id);
        if (stage.removed()) {
            throw new JournalException(Problem.NO_SUCH_STAGE, stage.name());
        }
        return stage;
    }

    private static PipelineStage find(List<PipelineStage> stages, long id) {
        return stages.stream()
                .filter(stage -> stage.id() == id)
                .findFirst()
                .orElseThrow(() -> new JournalException(Problem.NO_SUCH_STAGE, id));
    }
}
