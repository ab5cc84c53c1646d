package headway.journal;

import headway.domain.FollowUp;
import headway.domain.FollowUpKind;
import headway.domain.FollowUpState;
import headway.domain.Interview;
import headway.domain.JournalException;
import headway.domain.JournalException.Problem;
import headway.domain.Leaving;
import headway.domain.LeavingQuestion;
import headway.domain.NextStep;
import headway.domain.PromisedItem;
import headway.journal.Changes.Area;
import headway.store.Db;
import headway.store.DocumentRepository;
import headway.store.FollowUpRepository;
import headway.store.LeavingRepository;
import headway.store.NextStepRepository;
import headway.store.PlanRepository;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What was done and agreed before leaving an interview.
public final class LeavingChecklists {
    private final Journal journal;

    LeavingChecklists(Journal journal) {
        this.journal = journal;
    }

    /// The checklist of an interview; a blank one where nothing is kept yet.
    public Leaving of(long interviewId) {
        return journal.read(db -> of(db, interviewId));
    }

    static Leaving of(Db db, long interviewId) throws SQLException {
        NextStep step = agreement(db, interviewId);
        return new Leaving(
                interviewId,
                LeavingRepository.answers(db, interviewId),
                step == null
                        ? null
                        : new Leaving.Agreed(
                                step.what(), step.by(), step.mayFollowUp(), step.channel(), step.contactId()),
                LeavingRepository.promised(db, interviewId));
    }

    /// Keeps the whole checklist as it is now, as one step. What was agreed becomes the agreement of the application;
    /// what was promised becomes follow-ups on their days. Promises that are left out go, unless they are kept already.
    public Changes keep(Leaving typed) {
        Interview interview = journal.read(db -> Interviews.existing(db, typed.interviewId()));
        long applicationId = interview.applicationId();
        Changes changes = Changes.of(Set.of(applicationId), Area.APPLICATIONS, Area.AGENDA, Area.INTERVIEWS);
        return journal.change(journal.named("undo.leaving", applicationId), changes, db -> {
            for (LeavingQuestion question : LeavingQuestion.values()) {
                LeavingRepository.answer(
                        db, interview.id(), question, typed.answers().get(question));
            }
            agree(db, interview, typed.agreed());
            promise(db, interview, typed.promised());
            return true;
        });
    }

    private void agree(Db db, Interview interview, Leaving.@Nullable Agreed agreed) throws SQLException {
        NextStep before = agreement(db, interview.id());
        if (agreed == null || agreed.isEmpty()) {
            if (before != null) {
                NextStepRepository.delete(db, before.id());
            }
            return;
        }
        NextStep draft = new NextStep(
                before == null ? 0 : before.id(),
                interview.applicationId(),
                agreed.what(),
                agreed.by(),
                agreed.mayFollowUp(),
                agreed.channel(),
                agreed.contactId(),
                before == null ? agreedOn(interview) : before.agreedOn());
        NextStep kept = journal.nextSteps().keep(db, draft);
        if (before == null) {
            LeavingRepository.setNextStep(db, interview.id(), kept.id());
        }
    }

    /// The day of the interview, or today while it is ahead.
    private LocalDate agreedOn(Interview interview) {
        LocalDate day = interview.endDayIn(journal.zone());
        return day.isAfter(journal.today()) ? journal.today() : day;
    }

    private void promise(Db db, Interview interview, List<PromisedItem> items) throws SQLException {
        List<PromisedItem> before = LeavingRepository.promised(db, interview.id());
        Set<Long> named = new HashSet<>();
        for (PromisedItem item : items) {
            Rules.contactExists(db, item.contactId());
            linksExist(db, item);
            long id = item.followUpId() == 0 ? plan(db, interview, item) : change(db, before, item);
            LeavingRepository.promise(db, withFollowUp(item, id));
            named.add(id);
        }
        for (PromisedItem one : before) {
            if (!named.contains(one.followUpId()) && one.state() == FollowUpState.PLANNED) {
                FollowUpRepository.delete(db, one.followUpId());
            }
        }
    }

    private long plan(Db db, Interview interview, PromisedItem item) throws SQLException {
        FollowUp followUp = new FollowUp(
                0,
                interview.applicationId(),
                FollowUpKind.PROMISED_ITEM,
                item.due(),
                null,
                item.contactId(),
                interview.id(),
                item.what(),
                "",
                FollowUpState.PLANNED,
                null,
                "",
                false,
                journal.now());
        return FollowUpRepository.insert(db, FollowUps.keepable(followUp));
    }

    private static long change(Db db, List<PromisedItem> before, PromisedItem item) throws SQLException {
        if (before.stream().noneMatch(one -> one.followUpId() == item.followUpId())) {
            throw new JournalException(Problem.NO_SUCH_FOLLOW_UP, item.followUpId());
        }
        FollowUp there = NamedFollowUps.existing(db, item.followUpId());
        FollowUp after = FollowUps.keepable(there.withWhat(there.kind(), item.what())
                .withDue(item.due())
                .withReach(there.channel(), item.contactId()));
        if (!after.equals(there)) {
            FollowUpRepository.update(db, after);
        }
        return there.id();
    }

    private static void linksExist(Db db, PromisedItem item) throws SQLException {
        Long document = item.documentId();
        if (document != null && DocumentRepository.find(db, document) == null) {
            throw new JournalException(Problem.NO_SUCH_DOCUMENT, document);
        }
        Long plan = item.planId();
        if (plan != null && PlanRepository.find(db, plan) == null) {
            throw new JournalException(Problem.NO_SUCH_PLAN, plan);
        }
    }

    private static PromisedItem withFollowUp(PromisedItem item, long followUpId) {
        return new PromisedItem(
                followUpId,
                item.kind(),
                item.what(),
                item.due(),
                item.contactId(),
                item.documentId(),
                item.planId(),
                item.state());
    }

    private static @Nullable NextStep agreement(Db db, long interviewId) throws SQLException {
        Long id = LeavingRepository.nextStep(db, interviewId);
        return id == null ? null : NextStepRepository.find(db, id);
    }
}
