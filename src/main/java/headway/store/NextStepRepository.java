package headway.store;

import headway.domain.Channel;
import headway.domain.NextStep;
import headway.domain.Permission;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was agreed about how applications go on.
public final class NextStepRepository {
    private static final String COLUMNS =
            "next_step.id, next_step.application_id, next_step.what, next_step.by_date, next_step.may_follow_up,"
                    + " next_step.channel, next_step.contact_id, next_step.agreed_on";
    private static final String SELECT = "SELECT " + COLUMNS + " FROM next_step ";
    private static final String LATEST_FIRST = " ORDER BY agreed_on DESC, id DESC";

    private NextStepRepository() {}

    public static @Nullable NextStep find(Db db, long id) throws SQLException {
        return db.first(SELECT + "WHERE id = ?", NextStepRepository::step, id);
    }

    /// All agreements of one application, latest first.
    public static List<NextStep> of(Db db, long applicationId) throws SQLException {
        return db.list(SELECT + "WHERE application_id = ?" + LATEST_FIRST, NextStepRepository::step, applicationId);
    }

    /// The agreement that counts; null when there is none.
    public static @Nullable NextStep current(Db db, long applicationId) throws SQLException {
        return db.first(SELECT + "WHERE application_id = ?" + LATEST_FIRST, NextStepRepository::step, applicationId);
    }

    /// The agreements that count, by application.
    public static Map<Long, NextStep> allCurrent(Db db) throws SQLException {
        Map<Long, NextStep> current = new HashMap<>();
        db.list(
                SELECT + "ORDER BY application_id, agreed_on, id",
                row -> current.put(row.number(2), step(row)) == null);
        return current;
    }

    public static long insert(Db db, NextStep step) throws SQLException {
        return db.insert(
                "INSERT INTO next_step (application_id, what, by_date, may_follow_up, channel, contact_id, agreed_on)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                step.applicationId(),
                step.what(),
                step.by(),
                step.mayFollowUp(),
                step.channel(),
                step.contactId(),
                step.agreedOn());
    }

    public static void update(Db db, NextStep step) throws SQLException {
        db.update(
                "UPDATE next_step SET what = ?, by_date = ?, may_follow_up = ?, channel = ?, contact_id = ?,"
                        + " agreed_on = ? WHERE id = ?",
                step.what(),
                step.by(),
                step.mayFollowUp(),
                step.channel(),
                step.contactId(),
                step.agreedOn(),
                step.id());
    }

    public static void delete(Db db, long id) throws SQLException {
        db.update("DELETE FROM next_step WHERE id = ?", id);
    }

    private static NextStep step(Db.Row row) throws SQLException {
        return new NextStep(
                row.number(1),
                row.number(2),
                row.text(3),
                row.dateOrNull(4),
                row.constant(5, Permission.class),
                row.constantOrNull(6, Channel.class),
                row.numberOrNull(7),
                row.date(8));
    }
}
