package headway.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/// Which days count as business days.
///
/// @param weekend the days of the week that do not; at least one day of the week is left over
/// @param daysOff single days of the user's own that do not
public record WorkDays(Set<DayOfWeek> weekend, Set<LocalDate> daysOff) {
    public static final WorkDays MONDAY_TO_FRIDAY =
            new WorkDays(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of());

    /// A holiday is never longer than this, so that a list of days off without end stops no program.
    private static final int LONGEST_SEARCH = 3660;

    public WorkDays {
        if (weekend.size() >= DayOfWeek.values().length) {
            throw new IllegalArgumentException("One day of the week has to be a business day");
        }
        weekend = Set.copyOf(weekend);
        daysOff = Set.copyOf(daysOff);
    }

    public boolean isBusinessDay(LocalDate day) {
        return !weekend.contains(day.getDayOfWeek()) && !daysOff.contains(day);
    }

    /// The day itself, or the first business day after it.
    public LocalDate sameOrNext(LocalDate day) {
        LocalDate found = day;
        for (int i = 0; i < LONGEST_SEARCH && !isBusinessDay(found); i++) {
            found = found.plusDays(1);
        }
        return found;
    }

    /// So many business days after a day, which need not be one itself.
    ///
    /// @param count 0 or more; 0 gives the day itself or the first business day after it
    public LocalDate plus(LocalDate day, int count) {
        LocalDate found = count == 0 ? sameOrNext(day) : day;
        for (int i = 0; i < count; i++) {
            found = sameOrNext(found.plusDays(1));
        }
        return found;
    }

    public WorkDays withDaysOff(Collection<LocalDate> days) {
        return new WorkDays(weekend, new TreeSet<>(days));
    }
}
