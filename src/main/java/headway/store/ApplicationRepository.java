package headway.store;

import headway.domain.ApplicationCard;
import headway.domain.CalendarKind;
import headway.domain.Duplicates;
import headway.domain.EmploymentType;
import headway.domain.JobApplication;
import headway.domain.Outcome;
import headway.domain.Salary;
import headway.domain.SalaryPeriod;
import headway.domain.Texts;
import headway.domain.WorkMode;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Applications, their tags, and the light cards that lists show.
public final class ApplicationRepository {
    private static final String COLUMNS =
            "company, role, search_key, stage_id, outcome, stage_since, stage_since_known, resting, location,"
                    + " work_mode, employment_type, salary_minimum, salary_maximum, salary_currency, salary_period,"
                    + " source, referrer, posting_url, reference_number, method, interest, saved_on, applied_on,"
                    + " deadline, employer_address, employer_phone, confirmation, created_at, trashed_at, notes,"
                    + " posting_text";
    private static final String[] NAMES = COLUMNS.split(", ?");
    private static final String INSERT =
            "INSERT INTO job_application (" + COLUMNS + ", import_key) VALUES (" + "?, ".repeat(NAMES.length) + "?)";
    private static final String UPDATE =
            "UPDATE job_application SET " + String.join(" = ?, ", NAMES) + " = ? WHERE id = ?";
    private static final String SELECT = "SELECT " + COLUMNS + ", id FROM job_application ";
    private static final String SELECT_CARD =
            "SELECT id, company, role, stage_id, outcome, stage_since, stage_since_known, resting, location, work_mode,"
                    + " source, posting_url, interest, saved_on, applied_on, deadline FROM job_application";
    private static final String SELECT_TAGS = "SELECT application_tag.application_id, tag.name FROM application_tag"
            + " JOIN tag ON tag.id = application_tag.tag_id ";

    private ApplicationRepository() {}

    /// An application that is kept or in the trash; null when there is none of that number.
    public static @Nullable JobApplication find(Db db, long id) throws SQLException {
        JobApplication found = db.first(SELECT + "WHERE id = ?", ApplicationRepository::application, id);
        return found == null ? null : found.toBuilder().tags(tagsOf(db, id)).build();
    }

    /// Every application with all its texts, for export. Trash is left out.
    public static List<JobApplication> all(Db db) throws SQLException {
        return withTags(
                db, db.list(SELECT + "WHERE trashed_at IS NULL ORDER BY id", ApplicationRepository::application));
    }

    public static List<JobApplication> trashed(Db db) throws SQLException {
        return withTags(
                db,
                db.list(
                        SELECT + "WHERE trashed_at IS NOT NULL ORDER BY trashed_at DESC, id",
                        ApplicationRepository::application));
    }

    /// The cards of all applications that are kept, newest first.
    public static List<ApplicationCard> cards(Db db, LocalDate today) throws SQLException {
        Map<Long, List<String>> tags = allTags(db);
        Map<Long, NextDates.Next> next = NextDates.of(db, null, today);
        return db.list(
                SELECT_CARD + " WHERE trashed_at IS NULL ORDER BY stage_since DESC, id DESC",
                row -> card(row, tags.getOrDefault(row.number(1), List.of()), next.get(row.number(1)), today));
    }

    /// One card; null when there is none, or it is in the trash.
    public static @Nullable ApplicationCard card(Db db, long id, LocalDate today) throws SQLException {
        List<String> tags = tagsOf(db, id);
        NextDates.@Nullable Next next = NextDates.of(db, id, today).get(id);
        return db.first(SELECT_CARD + " WHERE id = ? AND trashed_at IS NULL", row -> card(row, tags, next, today), id);
    }

    /// Keeps a new application and returns its number.
    public static long insert(Db db, JobApplication application) throws SQLException {
        return insert(db, application, null);
    }

    /// Keeps a new application and returns its number.
    ///
    /// @param importKey what the row of a foreign log is known by; null when it comes from none
    public static long insert(Db db, JobApplication application, @Nullable String importKey) throws SQLException {
        long id = db.insert(INSERT, with(values(application), importKey));
        addTags(db, id, application.tags());
        return id;
    }

