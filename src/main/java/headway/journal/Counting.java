package headway.journal;

import headway.domain.EffortEntry;
import headway.domain.EffortKind;
import headway.domain.EffortSettings;
import headway.domain.EffortSource;
import headway.domain.FollowUp;
import headway.domain.Interview;
import headway.store.Db;
import headway.store.EffortRepository;
import headway.store.InterviewRepository;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Counts what the user does elsewhere as effort: once each, within the same transaction, so that undo takes it back
/// too. What others decide is never counted.
final class Counting {
    private Counting() {}

    /// An application was sent when it first came into a stage of what is applied for.
    ///
    /// @param before the day of that step before the change, null without one
    /// @param now the same after it
    static void sent(Db db, Journal journal, long applicationId, @Nullable LocalDate before, @Nullable LocalDate now)
            throws SQLException {
        if (before == null && now == null) {
            return;
        }
        EffortEntry counted = EffortRepository.ofSending(db, applicationId);
        if (counted == null) {
            // One that was taken out by hand does not come back with the next step.
            if (before == null && now != null) {
                count(
                        db,
                        journal,
                        EffortEntry.of(now, EffortKind.APPLICATION_SENT, 0, "")
                                .withWhom(applicationId, null, "")
                                .countedFrom(EffortSource.APPLICATION, null, null));
            }
        } else if (now == null) {
            EffortRepository.delete(db, counted.id());
        } else if (!counted.day().equals(now) && counted.day().equals(before)) {
            EffortRepository.update(db, counted.withDay(now));
        }
    }

    static void followUp(Db db, Journal journal, FollowUp done) throws SQLException {
        EffortKind kind = EffortKind.of(done.kind());
        LocalDate day = done.closedOn();
        if (kind != null && day != null) {
            count(
                    db,
                    journal,
                    EffortEntry.of(day, kind, 0, done.what())
                            .withWhom(done.applicationId(), done.contactId(), "")
                            .countedFrom(EffortSource.FOLLOW_UP, done.id(), null));
        }
    }

    /// An interview that is over was attended; one that lies ahead, again or still, was not.
    static void attended(Db db, Journal journal, Interview interview) throws SQLException {
        boolean over = !interview.endsAt().isAfter(journal.now());
        if (over == InterviewRepository.isCounted(db, interview.id())) {
            return;
        }
        InterviewRepository.setCounted(db, interview.id(), over);
        if (!over) {
            EffortRepository.deleteOfInterview(db, interview.id());
            return;
        }
        Long contactId =
                interview.contactIds().size() == 1 ? interview.contactIds().get(0) : null;
        count(
                db,
                journal,
                EffortEntry.of(
                                interview.startIn(journal.zone()).toLocalDate(),
                                EffortKind.INTERVIEW_ATTENDED,
                                Math.min(EffortEntry.MAX_MINUTES, interview.minutes()),
                                "")
                        .withWhom(interview.applicationId(), contactId, "")
                        .countedFrom(EffortSource.INTERVIEW, null, interview.id()));
    }

    private static void count(Db db, Journal journal, EffortEntry entry) throws SQLException {
        EffortSettings settings = Settings.effort(db);
        if (settings.counts(entry.kind())) {
            EffortRepository.insert(
                    db,
                    entry.withPoints(settings.prices().of(entry.kind(), entry.minutes(), false))
                            .withCreatedAt(journal.now()));
        }
    }
}
