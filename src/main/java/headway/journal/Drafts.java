package headway.journal;

import headway.domain.ActionKey;
import headway.domain.ApplicationContact;
import headway.domain.Channel;
import headway.domain.Contact;
import headway.domain.FollowUp;
import headway.domain.FollowUpKind;
import headway.domain.Interview;
import headway.domain.JobApplication;
import headway.domain.JournalException;
import headway.domain.JournalException.Problem;
import headway.domain.MessageFacts;
import headway.domain.NextStep;
import headway.domain.Pacing;
import headway.domain.ThankYou;
import headway.domain.Touch;
import headway.store.AgendaRepository;
import headway.store.ContactRepository;
import headway.store.Db;
import headway.store.FollowUpRepository;
import headway.store.InterviewRepository;
import headway.store.NextStepRepository;
import headway.store.ThankYouRepository;
import headway.text.Message;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the journal knows for a message that is to be written. Nothing is changed.
public final class Drafts {
    private final Journal journal;

    Drafts(Journal journal) {
        this.journal = journal;
    }

    /// What a message builds on.
    ///
    /// @param channel the way that was planned, agreed or is advised; null where it is open
    /// @param turn which check-in in a row without an answer it would be, from 1; 1 for other kinds
    /// @param advice why this way, null when nothing speaks for one
    public record Basis(
            FollowUpKind kind,
            @Nullable Channel channel,
            int turn,
            MessageFacts facts,
            @Nullable Message advice) {}

    /// The basis of a message for something that is due.
    ///
    /// @param key of a planned follow-up, a check-in or a thank-you; applying has no message
    public Basis of(ActionKey key) {
        return journal.read(db -> of(db, key));
    }

    /// The basis of a message that is no follow-up yet.
    ///
    /// @param contactId whom it is to; null for the one that was agreed, or the only one there is
    public Basis of(long applicationId, FollowUpKind kind, @Nullable Long contactId) {
        return journal.read(db -> basis(db, applicationId, kind, null, contactId, null, ""));
    }

    private Basis of(Db db, ActionKey key) throws SQLException {
        switch (key.type()) {
            case CHECK_IN -> {
                return basis(db, key.id(), FollowUpKind.CHECK_IN, null, null, null, "");
            }
            case THANK_YOU -> {
                Interview interview = Interviews.existing(db, key.id());
                Long contactId = key.contactId() == 0 ? null : key.contactId();
                return basis(
                        db, interview.applicationId(), FollowUpKind.THANK_YOU, null, contactId, interview.id(), "");
            }
            case FOLLOW_UP -> {
                FollowUp one = FollowUpRepository.find(db, key.id());
                if (one != null) {
                    return basis(
                            db,
                            one.applicationId(),
                            one.kind(),
                            one.channel(),
                            one.contactId(),
                            one.interviewId(),
                            one.what());
                }
            }
            case APPLY -> {}
        }
        throw new JournalException(Problem.NO_SUCH_FOLLOW_UP, key.id());
    }

    private Basis basis(
            Db db,
            long applicationId,
            FollowUpKind kind,
            @Nullable Channel planned,
            @Nullable Long contactId,
            @Nullable Long interviewId,
            String what)
            throws SQLException {
        JobApplication application = Rules.application(db, applicationId);
        NextStep step = NextStepRepository.current(db, applicationId);
        Interview interview =
                interviewId == null ? latest(db, applicationId) : InterviewRepository.find(db, interviewId);
        MessageFacts facts = new MessageFacts(
                application,
                person(db, applicationId, contactId, step),
                step,
                interview,
                what,
                journal.settings().myName(),
                journal.today());
        boolean thanks = kind == FollowUpKind.THANK_YOU;
        ThankYou.Way way = thanks ? way(db, step, interview) : null;
        return new Basis(
                kind,
                planned == null && way != null ? way.advised() : planned,
                kind == FollowUpKind.CHECK_IN ? turn(db, applicationId, step) : 1,
                thanks && interview != null ? withPoint(db, facts, interview, contactId) : facts,
                way == null ? null : way.reason());
    }

    /// What the user noted of this person's part of the talk.
    private static MessageFacts withPoint(Db db, MessageFacts facts, Interview interview, @Nullable Long contactId)
            throws SQLException {
        int turn = contactId == null ? 0 : Math.max(0, interview.contactIds().indexOf(contactId));
        return facts.withPoint(
                ThankYouRepository.find(db, interview.id(), contactId).point(), turn);
    }

    private ThankYou.Way way(Db db, @Nullable NextStep step, @Nullable Interview interview) throws SQLException {
        LocalDate met =
                interview == null ? null : interview.startIn(journal.zone()).toLocalDate();
        return ThankYou.way(ThankYou.decision(step, met), journal.today(), Settings.pacing(db));
    }

    private static @Nullable Contact person(
            Db db, long applicationId, @Nullable Long contactId, @Nullable NextStep step) throws SQLException {
        Long wanted = contactId == null && step != null ? step.contactId() : contactId;
        if (wanted != null) {
            return ContactRepository.find(db, wanted);
        }
        List<ApplicationContact> people = ContactRepository.of(db, applicationId);
        return people.size() == 1 ? people.get(0).contact() : null;
    }

    /// The last interview that is over.
    private @Nullable Interview latest(Db db, long applicationId) throws SQLException {
        Interview latest = null;
        for (Interview interview : InterviewRepository.of(db, applicationId)) {
            if (!interview.endsAt().isAfter(journal.clock().instant())) {
                latest = interview;
            }
        }
        return latest;
    }

    private int turn(Db db, long applicationId, @Nullable NextStep step) throws SQLException {
        AgendaRepository.Application application = AgendaFacts.application(db, applicationId);
        LocalDate today = journal.today();
        List<Touch> touches = AgendaFacts.touches(db, application, step, today, journal.zone());
        return 1 + Pacing.checkInsSinceSignOfLife(touches, today);
    }
}
