package headway.ui.calendar;

import headway.domain.CalendarItem;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the interviews of a day lie among its hours: those at the same time beside each other.
final class TimedBoxes {
    static final int MINUTES = 24 * 60;

    /// A shorter one could not be read.
    static final int SHORTEST = 30;

    private TimedBoxes() {}

    /// The place of one interview.
    ///
    /// @param top minutes of the day's clocks at which it begins, 0 for one that began the day before
    /// @param bottom minutes at which it ends, 1,440 for one that goes on after midnight
    /// @param column from 0 to `columns` − 1
    record Box(CalendarItem item, int top, int bottom, int column, int columns) {
        private Box in(int place, int of) {
            return new Box(item, top, bottom, place, of);
        }
    }

    /// The places of the interviews on a day.
    ///
    /// @param items what may touch the day, in any order; what has no time is left out
    static List<Box> of(List<CalendarItem> items, LocalDate day) {
        List<Box> boxes = new ArrayList<>();
        for (CalendarItem item : items) {
            Box box = box(item, day);
            if (box != null) {
                boxes.add(box);
            }
        }
        boxes.sort(Comparator.comparingInt(Box::top)
                .thenComparing(Comparator.comparingInt(Box::bottom).reversed())
                .thenComparing(Box::item, CalendarItem.IN_ORDER));
        List<Box> placed = new ArrayList<>();
        int from = 0;
        int end = 0;
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i).top() >= end) {
                placed.addAll(beside(boxes.subList(from, i)));
                from = i;
            }
            end = Math.max(end, boxes.get(i).bottom());
        }
        placed.addAll(beside(boxes.subList(from, boxes.size())));
        return placed;
    }

    /// Spreads boxes that hang together over as few columns as they need.
    private static List<Box> beside(List<Box> group) {
        List<Integer> ends = new ArrayList<>();
        List<Box> placed = new ArrayList<>();
        for (Box box : group) {
            int column = 0;
            while (column < ends.size() && ends.get(column) > box.top()) {
                column++;
            }
            if (column == ends.size()) {
                ends.add(0);
            }
            ends.set(column, box.bottom());
            placed.add(box.in(column, 0));
        }
        return placed.stream().map(box -> box.in(box.column(), ends.size())).toList();
    }

    private static @Nullable Box box(CalendarItem item, LocalDate day) {
        ZonedDateTime start = item.start();
        if (start == null) {
            return null;
        }
        ZonedDateTime end = start.plusMinutes(item.minutes());
        boolean goesOn = end.toLocalDate().isAfter(day);
        int bottom = goesOn ? MINUTES : minute(end);
        if (start.toLocalDate().equals(day)) {
            // Clocks that are set back make an end look earlier than it is.
            int shown = Math.max(bottom, minute(start) + Math.max(SHORTEST, item.minutes()));
            int held = Math.min(MINUTES, goesOn ? MINUTES : shown);
            return new Box(item, Math.min(minute(start), MINUTES - SHORTEST), held, 0, 1);
        }
        boolean before = start.toLocalDate().isBefore(day) && end.isAfter(day.atStartOfDay(start.getZone()));
        return before ? new Box(item, 0, Math.max(SHORTEST, bottom), 0, 1) : null;
    }

    private static int minute(ZonedDateTime time) {
        return time.getHour() * 60 + time.getMinute();
    }
}
