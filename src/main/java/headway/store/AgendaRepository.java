package headway.store;

import headway.domain.Channel;
import headway.domain.FollowUpKind;
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

    /// An application as the pacing rules and lists see it.
    public record Application(
            long id,
            String company,
            String role,
            StageKind stage,
            boolean resting,
            int interest,
            @Nullable LocalDate appliedOn,
            LocalDate stageSince,
            boolean stageSinceKnown) {
        /// True where the pacing rules have a say.
        public boolean isUnderWay() {
            return stage == StageKind.APPLIED || stage == StageKind.SCREENING || stage == StageKind.INTERVIEWING;
        }
    }

    /// A follow-up without its long texts.
    ///
    /// @param day due, or done on
    public record Line(
            long id,
            long applicationId,
            FollowUpKind kind,
            LocalDate day,
            @Nullable Channel channel,
            @Nullable Long contactId,
            @Nullable Long interviewId,
            String what,
            boolean proposed) {}

    /// A follow-up that was done, with what it was for.
    public record DoneLine(Line line, String company, String role, String contactName) {}

    /// The last day to apply for something that is only saved yet.
    public record Deadline(
            long id,
            String company,
            String role,
            int interest,
            LocalDate day,
            @Nullable LocalDate quietUntil) {}

    /// The applications that are under way, and those for which something is planned.
    ///
    /// @param only the one wanted, whatever its stage; null for all
    public static List<Application> applications(Db db, @Nullable Long only) throws SQLException {
        String which = only == null
                ? " WHERE (pipeline_stage.kind IN ('APPLIED', 'SCREENING', 'INTERVIEWING') OR job_application.id IN"
                        + " (SELECT application_id FROM follow_up WHERE state = 'PLANNED'))"
                : " WHERE job_application.id = " + only;
        return db.list(
                "SELECT job_application.id, job_application.company, job_application.role, pipeline_stage.kind,"
                        + " job_application.resting, job_application.interest, job_application.applied_on,"
                        + " job_application.stage_since, job_application.stage_since_known FROM job_application"
                        + " JOIN pipeline_stage ON pipeline_stage.id = job_application.stage_id" + which + KEPT,
                row -> new Application(
                        row.number(1),
                        row.text(2),
                        row.text(3),
                        row.constant(4, StageKind.class),
                        row.flag(5),
                        (int) row.number(6),
                        row.dateOrNull(7),
                        row.date(8),
                        row.flag(9)));
    }

    /// The latest contacts of each side and all turns to check in, by application.
    ///
    /// @param only of the application wanted; null for all
    public static Map<Long, List<Touch>> touches(Db db, @Nullable Long only, LocalDate today) throws SQLException {
        Map<Long, List<Touch>> touches = new HashMap<>();
        String one = only == null ? "" : " AND application_id = " + only;
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
    ///
    /// @param only of the application wanted; null for all
    public static List<Line> planned(Db db, @Nullable Long only) throws SQLException {
        String one = only == null ? "" : " AND application_id = " + only;
        return db.list(
                "SELECT id, application_id, kind, due, channel, contact_id, interview_id, what, proposed"
                        + " FROM follow_up WHERE state = 'PLANNED'" + one + " ORDER BY due, id",
                AgendaRepository::line);
    }

    /// Follow-ups done on some days.
    public static List<DoneLine> doneBetween(Db db, LocalDate first, LocalDate last) throws SQLException {
        return db.list(
                "SELECT follow_up.id, follow_up.application_id, follow_up.kind, follow_up.closed_on,"
                        + " follow_up.channel, follow_up.contact_id, follow_up.interview_id, follow_up.what,"
                        + " follow_up.proposed, job_application.company, job_application.role, contact.name"
                        + " FROM follow_up JOIN job_application ON job_application.id = follow_up.application_id"
                        + " LEFT JOIN contact ON contact.id = follow_up.contact_id"
                        + " WHERE follow_up.state = 'DONE' AND follow_up.closed_on BETWEEN ? AND ?" + KEPT,
                row -> new DoneLine(line(row), row.text(10), row.text(11), row.text(12)),
                first,
                last);
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

    /// The last days to apply of what is only saved, between two days.
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

    private static boolean add(Map<Long, List<Touch>> touches, long id, LocalDate on, Touch.Kind kind) {
        return touches.computeIfAbsent(id, key -> new ArrayList<>(4)).add(new Touch(on, kind));
    }

    private static Line line(Db.Row row) throws SQLException {
        return new Line(
                row.number(1),
                row.number(2),
                row.constant(3, FollowUpKind.class),
                row.date(4),
                row.constantOrNull(5, Channel.class),
                row.numberOrNull(6),
                row.numberOrNull(7),
                row.text(8),
                row.flag(9));
    }
}
