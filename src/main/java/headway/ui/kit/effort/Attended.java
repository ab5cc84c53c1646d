package headway.ui.kit.effort;

import headway.journal.Changes;
import headway.journal.Changes.Area;
import headway.journal.Journal;

/// Counts the interviews that are over by now.
public final class Attended {
    private Attended() {}

    public static Changes count(Journal journal) {
        return journal.effort().countAttended() == 0 ? Changes.NONE : Changes.of(Area.EFFORT);
    }
}
