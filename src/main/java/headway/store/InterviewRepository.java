package headway.store;

import headway.domain.DatedInterview;
import headway.domain.Interview;
import headway.domain.InterviewLine;
import headway.domain.InterviewType;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Interviews and who takes part.
public final class InterviewRepository {
    private static final String SELECT = "SELECT interview.id, interview.application_id, interview.round,"
            + " interview.type, interview.start_local, interview.zone, interview.minutes, interview.place,"
            + " interview.notes";
    private static final String FROM = " FROM interview ";
    private static final String KEPT_LINES = " WHERE job_application.trashed_at IS NULL";

    private InterviewRepository() {}

    public static @Nullable Interview find(Db db, long id) throws SQLException {
        return db.first(SELECT + FROM + "WHERE id = ?", row -> interview(row, peopleOf(db, id)), id);
    }

    /// The interviews of one application, by their start.
    public static List<Interview> of(Db db, long applicationId) throws SQLException {
        List<Interview> bare = db.list(
                SELECT + FROM + "WHERE application_id = ? ORDER BY start_local, id",
                row -> interview(row, List.of()),
                applicationId);
        List<Interview> whole = new ArrayList<>();
        for (Interview one : bare) {
            whole.add(withPeople(one, peopleOf(db, one.id())));
        }
        return whole;
    }

    /// The interviews of kept applications whose start, on the clocks of their own zones, lies between two times.
    public static List<DatedInterview> between(Db db, LocalDateTime from, LocalDateTime to) throws SQLException {
        String where = " FROM interview JOIN job_application ON job_application.id = interview.application_id"
                + " WHERE job_application.trashed_at IS NULL AND interview.start_local >= ? AND interview.start_local < ?";
        Map<Long, List<Long>> ids = new HashMap<>();
        Map<Long, List<String>> names = new HashMap<>();
        db.list(
                "SELECT interview_contact.interview_id, interview_contact.contact_id, contact.name"
                        + " FROM interview_contact JOIN contact ON contact.id = interview_contact.contact_id"
                        + " WHERE interview_contact.interview_id IN (SELECT interview.id" + where
                        + ") ORDER BY interview_contact.id",
                row -> {
                    names.computeIfAbsent(row.number(1), key -> new ArrayList<>())
                            .add(row.text(3));
                    return ids.computeIfAbsent(row.number(1), key -> new ArrayList<>())
                            .add(row.number(2));
                },
                text(from),
                text(to));
        return db.list(
                SELECT + ", job_application.company, job_application.role" + where
                        + " ORDER BY interview.start_local, interview.id",
                row -> new DatedInterview(
                        interview(row, ids.getOrDefault(row.number(1), List.of())),
                        row.text(10),
                        row.text(11),
                        names.getOrDefault(row.number(1), List.of())),
                text(from),
                text(to));
    }

    /// The interviews of kept applications as lists show them, by their start on the clocks of their own zones.
    ///
    /// @param from the first start, included
    /// @param to the first start that is too late
    public static List<InterviewLine> lines(Db db, LocalDateTime from, LocalDateTime to) throws SQLException {
        String which = KEPT_LINES + " AND interview.start_local >= ? AND interview.start_local < ?";
        return lines(db, which, text(from), text(to));
    }

    /// One interview as lists show it, also of an application in the trash; null when there is none.
    public static @Nullable InterviewLine line(Db db, long id) throws SQLException {
        List<InterviewLine> lines = lines(db, " WHERE interview.id = ?", id);
        return lines.isEmpty() ? null : lines.get(0);
    }

    /// The interviews of kept applications for which thanks are planned.
    public static List<Long> withPlannedThanks(Db db) throws SQLException {
        return db.list(
                "SELECT DISTINCT follow_up.interview_id FROM follow_up"
                        + " JOIN job_application ON job_application.id = follow_up.application_id"
                        + " WHERE follow_up.kind = 'THANK_YOU' AND follow_up.state = 'PLANNED'"
                        + " AND follow_up.interview_id IS NOT NULL AND job_application.trashed_at IS NULL"
                        + " ORDER BY follow_up.due, follow_up.id",
                row -> row.number(1));
    }

