package headway.store;

import headway.domain.Week;
import headway.domain.WeeklyReview;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What the user said about weeks, and the goals of weeks.
public final class ReviewRepository {
    private static final String SELECT =
            "SELECT week_start, helped, learned, next_step, next_goal, reviewed_at FROM weekly_review ";

    /// A week of the same name starts up to so many days before its Thursday.
    private static final long LAST = Week.DAYS - 1L;

    private ReviewRepository() {}

    /// The review of a week, also where weeks began on another day when it was kept; null when there is none.
    public static @Nullable WeeklyReview of(Db db, Week week) throws SQLException {
        return db.first(
                SELECT + "WHERE week_start BETWEEN ? AND ? ORDER BY week_start",
                ReviewRepository::review,
                week.thursday().minusDays(LAST),
                week.thursday());
    }

    /// All reviews, latest week first.
    public static List<WeeklyReview> all(Db db) throws SQLException {
        return db.list(SELECT + "ORDER BY week_start DESC", ReviewRepository::review);
    }

    /// Keeps a review; one of the same week is replaced.
    public static void put(Db db, WeeklyReview review) throws SQLException {
        db.update(
                "INSERT INTO weekly_review (week_start, helped, learned, next_step, next_goal, reviewed_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (week_start) DO UPDATE SET helped = excluded.helped,"
                        + " learned = excluded.learned, next_step = excluded.next_step, next_goal = excluded.next_goal,"
                        + " reviewed_at = excluded.reviewed_at",
                review.weekStart(),
                review.helped(),
                review.learned(),
                review.nextStep(),
                review.nextGoal(),
                review.reviewedAt());
    }

    public static void delete(Db db, LocalDate weekStart) throws SQLException {
        db.update("DELETE FROM weekly_review WHERE week_start = ?", weekStart);
    }

    /// First day of week to points, for the weeks in which another goal began.
    public static NavigableMap<LocalDate, Integer> goals(Db db) throws SQLException {
        NavigableMap<LocalDate, Integer> goals = new TreeMap<>();
        db.list("SELECT week_start, points FROM weekly_goal", row -> goals.put(row.date(1), (int) row.number(2)));
        return goals;
    }

    /// Sets the goal from a week on; one that was set for that week before is replaced.
    public static void setGoal(Db db, Week week, int points) throws SQLException {
        db.update(
                "DELETE FROM weekly_goal WHERE week_start BETWEEN ? AND ? AND week_start <> ?",
                week.thursday().minusDays(LAST),
                week.thursday(),
                week.start());
        db.update(
                "INSERT INTO weekly_goal (week_start, points) VALUES (?, ?)"
                        + " ON CONFLICT (week_start) DO UPDATE SET points = excluded.points",
                week.start(),
                points);
    }

    private static WeeklyReview review(Db.Row row) throws SQLException {
        Long goal = row.numberOrNull(5);
        return new WeeklyReview(
                row.date(1),
                row.text(2),
                row.text(3),
                row.text(4),
                goal == null ? null : goal.intValue(),
                row.instant(6));
    }
}
