package headway.ui.effort;

import headway.domain.EffortEntry;
import headway.domain.ShownEffort;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A row of the shelf: an entry, or the head of a day with what its entries add up to.
///
/// @param shown null for the head of a day
/// @param entries how many the day has; 0 in the row of an entry
/// @param points what they gave
/// @param minutes of work
record ShelfRow(LocalDate day, @Nullable ShownEffort shown, int entries, int points, int minutes) {
    boolean isHead() {
        return shown == null;
    }

    /// Entries with a head above each day, in their order.
    ///
    /// @param entries those of a day beside each other
    static List<ShelfRow> of(List<ShownEffort> entries) {
        List<ShelfRow> rows = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= entries.size(); i++) {
            LocalDate day = entries.get(from).entry().day();
            if (i == entries.size() || !entries.get(i).entry().day().equals(day)) {
                List<ShownEffort> one = entries.subList(from, i);
                rows.add(head(day, one));
                one.forEach(shown -> rows.add(new ShelfRow(day, shown, 0, 0, 0)));
                from = i;
            }
        }
        return rows;
    }

    /// The entry of a row that is no head.
    EffortEntry entry() {
        return Objects.requireNonNull(shown).entry();
    }

    private static ShelfRow head(LocalDate day, List<ShownEffort> entries) {
        int points = 0;
        int minutes = 0;
        for (ShownEffort shown : entries) {
            points += shown.entry().points();
            minutes += shown.entry().kind().isWork() ? shown.entry().minutes() : 0;
        }
        return new ShelfRow(day, null, entries.size(), points, minutes);
    }
}
