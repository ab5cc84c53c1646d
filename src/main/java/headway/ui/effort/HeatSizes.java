package headway.ui.effort;

import headway.domain.Week;
import java.time.LocalDate;
import java.util.Optional;

/// Where the days of a year lie on the screen, in pixels.
///
/// @param left room for the names of the days of the week
/// @param top room for the names of the months
/// @param pitch from one day to the next, in both directions
record HeatSizes(double left, double top, double pitch) {
    private static final double LEAST = 9;
    private static final double MOST = 18;
    private static final double GAP = 2;

    /// As large as the width allows, in whole pixels so that all days look the same.
    static HeatSizes of(double width, double left, double top) {
        double pitch = Math.floor((width - left) / HeatGrid.WEEKS);
        return new HeatSizes(left, top, Math.max(LEAST, Math.min(MOST, pitch)));
    }

    /// How many weeks have room.
    int columns(double width) {
        return (int) Math.max(1, Math.min(HeatGrid.WEEKS, Math.floor((width - left) / pitch)));
    }

    double x(int column) {
        return left + column * pitch;
    }

    double y(int row) {
        return top + row * pitch;
    }

    /// The side of a day's square.
    double side() {
        return pitch - GAP;
    }

    double height() {
        return top + Week.DAYS * pitch;
    }

    /// The day at a point; the gap beside a square belongs to it.
    Optional<LocalDate> at(double x, double y, HeatGrid grid) {
        int column = (int) Math.floor((x - left) / pitch);
        int row = (int) Math.floor((y - top) / pitch);
        return column < 0 || column >= grid.columns() || row < 0 || row >= Week.DAYS
                ? Optional.empty()
                : Optional.of(grid.day(column, row));
    }
}
