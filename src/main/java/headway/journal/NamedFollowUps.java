package headway.journal;

import headway.domain.ActionKey;
import headway.domain.Channel;
import headway.domain.FollowUp;
import headway.domain.FollowUpKind;
import headway.domain.FollowUpState;
import headway.domain.Interview;
import headway.domain.JournalException;
import headway.domain.JournalException.Problem;
import headway.domain.NextStep;
import headway.store.Db;
import headway.store.FollowUpRepository;
import headway.store.NextStepRepository;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The follow-ups that keys name: those of the journal, and those that the rules propose and that are not kept yet.
final class NamedFollowUps {
    private final Journal journal;

    NamedFollowUps(Journal journal) {
        this.journal = journal;
    }

    /// The application that something due belongs to.
    static long applicationOf(Db db, ActionKey key) throws SQLException {
        return switch (key.type()) {
            case FOLLOW_UP -> existing(db, key.id()).applicationId();
            case THANK_YOU -> Interviews.existing(db, key.id()).applicationId();
            case CHECK_IN, APPLY -> Rules.application(db, key.id()).id();
        };
    }

    static FollowUp existing(Db db, long id) throws SQLException {
        FollowUp followUp = FollowUpRepository.find(db, id);
        if (followUp == null) {
            throw new JournalException(Problem.NO_SUCH_FOLLOW_UP, id);
        }
        return followUp;
    }

    /// What a key names while it is still to be done; its number is 0 while it is not kept.
    ///
    /// @param key of anything but applying, which is no follow-up
    /// @throws JournalException when it was done or passed on already
    FollowUp planned(Db db, ActionKey key) throws SQLException {
        return switch (key.type()) {
            case FOLLOW_UP -> open(existing(db, key.id()));
            case THANK_YOU -> thankYou(db, key);
            case CHECK_IN -> checkIn(db, key.id());
            case APPLY -> throw new JournalException(Problem.NO_SUCH_FOLLOW_UP, key);
        };
    }

    private static FollowUp open(FollowUp found) {
        if (found.state() != FollowUpState.PLANNED) {
            throw new JournalException(Problem.FOLLOW_UP_CLOSED, found.id());
        }
        return found;
    }

    private FollowUp thankYou(Db db, ActionKey key) throws SQLException {
        Interview interview = Interviews.existing(db, key.id());
        Long contactId = key.contactId() == 0 ? null : key.contactId();
        Rules.contactExists(db, contactId);
        for (FollowUp before : FollowUpRepository.of(db, interview.applicationId())) {
            boolean same = before.kind() == FollowUpKind.THANK_YOU
                    && Objects.equals(before.interviewId(), interview.id())
                    && Objects.equals(before.contactId(), contactId);
            if (same) {
                return open(before);
            }
        }
        LocalDate day = interview.endDayIn(journal.zone());
        return proposal(interview.applicationId(), FollowUpKind.THANK_YOU, day, null, contactId, interview.id());
    }

    private FollowUp checkIn(Db db, long applicationId) throws SQLException {
        FollowUp waiting = FollowUpRepository.openProposedCheckIn(db, applicationId);
        if (waiting != null) {
            return waiting;
        }
        Rules.application(db, applicationId);
        // A key pressed twice is one turn.
        for (FollowUp before : FollowUpRepository.of(db, applicationId)) {
            if (before.kind() == FollowUpKind.CHECK_IN && journal.today().equals(before.closedOn())) {
                throw new JournalException(Problem.FOLLOW_UP_CLOSED, before.id());
            }
        }
        LocalDate due = AgendaFacts.advice(db, applicationId, journal.today(), journal.zone())
                .due();
        NextStep agreed = NextStepRepository.current(db, applicationId);
        return proposal(
                applicationId,
                FollowUpKind.CHECK_IN,
                due == null ? journal.today() : due,
                agreed == null ? null : agreed.channel(),
                agreed == null ? null : agreed.contactId(),
                null);
    }

    private FollowUp proposal(
            long applicationId,
            FollowUpKind kind,
            LocalDate due,
            @Nullable Channel channel,
            @Nullable Long contactId,
            @Nullable Long interviewId) {
        return new FollowUp(
                0,
                applicationId,
                kind,
                due,
                channel,
                contactId,
                interviewId,
                "",
                "",
                FollowUpState.PLANNED,
                null,
                "",
                true,
                journal.clock().instant());
    }
}
