package headway.store;

import headway.domain.Channel;
import headway.domain.FollowUpKind;
import headway.domain.FollowUpState;
import headway.domain.StageKind;
import headway.domain.Touch;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What Today and the calendar are made of, read for all applications at once. Trash is left out.
public final class AgendaRepository {
    private static final String KEPT = " AND job_application.trashed_at IS NULL";

    private AgendaRepository() {}

    /// An application that is applied for and not closed.
    public record Open(
            long id,
            String company,
            String role,
            StageKind stage,
            boolean resting,
            int interest,
            @Nullable LocalDate appliedOn,
            LocalDate stageSince,
            boolean stageSinceKnown) {}

    /// A follow-up with what it is for.
    public record Line(
            long id,
            long applicationId,
            String company,
            String role,
            int interest,
            StageKind stage,
            FollowUpKind kind,
            LocalDate day,
            @Nullable Channel channel,
            @Nullable Long contactId,
            @Nullable Long interviewId,
            String what,
            FollowUpState state,
            boolean proposed,
            String contactName) {}

    /// The last day to apply for something that is only saved yet.
    public record Deadline(
            long id,
            String company,
            String role,
            int interest,
            LocalDate day,
            @Nullable LocalDate quietUntil) {}

    /// The applications that the pacing rules are about.
    public static List<Open> open(Db db) throws SQLException {
        return db.list(
                SELECT_OPEN + " WHERE pipeline_stage.kind IN ('APPLIED', 'SCREENING', 'INTERVIEWING')" + KEPT,
                AgendaRepository::open);
    }

    /// One application, whatever its stage; null when there is none.
    public static @Nullable Open open(Db db, long applicationId) throws SQLException {
        return db.first(SELECT_OPEN + " WHERE job_application.id = ?", AgendaRepository::open, applicationId);
    }

    /// The latest contacts of each side and all turns to check in, by application.
    ///
    /// @param applicationId of the only one wanted; null for all
    public static Map<Long, List<Touch>> touches(Db db, @Nullable Long applicationId, LocalDate today)
            throws SQLException {
        Map<Long, List<Touch>> touches = new HashMap<>();
        String one = applicationId == null ? "" : " AND application_id = " + applicationId;
        db.list(
                "SELECT application_id, direction, max(on_date) FROM contact_log WHERE on_date <= ?" + one
                        + " GROUP BY application_id, direction",
                row -> add(
                        touches,
                        row.number(1),
                        row.date(3),
                        row.text(2).equals("SENT") ? Touch.Kind.SENT : Touch.Kind.RECEIVED),
                today);
        db.list(
                "SELECT application_id, state, closed_on FROM follow_up WHERE kind = 'CHECK_IN'"
                        + " AND state IN ('DONE', 'SKIPPED') AND closed_on IS NOT NULL" + one,
                row -> add(
                        touches,
                        row.number(1),
                        row.date(3),
                        row.text(2).equals("DONE") ? Touch.Kind.CHECK_IN : Touch.Kind.PASSED_ON));
        return touches;
    }

    /// Planned follow-ups, by their day.
    public static List<Line> planned(Db db) throws SQLException {
        return db.list(SELECT_LINE + " WHERE follow_up.state = 'PLANNED'" + KEPT + BY_DAY, AgendaRepository::line);
    }

    /// Planned follow-ups of a day or earlier.
    public static List<Line> plannedUntil(Db db, LocalDate last) throws SQLException {
        return db.list(
                SELECT_LINE + " WHERE follow_up.state = 'PLANNED' AND follow_up.due <= ?" + KEPT + BY_DAY,
                AgendaRepository::line,
                last);
    }

    /// Planned follow-ups of some days.
    public static List<Line> plannedBetween(Db db, LocalDate first, LocalDate last) throws SQLException {
        return db.list(
                SELECT_LINE + " WHERE follow_up.state = 'PLANNED' AND follow_up.due BETWEEN ? AND ?" + KEPT + BY_DAY,
                AgendaRepository::line,
                first,
                last);
    }

    /// Follow-ups done on some days.
    public static List<Line> doneBetween(Db db, LocalDate first, LocalDate last) throws SQLException {
        return db.list(
                SELECT_LINE.replace("follow_up.due", "follow_up.closed_on")
                        + " WHERE follow_up.state = 'DONE' AND follow_up.closed_on BETWEEN ? AND ?" + KEPT,
                AgendaRepository::line,
                first,
                last);
    }