    private static List<InterviewLine> lines(Db db, String which, Object... args) throws SQLException {
        String where = " FROM interview JOIN job_application ON job_application.id = interview.application_id" + which;
        Map<Long, List<String>> names = new HashMap<>();
        db.list(
                "SELECT interview_contact.interview_id, contact.name FROM interview_contact"
                        + " JOIN contact ON contact.id = interview_contact.contact_id"
                        + " WHERE interview_contact.interview_id IN (SELECT interview.id" + where
                        + ") ORDER BY interview_contact.id",
                row -> names.computeIfAbsent(row.number(1), key -> new ArrayList<>())
                        .add(row.text(2)),
                args);
        return db.list(
                "SELECT interview.id, interview.application_id, job_application.company, job_application.role,"
                        + " interview.round, interview.type, interview.start_local, interview.zone, interview.minutes"
                        + where + " ORDER BY interview.start_local, interview.id",
                row -> new InterviewLine(
                        row.number(1),
                        row.number(2),
                        row.text(3),
                        row.text(4),
                        (int) row.number(5),
                        row.constant(6, InterviewType.class),
                        LocalDateTime.parse(row.text(7)),
                        ZoneId.of(row.text(8)),
                        (int) row.number(9),
                        names.getOrDefault(row.number(1), List.of())),
                args);
    }

    public static long insert(Db db, Interview interview) throws SQLException {
        long id = db.insert(
                "INSERT INTO interview (application_id, round, type, start_local, zone, minutes, place, notes)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                interview.applicationId(),
                interview.round(),
                interview.type(),
                text(interview.start()),
                interview.zone().getId(),
                interview.minutes(),
                interview.place(),
                interview.notes());
        addPeople(db, id, interview.contactIds());
        return id;
    }

    /// Whether an interview that is over was counted as effort.
    public static boolean isCounted(Db db, long id) throws SQLException {
        return db.number("SELECT counted FROM interview WHERE id = ?", id) != 0;
    }

    public static void setCounted(Db db, long id, boolean counted) throws SQLException {
        db.update("UPDATE interview SET counted = ? WHERE id = ?", counted, id);
    }

    /// The interviews of kept applications that were not counted yet, by their start, between two times on the clocks
    /// of their own zones.
    public static List<Interview> notCounted(Db db, LocalDateTime from, LocalDateTime to) throws SQLException {
        return db.list(
                SELECT + FROM + "JOIN job_application ON job_application.id = interview.application_id"
                        + " WHERE job_application.trashed_at IS NULL AND interview.counted = 0"
                        + " AND interview.start_local >= ? AND interview.start_local < ?"
                        + " ORDER BY interview.start_local, interview.id",
                row -> interview(row, peopleOf(db, row.number(1))),
                text(from),
                text(to));
    }

    /// Changes all but the application.
    public static void update(Db db, Interview interview) throws SQLException {
        db.update(
                "UPDATE interview SET round = ?, type = ?, start_local = ?, zone = ?, minutes = ?, place = ?, notes = ?"
                        + " WHERE id = ?",
                interview.round(),
                interview.type(),
                text(interview.start()),
                interview.zone().getId(),
                interview.minutes(),
                interview.place(),
                interview.notes(),
                interview.id());
        if (!peopleOf(db, interview.id()).equals(interview.contactIds())) {
            db.update("DELETE FROM interview_contact WHERE interview_id = ?", interview.id());
            addPeople(db, interview.id(), interview.contactIds());
        }
    }

    public static void delete(Db db, long id) throws SQLException {
        db.update("DELETE FROM interview WHERE id = ?", id);
    }

    private static void addPeople(Db db, long id, List<Long> contactIds) throws SQLException {
        for (long contactId : contactIds) {
            db.update("INSERT INTO interview_contact (interview_id, contact_id) VALUES (?, ?)", id, contactId);
        }
    }

    private static List<Long> peopleOf(Db db, long id) throws SQLException {
        return db.list(
                "SELECT contact_id FROM interview_contact WHERE interview_id = ? ORDER BY id",
                row -> row.number(1),
                id);
    }

    private static Interview withPeople(Interview bare, List<Long> contactIds) {
        return new Interview(
                bare.id(),
                bare.applicationId(),
                bare.round(),
                bare.type(),
                bare.start(),
                bare.zone(),
                bare.minutes(),
                bare.place(),
                contactIds,
                bare.notes());
    }

    /// Always to the minute, so that starts sort as text.
    private static String text(LocalDateTime start) {
        return start.truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private static Interview interview(Db.Row row, List<Long> contactIds) throws SQLException {
        return new Interview(
                row.number(1),
                row.number(2),
                (int) row.number(3),
                row.constant(4, InterviewType.class),
                LocalDateTime.parse(row.text(5)),
                ZoneId.of(row.text(6)),
                (int) row.number(7),
                row.text(8),
                contactIds,
                row.text(9));
    }
}
