package headway.store;

import headway.domain.CalendarKind;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The next dated thing of each application, as cards show it.
final class NextDates {
    private NextDates() {}

    /// A day and what it is.
    record Next(LocalDate day, CalendarKind kind) {}

    /// Planned follow-ups, interviews and agreed dates from today on; the last day to apply is the application's own.
    ///
    /// @param applicationId of the only one wanted; null for all
    static Map<Long, Next> of(Db db, @Nullable Long applicationId, LocalDate today) throws SQLException {
        String one = applicationId == null ? "" : " AND application_id = " + applicationId;
        Map<Long, Next> next = new HashMap<>();
        read(
                db,
                next,
                CalendarKind.INTERVIEW,
                "SELECT application_id, substr(min(start_local), 1, 10) FROM interview WHERE start_local >= ?" + one,
                today);
        read(
                db,
                next,
                CalendarKind.FOLLOW_UP,
                "SELECT application_id, min(due) FROM follow_up WHERE state = 'PLANNED' AND due >= ?" + one,
                today);
        read(
                db,
                next,
                CalendarKind.AGREED_DATE,
                "SELECT application_id, min(by_date) FROM next_step WHERE by_date >= ?" + one,
                today);
        return next;
    }

    /// The earlier of two, the first of the same day.
    static @Nullable Next earlier(@Nullable Next one, @Nullable Next other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.day().isBefore(one.day()) ? other : one;
    }

    private static void read(Db db, Map<Long, Next> next, CalendarKind kind, String sql, LocalDate today)
            throws SQLException {
        db.list(
                sql + " GROUP BY application_id",
                row -> next.merge(
                        row.number(1),
                        new Next(row.date(2), kind),
                        (before, fresh) -> fresh.day().isBefore(before.day()) ? fresh : before),
                today);
    }
}
