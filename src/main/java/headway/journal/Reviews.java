package headway.journal;

import headway.domain.DayEffort;
import headway.domain.Week;
import headway.domain.WeekReviewed;
import headway.domain.WeekToReview;
import headway.domain.WeeklyGoals;
import headway.domain.WeeklyReview;
import headway.journal.Changes.Area;
import headway.store.Db;
import headway.store.EffortRepository;
import headway.store.ReviewRepository;
import headway.text.Message;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Looking back on weeks. A week that is not reviewed costs nothing.
public final class Reviews {
    private final Journal journal;

    Reviews(Journal journal) {
        this.journal = journal;
    }

    /// A week to look back on, reviewed before or not.
    public WeekReviewed of(Week week) {
        return journal.read(db -> {
            WeeklyReview kept = ReviewRepository.of(db, week);
            return new WeekReviewed(
                    Effort.week(db, week),
                    WeeklyGoals.mean(points(db, week.plus(-1))),
                    EffortRepository.rejections(db, week.start(), week.end()),
                    kept == null ? WeeklyReview.blank(week) : kept,
                    WeeklyGoals.proposed(Effort.goals(db).of(week), points(db, week)));
        });
    }

    /// The week to open with.
    ///
    /// @param usual the first day of the week where the user has set none
    public Week toOpen(DayOfWeek usual) {
        DayOfWeek first = journal.settings().firstDayOfWeek().orElse(usual);
        return WeekToReview.of(
                journal.today(), first, week -> journal.read(db -> ReviewRepository.of(db, week) != null));
    }

    /// All reviews, latest week first.
    public List<WeeklyReview> all() {
        return journal.read(ReviewRepository::all);
    }

    /// Keeps what the user says about a week. A goal that it names holds from the next week on. Where nothing is said
    /// any more there is no review.
    ///
    /// @param typed the time of the first keeping is set here
    public Changes keep(WeeklyReview typed) {
        if (typed.nextGoal() != null) {
            Effort.goalFits(typed.nextGoal());
        }
        WeeklyReview clean = new WeeklyReview(
                Rules.sensible(typed.weekStart()),
                Rules.text(typed.helped()),
                Rules.text(typed.learned()),
                Rules.text(typed.nextStep()),
                typed.nextGoal(),
                typed.reviewedAt());
        Week week = new Week(clean.weekStart());
        return journal.change(Message.of("undo.review", week.name()), Changes.of(Area.EFFORT), db -> {
            WeeklyReview before = ReviewRepository.of(db, week);
            WeeklyReview after = new WeeklyReview(
                    before == null ? clean.weekStart() : before.weekStart(),
                    clean.helped(),
                    clean.learned(),
                    clean.nextStep(),
                    clean.nextGoal(),
                    before == null ? journal.now() : before.reviewedAt());
            if (after.isBlank()) {
                ReviewRepository.delete(db, after.weekStart());
            } else if (!after.equals(before)) {
                ReviewRepository.put(db, after);
            }
            Integer goal = after.nextGoal();
            if (goal != null && (before == null || !Objects.equals(goal, before.nextGoal()))) {
                Effort.goal(db, week.plus(1), goal);
            }
            return true;
        });
    }

    /// Takes a review away. The goal that it set stays.
    public Changes remove(Week week) {
        return journal.change(Message.of("undo.removeReview", week.name()), Changes.of(Area.EFFORT), db -> {
            WeeklyReview kept = ReviewRepository.of(db, week);
            if (kept != null) {
                ReviewRepository.delete(db, kept.weekStart());
            }
            return true;
        });
    }

    /// The points of the last weeks up to one, latest first, without those before the first entry.
    private static List<Integer> points(Db db, Week last) throws SQLException {
        LocalDate first = EffortRepository.firstDay(db);
        List<Integer> points = new ArrayList<>();
        for (int i = 0; i < WeeklyGoals.MEAN_WEEKS; i++) {
            Week week = last.plus(-i);
            if (first == null || week.end().isBefore(first)) {
                break;
            }
            points.add(EffortRepository.days(db, week.start(), week.end()).stream()
                    .mapToInt(DayEffort::points)
                    .sum());
        }
        return points;
    }
}
