package headway.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What the Effort screen shows at a glance.
///
/// @param week the present one, with its entries
/// @param days what was done in the year up to the end of the week, by day; days with nothing are left
///     out
/// @param overload [Overload#NONE] also where it was said this week already
public record EffortOverview(
        LocalDate today,
        EffortWeek week,
        Map<LocalDate, DayEffort> days,
        Balance balance,
        ActiveWeeks activeWeeks,
        List<Reward> rewards,
        Overload overload) {
    public EffortOverview {
        days = Map.copyOf(days);
        rewards = List.copyOf(rewards);
    }
}
