package headway.ui.settings;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/// Days that follow each other.
///
/// @param first the first one
/// @param last the last one, the same or later
record DayRange(LocalDate first, LocalDate last) {
    /// A holiday that is taken for a typing error when it is longer.
    static final int LONGEST = 366;

    DayRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " is before " + first);
        }
    }

    /// Between two days in whatever order.
    static DayRange between(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? new DayRange(other, one) : new DayRange(one, other);
    }

    /// Puts days together that follow each other, in their order.
    static List<DayRange> of(Collection<LocalDate> days) {
        List<DayRange> ranges = new ArrayList<>();
        for (LocalDate day : new TreeSet<>(days)) {
            DayRange before = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
            if (before != null && before.last().plusDays(1).equals(day)) {
                ranges.set(ranges.size() - 1, new DayRange(before.first(), day));
            } else {
                ranges.add(new DayRange(day, day));
            }
        }
        return ranges;
    }

    /// How many days they are.
    long length() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    List<LocalDate> days() {
        return first.datesUntil(last.plusDays(1)).toList();
    }
}