    /// The planned check-ins of applications, those of the rules among them.
    public static List<Line> plannedCheckIns(Db db) throws SQLException {
        return db.list(
                SELECT_LINE + " WHERE follow_up.state = 'PLANNED' AND follow_up.kind = 'CHECK_IN'" + KEPT + BY_DAY,
                AgendaRepository::line);
    }

    /// For each interview whom a thank-you was planned, sent or passed on for; 0 stands for nobody known.
    public static Map<Long, List<Long>> thanked(Db db) throws SQLException {
        Map<Long, List<Long>> thanked = new HashMap<>();
        db.list(
                "SELECT interview_id, coalesce(contact_id, 0) FROM follow_up"
                        + " WHERE kind = 'THANK_YOU' AND interview_id IS NOT NULL",
                row -> thanked.computeIfAbsent(row.number(1), key -> new ArrayList<>())
                        .add(row.number(2)));
        return thanked;
    }

    /// The last days to apply of what is only saved, from a day on.
    public static List<Deadline> deadlines(Db db, LocalDate first, LocalDate last) throws SQLException {
        return db.list(
                "SELECT job_application.id, job_application.company, job_application.role, job_application.interest,"
                        + " job_application.deadline, deadline_snooze.until_date FROM job_application"
                        + " JOIN pipeline_stage ON pipeline_stage.id = job_application.stage_id"
                        + " LEFT JOIN deadline_snooze ON deadline_snooze.application_id = job_application.id"
                        + " WHERE pipeline_stage.kind = 'SAVED' AND job_application.deadline BETWEEN ? AND ?" + KEPT
                        + " ORDER BY job_application.deadline, job_application.id",
                row -> new Deadline(
                        row.number(1), row.text(2), row.text(3), (int) row.number(4), row.date(5), row.dateOrNull(6)),
                first,
                last);
    }

    /// Keeps Today quiet about the last day to apply until a day.
    public static void snoozeDeadline(Db db, long applicationId, LocalDate until) throws SQLException {
        db.update(
                "INSERT INTO deadline_snooze (application_id, until_date) VALUES (?, ?)"
                        + " ON CONFLICT (application_id) DO UPDATE SET until_date = excluded.until_date",
                applicationId,
                until);
    }

    private static final String SELECT_OPEN =
            "SELECT job_application.id, job_application.company, job_application.role, pipeline_stage.kind,"
                    + " job_application.resting, job_application.interest, job_application.applied_on,"
                    + " job_application.stage_since, job_application.stage_since_known FROM job_application"
                    + " JOIN pipeline_stage ON pipeline_stage.id = job_application.stage_id";

    private static final String SELECT_LINE =
            "SELECT follow_up.id, follow_up.application_id, job_application.company, job_application.role,"
                    + " job_application.interest, pipeline_stage.kind, follow_up.kind, follow_up.due,"
                    + " follow_up.channel, follow_up.contact_id, follow_up.interview_id, follow_up.what,"
                    + " follow_up.state, follow_up.proposed, contact.name FROM follow_up"
                    + " JOIN job_application ON job_application.id = follow_up.application_id"
                    + " JOIN pipeline_stage ON pipeline_stage.id = job_application.stage_id"
                    + " LEFT JOIN contact ON contact.id = follow_up.contact_id";

    private static final String BY_DAY = " ORDER BY follow_up.due, follow_up.id";

    private static boolean add(Map<Long, List<Touch>> touches, long id, LocalDate on, Touch.Kind kind) {
        return touches.computeIfAbsent(id, key -> new ArrayList<>(4)).add(new Touch(on, kind));
    }

    private static Open open(Db.Row row) throws SQLException {
        return new Open(
                row.number(1),
                row.text(2),
                row.text(3),
                row.constant(4, StageKind.class),
                row.flag(5),
                (int) row.number(6),
                row.dateOrNull(7),
                row.date(8),
                row.flag(9));
    }

    private static Line line(Db.Row row) throws SQLException {
        return new Line(
                row.number(1),
                row.number(2),
                row.text(3),
                row.text(4),
                (int) row.number(5),
                row.constant(6, StageKind.class),
                row.constant(7, FollowUpKind.class),
                row.date(8),
                row.constantOrNull(9, Channel.class),
                row.numberOrNull(10),
                row.numberOrNull(11),
                row.text(12),
                row.constant(13, FollowUpState.class),
                row.flag(14),
                row.text(15));
    }
}
