package headway.store;

import headway.domain.Channel;
import headway.domain.FollowUp;
import headway.domain.FollowUpKind;
import headway.domain.FollowUpState;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is to be done when, and what became of it.
public final class FollowUpRepository {
    private static final String SELECT =
            "SELECT id, application_id, kind, due, channel, contact_id, interview_id, what,"
                    + " message, state, closed_on, came_back, proposed, created_at FROM follow_up ";

    private FollowUpRepository() {}

    public static @Nullable FollowUp find(Db db, long id) throws SQLException {
        return db.first(SELECT + "WHERE id = ?", FollowUpRepository::followUp, id);
    }

    public static List<FollowUp> all(Db db) throws SQLException {
        return db.list(SELECT + "ORDER BY id", FollowUpRepository::followUp);
    }

    /// The follow-ups of one application, the latest day first.
    public static List<FollowUp> of(Db db, long applicationId) throws SQLException {
        return db.list(
                SELECT + "WHERE application_id = ? ORDER BY coalesce(closed_on, due) DESC, id DESC",
                FollowUpRepository::followUp,
                applicationId);
    }

    /// A check-in that the rules planned and that is still open; null when there is none.
    public static @Nullable FollowUp openProposedCheckIn(Db db, long applicationId) throws SQLException {
        return db.first(
                SELECT + "WHERE application_id = ? AND kind = 'CHECK_IN' AND state = 'PLANNED' AND proposed = 1"
                        + " ORDER BY id DESC",
                FollowUpRepository::followUp,
                applicationId);
    }

    public static long insert(Db db, FollowUp followUp) throws SQLException {
        return db.insert(
                "INSERT INTO follow_up (application_id, kind, due, channel, contact_id, interview_id, what, message,"
                        + " state, closed_on, came_back, proposed, created_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                followUp.applicationId(),
                followUp.kind(),
                followUp.due(),
                followUp.channel(),
                followUp.contactId(),
                followUp.interviewId(),
                followUp.what(),
                followUp.message(),
                followUp.state(),
                followUp.closedOn(),
                followUp.cameBack(),
                followUp.proposed(),
                followUp.createdAt());
    }

    /// Changes all but the application and the time of creation.
    public static void update(Db db, FollowUp followUp) throws SQLException {
        db.update(
                "UPDATE follow_up SET kind = ?, due = ?, channel = ?, contact_id = ?, interview_id = ?, what = ?,"
                        + " message = ?, state = ?, closed_on = ?, came_back = ?, proposed = ? WHERE id = ?",
                followUp.kind(),
                followUp.due(),
                followUp.channel(),
                followUp.contactId(),
                followUp.interviewId(),
                followUp.what(),
                followUp.message(),
                followUp.state(),
                followUp.closedOn(),
                followUp.cameBack(),
                followUp.proposed(),
                followUp.id());
    }

    public static void delete(Db db, long id) throws SQLException {
        db.update("DELETE FROM follow_up WHERE id = ?", id);
    }

    private static FollowUp followUp(Db.Row row) throws SQLException {
        return new FollowUp(
                row.number(1),
                row.number(2),
                row.constant(3, FollowUpKind.class),
                row.date(4),
                row.constantOrNull(5, Channel.class),
                row.numberOrNull(6),
                row.numberOrNull(7),
                row.text(8),
                row.text(9),
                row.constant(10, FollowUpState.class),
                row.dateOrNull(11),
                row.text(12),
                row.flag(13),
                row.instant(14));
    }
}
