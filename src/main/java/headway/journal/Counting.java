package headway.journal;

import headway.domain.EffortEntry;
import headway.domain.EffortKind;
import headway.domain.EffortSettings;
import headway.domain.EffortSource;
import headway.domain.FollowUp;
import headway.domain.Interview;
import headway.domain.Rehearsal;
import headway.store.Db;
import headway.store.EffortRepository;
import headway.store.InterviewRepository;
import headway.store.RehearsalRepository;
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

    /// An interview that was added or moved into the past was attended; one that lies ahead, again or still, was not.
    /// The entry follows one that is moved within the past. One that has passed by itself is counted in its time.
    ///
    /// @param before the interview before the change, null for a new one
    static void attended(Db db, Journal journal, @Nullable Interview before, Interview now) throws SQLException {
        boolean counted = InterviewRepository.isCounted(db, now.id());
        if (!isOver(journal, now)) {
            if (counted) {
                InterviewRepository.setCounted(db, now.id(), false);
                EffortRepository.deleteOfInterview(db, now.id());
            }
        } else if (counted) {
            follow(db, journal, before, now);
        } else if (before == null || !isOver(journal, before)) {
            attended(db, journal, now);
        }
    }

    /// Counts an interview that is over.
    static void attended(Db db, Journal journal, Interview interview) throws SQLException {
        InterviewRepository.setCounted(db, interview.id(), true);
        Long contactId =
                interview.contactIds().size() == 1 ? interview.contactIds().get(0) : null;
        count(
                db,
                journal,
                EffortEntry.of(day(journal, interview), EffortKind.INTERVIEW_ATTENDED, interview.minutes(), "")
                        .withWhom(interview.applicationId(), contactId, "")
                        .countedFrom(EffortSource.INTERVIEW, null, interview.id()));
    }

    /// A rehearsal counts once, on the day it was held.
    ///
    /// @param applicationId what it was for, null for none in particular
    static void rehearsed(Db db, Journal journal, Rehearsal rehearsal, @Nullable Long applicationId)
            throws SQLException {
        int minutes = Math.max(1, Math.round(rehearsal.seconds() / 60f));
        Long effort = count(
                db,
                journal,
                EffortEntry.of(rehearsal.at().atZone(journal.zone()).toLocalDate(), EffortKind.REHEARSAL, minutes, "")
                        .withWhom(applicationId, null, "")
                        .countedFrom(EffortSource.REHEARSAL, null, null));
        if (effort != null) {
            RehearsalRepository.setEffort(db, rehearsal.id(), effort);
        }
    }

    static boolean isOver(Journal journal, Interview interview) {
        return !interview.endsAt().isAfter(journal.now());
    }

    /// After a step was taken back or made again: what was counted in the meantime too counts once.
    static void once(Db db) throws SQLException {
        EffortRepository.deleteSecondOfInterview(db);
    }

    /// Day and minutes follow the interview unless the user has changed them.
    private static void follow(Db db, Journal journal, @Nullable Interview before, Interview now) throws SQLException {
        EffortEntry counted = EffortRepository.ofInterview(db, now.id());
        if (before == null || counted == null) {
            return;
        }
        EffortEntry moved = counted.day().equals(day(journal, before)) ? counted.withDay(day(journal, now)) : counted;
        boolean itsMinutes = counted.kind() == EffortKind.INTERVIEW_ATTENDED && counted.minutes() == before.minutes();
        EffortEntry after = itsMinutes ? moved.withWork(moved.kind(), now.minutes()) : moved;
        if (!after.equals(counted)) {
            EffortRepository.update(db, after);
        }
    }

    private static LocalDate day(Journal journal, Interview interview) {
        return interview.startIn(journal.zone()).toLocalDate();
    }

    /// The number of the entry; null where the user does not want the kind counted.
    private static @Nullable Long count(Db db, Journal journal, EffortEntry entry) throws SQLException {
        EffortSettings settings = Settings.effort(db);
        if (!settings.counts(entry.kind())) {
            return null;
        }
        return EffortRepository.insert(
                db,
                entry.withPoints(settings.prices().of(entry.kind(), entry.minutes(), false))
                        .withCreatedAt(journal.now()));
    }
}