    public static void update(Db db, JobApplication application) throws SQLException {
        db.update(UPDATE, with(values(application), application.id()));
        if (!tagsOf(db, application.id()).equals(application.tags())) {
            db.update("DELETE FROM application_tag WHERE application_id = ?", application.id());
            addTags(db, application.id(), application.tags());
        }
    }

    /// Puts an application in the trash; one that is there keeps its time.
    public static void trash(Db db, long id, Instant at) throws SQLException {
        db.update("UPDATE job_application SET trashed_at = ? WHERE id = ? AND trashed_at IS NULL", at, id);
    }

    public static void restore(Db db, long id) throws SQLException {
        db.update("UPDATE job_application SET trashed_at = NULL WHERE id = ?", id);
    }

    /// The keys that imported rows were known by, trash included, each with its number of applications.
    public static Map<String, Integer> importKeys(Db db) throws SQLException {
        Map<String, Integer> keys = new HashMap<>();
        db.list(
                "SELECT import_key FROM job_application WHERE import_key IS NOT NULL",
                row -> keys.merge(row.text(1), 1, Integer::sum));
        return keys;
    }

    /// What tells applications apart, without their long texts, trash included.
    public static List<JobApplication> identities(Db db) throws SQLException {
        return db.list(
                "SELECT id, company, role, location, posting_url, applied_on FROM job_application",
                row -> JobApplication.builder(row.text(2), row.text(3))
                        .id(row.number(1))
                        .location(row.text(4))
                        .postingUrl(row.text(5))
                        .appliedOn(row.dateOrNull(6))
                        .build());
    }

    /// Puts an application in another stage of the same side, open or closed.
    public static void setStage(Db db, long id, long stageId, LocalDate since) throws SQLException {
        db.update(
                "UPDATE job_application SET stage_id = ?, stage_since = ?, stage_since_known = 1 WHERE id = ?",
                stageId,
                since,
                id);
    }

    public static boolean anyTrashedBefore(Db db, Instant moment) throws SQLException {
        return db.number("SELECT EXISTS (SELECT 1 FROM job_application WHERE trashed_at < ?)", moment) != 0;
    }

    /// Deletes for ever, with the tags that nothing else has.
    public static int deleteTrashedBefore(Db db, Instant moment) throws SQLException {
        EffortRepository.detach(db, moment);
        int deleted = db.update("DELETE FROM job_application WHERE trashed_at < ?", moment);
        db.update("DELETE FROM tag WHERE id NOT IN (SELECT tag_id FROM application_tag)");
        return deleted;
    }

    public static List<String> allTagNames(Db db) throws SQLException {
        return inOrder(
                db.list("SELECT name FROM tag WHERE id IN (SELECT tag_id FROM application_tag)", row -> row.text(1)));
    }

    /// What the company and role of a card are searched by.
    static String searchKey(JobApplication application) {
        return Texts.fold(application.company() + "\n" + application.role() + "\n" + application.location()) + "\n"
                + Duplicates.companyKey(application.company());
    }

    private static List<JobApplication> withTags(Db db, List<JobApplication> applications) throws SQLException {
        Map<Long, List<String>> tags = allTags(db);
        return applications.stream()
                .map(application -> application.toBuilder()
                        .tags(tags.getOrDefault(application.id(), List.of()))
                        .build())
                .toList();
    }

    private static List<String> tagsOf(Db db, long id) throws SQLException {
        return inOrder(db.list(SELECT_TAGS + "WHERE application_tag.application_id = ?", row -> row.text(2), id));
    }

    /// SQLite orders letters beyond ASCII in another way than Java.
    private static List<String> inOrder(List<String> tags) {
        tags.sort(JobApplication.TAG_ORDER);
        return tags;
    }

    private static Map<Long, List<String>> allTags(Db db) throws SQLException {
        Map<Long, String> names = new HashMap<>();
        db.list("SELECT id, name FROM tag", row -> names.put(row.number(1), row.text(2)));
        Map<Long, List<String>> tags = new HashMap<>();
        db.list(
                "SELECT application_id, tag_id FROM application_tag",
                row -> tags.computeIfAbsent(row.number(1), key -> new ArrayList<>(2))
                        .add(names.getOrDefault(row.number(2), "")));
        tags.values().forEach(ApplicationRepository::inOrder);
        return tags;
    }

