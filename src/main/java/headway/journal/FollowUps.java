package headway.journal;

import headway.domain.ActionKey;
import headway.domain.Channel;
import headway.domain.ContactDirection;
import headway.domain.ContactEntry;
import headway.domain.FollowUp;
import headway.domain.FollowUpKind;
import headway.domain.FollowUpState;
import headway.domain.JobApplication;
import headway.domain.JournalException;
import headway.domain.JournalException.Problem;
import headway.domain.Pacing;
import headway.domain.StageKind;
import headway.journal.Changes.Area;
import headway.store.AgendaRepository;
import headway.store.ApplicationRepository;
import headway.store.ContactLogRepository;
import headway.store.Db;
import headway.store.FollowUpRepository;
import headway.store.StageRepository;
import headway.text.Message;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is to be done when: planned by the user, or proposed by the pacing rules and not kept until it is done, put
/// off or passed on.
public final class FollowUps {
    private final Journal journal;
    private final NamedFollowUps named;

    FollowUps(Journal journal) {
        this.journal = journal;
        this.named = new NamedFollowUps(journal);
    }

    /// How a follow-up was done.
    ///
    /// @param on today or earlier
    /// @param channel null when it was the planned one
    /// @param contactId null when it was the planned one
    /// @param words what was said or written; may be empty
    public record Doing(
            LocalDate on,
            @Nullable Channel channel,
            @Nullable Long contactId,
            String words) {
        public static Doing on(LocalDate day) {
            return new Doing(day, null, null, "");
        }
    }

    /// What doing or passing on something led to.
    ///
    /// @param company of the application
    /// @param next what the pacing rules say now
    /// @param restsNow true when the application rests from now on
    public record Result(long applicationId, String company, Pacing.Advice next, boolean restsNow) {}

    /// The follow-ups of an application, planned or closed, the latest day first.
    public List<FollowUp> of(long applicationId) {
        return journal.read(db -> FollowUpRepository.of(db, applicationId));
    }

    /// All follow-ups of the journal, planned or closed, by their number.
    public List<FollowUp> all() {
        return journal.read(FollowUpRepository::all);
    }

    public Optional<FollowUp> find(long id) {
        return journal.read(db -> Optional.ofNullable(FollowUpRepository.find(db, id)));
    }

    /// What the pacing rules say about an application today.
    public Pacing.Advice advice(long applicationId) {
        return journal.read(db -> advice(db, applicationId));
    }

    /// Plans something on the user's own account.
    ///
    /// @param draft its number, state and time of creation are set here
    public Kept<FollowUp> plan(FollowUp draft) {
        FollowUp clean = keepable(draft);
        return journal.make(
                kept -> label("undo.planFollowUp", kept.applicationId()),
                db -> {
                    Rules.application(db, clean.applicationId());
                    Rules.contactExists(db, clean.contactId());
                    return insert(db, clean.withState(FollowUpState.PLANNED, null));
                },
                kept -> changes(kept.applicationId()));
    }

    /// Changes a follow-up; what became of it stays as it is.
    public Changes edit(FollowUp typed) {
        FollowUp clean = keepable(typed);
        return journal.change(label("undo.editFollowUp", clean.applicationId()), changes(clean.applicationId()), db -> {
            FollowUp before = NamedFollowUps.existing(db, clean.id());
            Rules.contactExists(db, clean.contactId());
            FollowUp after = clean.withState(before.state(), before.closedOn());
            if (!after.equals(before)) {
                FollowUpRepository.update(db, after);
            }
            return true;
        });
    }

    public Changes remove(long id) {
        FollowUp followUp = journal.read(db -> NamedFollowUps.existing(db, id));
        return journal.change(
                label("undo.removeFollowUp", followUp.applicationId()), changes(followUp.applicationId()), db -> {
                    FollowUpRepository.delete(db, id);
                    return true;
                });
    }

    /// Puts something off, or moves it to another day. A proposed check-in that is moved before its earliest polite
    /// day becomes the user's own plan.
    ///
    /// @param day today or later
    public Changes moveTo(ActionKey key, LocalDate day) {
        if (Rules.sensible(day).isBefore(journal.today())) {
            throw new JournalException(Problem.DATE_IN_PAST, day);
        }
        long applicationId = applicationOf(key);
        return journal.change(label("undo.moveFollowUp", applicationId), changes(applicationId), db -> {
            if (key.type() == ActionKey.Type.APPLY) {
                AgendaRepository.snoozeDeadline(db, applicationId, day);
                return true;
            }
            FollowUp followUp = named.planned(db, key);
            boolean early = followUp.kind() == FollowUpKind.CHECK_IN
                    && advice(db, applicationId).tooEarlyOn(day);
            keep(db, early ? followUp.withDue(day).asOwnPlan() : followUp.withDue(day));
            return true;
        });
    }

