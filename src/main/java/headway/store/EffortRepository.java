package headway.store;

import headway.domain.Balance;
import headway.domain.DayEffort;
import headway.domain.EffortEntry;
import headway.domain.EffortFacts;
import headway.domain.EffortKind;
import headway.domain.EffortSource;
import headway.domain.RecordFields;
import headway.domain.ShownEffort;
import headway.domain.WeekReviewed;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What was done on which day.
public final class EffortRepository {
    private static final String COLUMNS =
            "day, kind, minutes, points, note, application_id, contact_id, person, source,"
                    + " follow_up_id, interview_id, counts_for_record, employer, address, phone, email, title, method, position,"
                    + " reference, result, proof, created_at";
    private static final String SELECT = "SELECT id, " + COLUMNS + " FROM effort_entry ";

    private EffortRepository() {}

    public static @Nullable EffortEntry find(Db db, long id) throws SQLException {
        return db.first(SELECT + "WHERE id = ?", EffortRepository::entry, id);
    }

    public static List<EffortEntry> all(Db db) throws SQLException {
        return db.list(SELECT + "ORDER BY day, id", EffortRepository::entry);
    }

    public static long insert(Db db, EffortEntry entry) throws SQLException {
        return db.insert(
                "INSERT INTO effort_entry (" + COLUMNS
                        + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                values(entry));
    }

    /// Changes all of it.
    public static void update(Db db, EffortEntry entry) throws SQLException {
        @Nullable Object[] values = values(entry);
        @Nullable Object[] args = new @Nullable Object[values.length + 1];
        System.arraycopy(values, 0, args, 0, values.length);
        args[values.length] = entry.id();
        db.update("UPDATE effort_entry SET " + COLUMNS.replace(",", " = ?,") + " = ? WHERE id = ?", args);
    }

    public static void delete(Db db, long id) throws SQLException {
        db.update("DELETE FROM effort_entry WHERE id = ?", id);
    }

    /// What was counted when an application was sent; null when nothing was, or it was taken out.
    public static @Nullable EffortEntry ofSending(Db db, long applicationId) throws SQLException {
        return db.first(
                SELECT + "WHERE application_id = ? AND source = 'APPLICATION' ORDER BY id",
                EffortRepository::entry,
                applicationId);
    }

    /// What was counted when an interview was over; null when nothing was, or it was taken out.
    public static @Nullable EffortEntry ofInterview(Db db, long interviewId) throws SQLException {
        return db.first(
                SELECT + "WHERE interview_id = ? AND source = 'INTERVIEW' ORDER BY id",
                EffortRepository::entry,
                interviewId);
    }

    /// Leaves the first entry of each interview.
    public static void deleteSecondOfInterview(Db db) throws SQLException {
        db.update("DELETE FROM effort_entry WHERE interview_id IS NOT NULL AND source = 'INTERVIEW' AND EXISTS"
                + " (SELECT 1 FROM effort_entry AS earlier WHERE earlier.interview_id = effort_entry.interview_id"
                + " AND earlier.source = 'INTERVIEW' AND earlier.id < effort_entry.id)");
    }

    public static void deleteOfInterview(Db db, long interviewId) throws SQLException {
        db.update("DELETE FROM effort_entry WHERE interview_id = ? AND source = 'INTERVIEW'", interviewId);
    }

    /// True when an entry of that kind is there for a day, other than one.
    public static boolean any(Db db, EffortKind kind, LocalDate day, long except) throws SQLException {
        return db.number("SELECT count(*) FROM effort_entry WHERE day = ? AND kind = ? AND id <> ?", day, kind, except)
                > 0;
    }

    /// The days between two, both included, that have an entry of a kind.
    public static Set<LocalDate> daysWith(Db db, EffortKind kind, LocalDate first, LocalDate last) throws SQLException {
        return new HashSet<>(db.list(
                "SELECT DISTINCT day FROM effort_entry WHERE day BETWEEN ? AND ? AND kind = ?",
                row -> row.date(1),
                first,
                last,
                kind));
    }

    /// What was done on each day between two, both included; days with nothing are left out.
    public static List<DayEffort> days(Db db, LocalDate first, LocalDate last) throws SQLException {
        return db.list(
                "SELECT day, sum(points), sum(CASE WHEN kind = 'PLANNED_REST' THEN 0 ELSE minutes END), count(*),"
                        + " sum(kind <> 'PLANNED_REST') FROM effort_entry WHERE day BETWEEN ? AND ? GROUP BY day",
                row -> new DayEffort(row.date(1), (int) row.number(2), (int) row.number(3), (int) row.number(4), (int)
                        row.number(5)),
                first,
                last);
    }

    /// The day of the first entry; null while there is none.
    public static @Nullable LocalDate firstDay(Db db) throws SQLException {
        return db.first("SELECT day FROM effort_entry ORDER BY day LIMIT 1", row -> row.date(1));
    }

    public static Balance balance(Db db) throws SQLException {
        return new Balance(
                db.number("SELECT coalesce(sum(points), 0) FROM effort_entry"),
                db.number("SELECT coalesce(sum(price), 0) FROM reward_claim"));
    }

