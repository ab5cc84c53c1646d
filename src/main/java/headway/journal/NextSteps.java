package headway.journal;

import headway.domain.JobApplication;
import headway.domain.JournalException;
import headway.domain.JournalException.Problem;
import headway.domain.NextStep;
import headway.journal.Changes.Area;
import headway.store.ApplicationRepository;
import headway.store.Db;
import headway.store.NextStepRepository;
import headway.text.Message;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What was agreed about how applications go on.
public final class NextSteps {
    private final Journal journal;

    NextSteps(Journal journal) {
        this.journal = journal;
    }

    /// The agreement that counts.
    public Optional<NextStep> current(long applicationId) {
        return journal.read(db -> Optional.ofNullable(NextStepRepository.current(db, applicationId)));
    }

    /// All agreements, latest first.
    public List<NextStep> of(long applicationId) {
        return journal.read(db -> NextStepRepository.of(db, applicationId));
    }

    /// Keeps an agreement. It counts from now on, and wakes an application that rests: they talked with the user.
    ///
    /// @param draft its number is ignored; agreed today or earlier
    public Kept<NextStep> agree(NextStep draft) {
        NextStep clean = keepable(draft);
        return journal.make(
                kept -> label(kept.applicationId()), db -> agree(db, clean), kept -> changes(kept.applicationId()));
    }

    /// Changes an agreement that was kept before.
    public Changes edit(NextStep typed) {
        NextStep clean = keepable(typed);
        return journal.change(label(clean.applicationId()), changes(clean.applicationId()), db -> change(db, clean));
    }

    /// Takes an agreement away; the one before it counts again.
    public Changes remove(long id) {
        NextStep step = journal.read(db -> existing(db, id));
        return journal.change(label(step.applicationId()), changes(step.applicationId()), db -> {
            NextStepRepository.delete(db, id);
            return true;
        });
    }

    /// Keeps an agreement as part of another use case: a new one where it has no number.
    NextStep keep(Db db, NextStep typed) throws SQLException {
        NextStep clean = keepable(typed);
        return clean.id() == 0 ? agree(db, clean) : change(db, clean);
    }

    private static NextStep agree(Db db, NextStep clean) throws SQLException {
        JobApplication application = Rules.application(db, clean.applicationId());
        Rules.contactExists(db, clean.contactId());
        wake(db, application);
        return existing(db, NextStepRepository.insert(db, clean));
    }

    private static NextStep change(Db db, NextStep clean) throws SQLException {
        NextStep before = existing(db, clean.id());
        Rules.contactExists(db, clean.contactId());
        if (!clean.equals(before)) {
            NextStepRepository.update(db, clean);
        }
        return clean;
    }

    /// An application that rests goes on; any other stays as it is.
    static void wake(Db db, JobApplication application) throws SQLException {
        if (application.resting()) {
            ApplicationRepository.update(
                    db, application.toBuilder().resting(false).build());
        }
    }

    static NextStep existing(Db db, long id) throws SQLException {
        NextStep step = NextStepRepository.find(db, id);
        if (step == null) {
            throw new JournalException(Problem.NO_SUCH_NEXT_STEP, id);
        }
        return step;
    }

    private NextStep keepable(NextStep typed) {
        Rules.notInFuture(Rules.sensible(typed.agreedOn()), journal.today());
        return new NextStep(
                typed.id(),
                typed.applicationId(),
                Rules.text(typed.what()).strip(),
                typed.by() == null ? null : Rules.sensible(typed.by()),
                typed.mayFollowUp(),
                typed.channel(),
                typed.contactId(),
                typed.agreedOn());
    }

    private Message label(long applicationId) {
        return journal.named("undo.nextStep", applicationId);
    }

    private static Changes changes(long applicationId) {
        return Changes.of(Set.of(applicationId), Area.APPLICATIONS, Area.AGENDA);
    }
}