    /// Marks something as done, writes it into the contact log, and lets the application rest when that was the last
    /// turn; all one step.
    public Kept<Result> done(ActionKey key, Doing doing) {
        Rules.notInFuture(Rules.sensible(doing.on()), journal.today());
        String words = Rules.text(doing.words());
        return close(key, "undo.doFollowUp", db -> {
            if (key.type() == ActionKey.Type.APPLY) {
                apply(db, key.id(), doing.on());
                return;
            }
            FollowUp followUp = named.planned(db, key);
            Rules.contactExists(db, doing.contactId());
            FollowUp reached = followUp.withReach(
                    doing.channel() == null ? followUp.channel() : doing.channel(),
                    doing.contactId() == null ? followUp.contactId() : doing.contactId());
            FollowUp closed = keep(
                    db,
                    (words.isEmpty() ? reached : reached.withMessage(words)).withState(FollowUpState.DONE, doing.on()));
            Counting.followUp(db, journal, closed);
            if (isContact(closed)) {
                ContactLogRepository.insert(
                        db,
                        new ContactEntry(
                                0,
                                closed.applicationId(),
                                ContactDirection.SENT,
                                doing.on(),
                                closed.channel(),
                                closed.contactId(),
                                words.isEmpty() ? closed.what() : words,
                                closed.id(),
                                journal.clock().instant()));
            }
        });
    }

    /// Passes something on without doing it. A turn to check in is used up by that.
    public Kept<Result> skip(ActionKey key) {
        return close(key, "undo.skipFollowUp", db -> {
            if (key.type() == ActionKey.Type.APPLY) {
                JobApplication application = Rules.application(db, key.id());
                LocalDate last = application.deadline() == null ? journal.today() : application.deadline();
                AgendaRepository.snoozeDeadline(db, key.id(), last.plusDays(1));
                return;
            }
            keep(db, named.planned(db, key).withState(FollowUpState.SKIPPED, journal.today()));
        });
    }

    /// Says what came back after a follow-up was done.
    public Changes cameBack(long id, String words) {
        FollowUp before = journal.read(db -> NamedFollowUps.existing(db, id));
        String clean = Rules.text(words);
        return journal.change(
                label("undo.editFollowUp", before.applicationId()), changes(before.applicationId()), db -> {
                    FollowUp now = NamedFollowUps.existing(db, id);
                    if (!now.cameBack().equals(clean)) {
                        FollowUpRepository.update(db, now.withCameBack(clean));
                    }
                    return true;
                });
    }

    /// Work that closes something.
    @FunctionalInterface
    private interface Closing {
        void run(Db db) throws SQLException;
    }

    private Kept<Result> close(ActionKey key, String labelKey, Closing work) {
        return journal.make(
                result -> Message.of(labelKey, result.company()),
                db -> {
                    long applicationId = NamedFollowUps.applicationOf(db, key);
                    JobApplication before = Rules.application(db, applicationId);
                    work.run(db);
                    Pacing.Advice next = advice(db, applicationId);
                    JobApplication after = Rules.application(db, applicationId);
                    boolean rests = next.verdict() == Pacing.Verdict.DONE_YOUR_PART && !after.resting();
                    if (rests) {
                        ApplicationRepository.update(
                                db, after.toBuilder().resting(true).build());
                    }
                    return new Result(applicationId, before.company(), next, rests);
                },
                result -> changes(result.applicationId())
                        .and(Changes.of(Set.of(result.applicationId()), Area.HISTORY, Area.EFFORT)));
    }

    private void apply(Db db, long applicationId, LocalDate on) throws SQLException {
        for (AgendaRepository.Application application : AgendaRepository.applications(db, applicationId)) {
            if (application.stage() != StageKind.SAVED) {
                throw new JournalException(Problem.NO_SUCH_FOLLOW_UP, ActionKey.apply(applicationId));
            }
        }
        long stage = Stages.ofKind(
                        StageRepository.all(db).stream()
                                .filter(one -> !one.removed())
                                .toList(),
                        StageKind.APPLIED)
                .id();
        journal.applications().step(db, applicationId, stage, on);
    }

    private FollowUp keep(Db db, FollowUp followUp) throws SQLException {
        if (followUp.id() == 0) {
            return insert(db, followUp);
        }
        FollowUpRepository.update(db, followUp);
        return followUp;
    }

    private FollowUp insert(Db db, FollowUp followUp) throws SQLException {
        FollowUp fresh = followUp.withCreatedAt(journal.clock().instant());
        return fresh.withId(FollowUpRepository.insert(db, fresh));
    }

    /// All but a note to oneself reaches somebody.
    private static boolean isContact(FollowUp followUp) {
        return followUp.kind() != FollowUpKind.OTHER || followUp.channel() != null || followUp.contactId() != null;
    }

    private Pacing.Advice advice(Db db, long applicationId) throws SQLException {
        return AgendaFacts.advice(db, applicationId, journal.today(), journal.zone());
    }

    private long applicationOf(ActionKey key) {
        return journal.read(db -> NamedFollowUps.applicationOf(db, key));
    }

    static FollowUp keepable(FollowUp typed) {
        return new FollowUp(
                typed.id(),
                typed.applicationId(),
                typed.kind(),
                Rules.sensible(typed.due()),
                typed.channel(),
                typed.contactId(),
                typed.interviewId(),
                Rules.text(typed.what()).strip(),
                Rules.text(typed.message()),
                typed.state(),
                typed.closedOn(),
                Rules.text(typed.cameBack()),
                typed.proposed(),
                typed.createdAt());
    }

    private Message label(String key, long applicationId) {
        return journal.named(key, applicationId);
    }

    private static Changes changes(long applicationId) {
        return Changes.of(Set.of(applicationId), Area.APPLICATIONS, Area.AGENDA);
    }
}