    private static void addTags(Db db, long id, List<String> names) throws SQLException {
        for (String name : names) {
            db.update("INSERT INTO tag (name) VALUES (?) ON CONFLICT (name) DO NOTHING", name);
            db.update(
                    "INSERT INTO application_tag (application_id, tag_id) SELECT ?, id FROM tag WHERE name = ?",
                    id,
                    name);
        }
    }

    private static @Nullable Object[] with(@Nullable Object[] values, @Nullable Object last) {
        @Nullable Object[] args = new @Nullable Object[values.length + 1];
        System.arraycopy(values, 0, args, 0, values.length);
        args[values.length] = last;
        return args;
    }

    private static @Nullable Object[] values(JobApplication a) {
        Salary salary = a.salary();
        return new @Nullable Object[] {
            a.company(),
            a.role(),
            searchKey(a),
            a.stageId(),
            a.outcome(),
            a.stageSince(),
            a.stageSinceKnown(),
            a.resting(),
            a.location(),
            a.workMode(),
            a.employmentType(),
            plain(salary.minimum()),
            plain(salary.maximum()),
            salary.currency(),
            salary.period(),
            a.source(),
            a.referrer(),
            a.postingUrl(),
            a.referenceNumber(),
            a.method(),
            a.interest(),
            a.savedOn(),
            a.appliedOn(),
            a.deadline(),
            a.employerAddress(),
            a.employerPhone(),
            a.confirmation(),
            a.createdAt(),
            a.trashedAt(),
            a.notes(),
            a.postingText()
        };
    }

    private static JobApplication application(Db.Row row) throws SQLException {
        Salary salary = new Salary(
                amount(row.textOrNull(12)),
                amount(row.textOrNull(13)),
                row.text(14),
                row.constantOrNull(15, SalaryPeriod.class));
        return JobApplication.builder(row.text(1), row.text(2))
                .stageId(row.number(4))
                .outcome(row.constantOrNull(5, Outcome.class))
                .stageSince(row.date(6))
                .stageSinceKnown(row.flag(7))
                .resting(row.flag(8))
                .location(row.text(9))
                .workMode(row.constantOrNull(10, WorkMode.class))
                .employmentType(row.constantOrNull(11, EmploymentType.class))
                .salary(salary)
                .source(row.text(16))
                .referrer(row.text(17))
                .postingUrl(row.text(18))
                .referenceNumber(row.text(19))
                .method(row.text(20))
                .interest((int) row.number(21))
                .savedOn(row.date(22))
                .appliedOn(row.dateOrNull(23))
                .deadline(row.dateOrNull(24))
                .employerAddress(row.text(25))
                .employerPhone(row.text(26))
                .confirmation(row.text(27))
                .createdAt(row.instant(28))
                .trashedAt(row.instantOrNull(29))
                .notes(row.text(30))
                .postingText(row.text(31))
                .id(row.number(32))
                .build();
    }

    private static ApplicationCard card(Db.Row row, List<String> tags, NextDates.@Nullable Next dated, LocalDate today)
            throws SQLException {
        LocalDate deadline = row.dateOrNull(16);
        boolean ahead = deadline != null && !deadline.isBefore(today);
        NextDates.Next next = NextDates.earlier(
                dated, deadline == null || !ahead ? null : new NextDates.Next(deadline, CalendarKind.DEADLINE));
        return new ApplicationCard(
                row.number(1),
                row.text(2),
                row.text(3),
                row.number(4),
                row.constantOrNull(5, Outcome.class),
                row.date(6),
                row.flag(7),
                row.flag(8),
                row.text(9),
                row.constantOrNull(10, WorkMode.class),
                row.text(11),
                row.text(12),
                (int) row.number(13),
                tags,
                row.date(14),
                row.dateOrNull(15),
                deadline,
                next == null ? null : next.day(),
                next == null ? null : next.kind());
    }

    private static @Nullable String plain(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }

    private static @Nullable BigDecimal amount(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