    /// The entries between two days, both included, latest day first.
    public static List<ShownEffort> shown(Db db, LocalDate first, LocalDate last) throws SQLException {
        return db.list(
                "SELECT effort_entry.id, " + prefixed()
                        + ", coalesce(job_application.company, effort_entry.employer), coalesce(job_application.role, ''),"
                        + " coalesce(contact.name, effort_entry.person) FROM effort_entry"
                        + " LEFT JOIN job_application ON job_application.id = effort_entry.application_id"
                        + " LEFT JOIN contact ON contact.id = effort_entry.contact_id"
                        + " WHERE effort_entry.day BETWEEN ? AND ? ORDER BY effort_entry.day DESC, effort_entry.id DESC",
                row -> new ShownEffort(entry(row), row.text(25), row.text(26), row.text(27)),
                first,
                last);
    }

    /// What ended with a no between two days, both included, and whether the user asked why.
    public static List<WeekReviewed.MovedOn> rejections(Db db, LocalDate first, LocalDate last) throws SQLException {
        return db.list(
                "SELECT job_application.id, job_application.company, job_application.role, EXISTS (SELECT 1 FROM"
                        + " follow_up WHERE follow_up.application_id = job_application.id"
                        + " AND follow_up.kind = 'FEEDBACK_REQUEST' AND follow_up.state <> 'SKIPPED')"
                        + " OR EXISTS (SELECT 1 FROM effort_entry WHERE effort_entry.application_id ="
                        + " job_application.id AND effort_entry.kind = 'FEEDBACK_ASKED')"
                        + " FROM job_application WHERE job_application.trashed_at IS NULL AND job_application.outcome ="
                        + " 'REJECTED' AND job_application.stage_since BETWEEN ? AND ?"
                        + " AND job_application.stage_since_known = 1 ORDER BY job_application.stage_since,"
                        + " job_application.id",
                row -> new WeekReviewed.MovedOn(row.number(1), row.text(2), row.text(3), row.flag(4)),
                first,
                last);
    }

    /// What lines of the log may speak of: the applications that are kept, open ones first, the latest step first.
    public static List<EffortFacts.Company> companies(Db db) throws SQLException {
        return db.list(
                "SELECT id, company, role FROM job_application WHERE trashed_at IS NULL"
                        + " ORDER BY outcome IS NOT NULL, stage_since DESC, id DESC",
                row -> new EffortFacts.Company(row.number(1), row.text(2), row.text(3)));
    }

    /// Whom lines of the log may speak of; the application only where there is just one that is kept.
    public static List<EffortFacts.Person> people(Db db) throws SQLException {
        return db.list(
                "SELECT contact.id, contact.name, CASE count(job_application.id) WHEN 1 THEN max(job_application.id)"
                        + " END FROM contact LEFT JOIN application_contact ON application_contact.contact_id ="
                        + " contact.id LEFT JOIN job_application ON job_application.id ="
                        + " application_contact.application_id AND job_application.trashed_at IS NULL"
                        + " GROUP BY contact.id ORDER BY contact.id DESC",
                row -> new EffortFacts.Person(row.number(1), row.text(2), row.numberOrNull(3)));
    }

    /// Keeps the effort of applications that are about to go for good, without a word of them: what was counted
    /// automatically took its note from them.
    static void detach(Db db, Instant moment) throws SQLException {
        db.update(
                "UPDATE effort_entry SET interview_id = NULL, note = CASE WHEN source IS NULL THEN note ELSE '' END"
                        + " WHERE application_id IN (SELECT id FROM job_application WHERE trashed_at < ?)",
                moment);
    }

    private static String prefixed() {
        return "effort_entry." + COLUMNS.replace(", ", ", effort_entry.");
    }

    private static @Nullable Object[] values(EffortEntry entry) {
        RecordFields record = entry.record();
        return new @Nullable Object[] {
            entry.day(),
            entry.kind(),
            entry.minutes(),
            entry.points(),
            entry.note(),
            entry.applicationId(),
            entry.contactId(),
            entry.person(),
            entry.source(),
            entry.followUpId(),
            entry.interviewId(),
            entry.countsForRecord(),
            record.employer(),
            record.address(),
            record.phone(),
            record.email(),
            record.title(),
            record.method(),
            record.position(),
            record.reference(),
            record.result(),
            record.proof(),
            entry.createdAt()
        };
    }

    private static EffortEntry entry(Db.Row row) throws SQLException {
        return new EffortEntry(
                row.number(1),
                row.date(2),
                row.constant(3, EffortKind.class),
                (int) row.number(4),
                (int) row.number(5),
                row.text(6),
                row.numberOrNull(7),
                row.numberOrNull(8),
                row.text(9),
                row.constantOrNull(10, EffortSource.class),
                row.numberOrNull(11),
                row.numberOrNull(12),
                row.flag(13),
                new RecordFields(
                        row.text(14),
                        row.text(15),
                        row.text(16),
                        row.text(17),
                        row.text(18),
                        row.text(19),
                        row.text(20),
                        row.text(21),
                        row.text(22),
                        row.text(23)),
                row.instant(24));
    }
}
