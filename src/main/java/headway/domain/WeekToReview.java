package headway.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;

/// The week that a review opens with.
public final class WeekToReview {
    /// So many days of a new week the one before it is looked back on first.
    static final int DAYS = 2;

    private WeekToReview() {}

    /// The week that ended last while it has no review and the new one has just begun; else the present week.
    ///
    /// @param first the day on which weeks begin
    /// @param reviewed whether something was said about a week
    public static Week of(LocalDate today, DayOfWeek first, Predicate<Week> reviewed) {
        Week present = Week.of(today, first);
        Week before = present.plus(-1);
        boolean justBegun = today.isBefore(present.start().plusDays(DAYS));
        return justBegun && !reviewed.test(before) ? before : present;
    }
}
