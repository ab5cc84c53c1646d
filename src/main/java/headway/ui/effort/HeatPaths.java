package headway.ui.effort;

import headway.domain.DayEffort;
import java.time.LocalDate;
import java.util.Map;

/// Draws the days of a year as one path a level, so that a whole year takes a handful of nodes.
final class HeatPaths {
    private static final double CORNER = 2;

    /// By level; level 0 is a day with nothing.
    private final StringBuilder[] levels = new StringBuilder[DayEffort.LEVELS + 1];
    private final StringBuilder rest = new StringBuilder();

    /// @param goal points a week
    HeatPaths(HeatGrid grid, HeatSizes sizes, Map<LocalDate, DayEffort> days, int goal) {
        for (int i = 0; i < levels.length; i++) {
            levels[i] = new StringBuilder();
        }
        for (LocalDate day = grid.first(); !day.isAfter(grid.last()); day = day.plusDays(1)) {
            DayEffort done = days.getOrDefault(day, DayEffort.none(day));
            double x = sizes.x(grid.column(day));
            double y = sizes.y(grid.row(day));
            if (done.isRest()) {
                hatch(x, y, sizes.side());
            } else if (!done.isEmpty() || !day.isAfter(grid.today())) {
                square(levels[done.level(goal)], x, y, sizes.side());
            }
        }
    }

    String level(int level) {
        return levels[level].toString();
    }

    /// Days of planned rest: a frame with slanted lines.
    String rest() {
        return rest.toString();
    }

    /// Rounded, clockwise from the top left.
    private static void square(StringBuilder path, double x, double y, double side) {
        double edge = side - 2 * CORNER;
        path.append('M').append(x + CORNER).append(' ').append(y).append('h').append(edge);
        corner(path, CORNER, CORNER);
        path.append('v').append(edge);
        corner(path, -CORNER, CORNER);
        path.append('h').append(-edge);
        corner(path, -CORNER, -CORNER);
        path.append('v').append(-edge);
        corner(path, CORNER, -CORNER);
        path.append('z');
    }

    private static void corner(StringBuilder path, double x, double y) {
        path.append('q');
        // The control point lies where the corner would be.
        if (x > 0 == y > 0) {
            path.append(x).append(" 0 ");
        } else {
            path.append("0 ").append(y).append(' ');
        }
        path.append(x).append(' ').append(y);
    }

    private void hatch(double x, double y, double side) {
        // On half pixels a thin line is sharp.
        double left = x + 0.5;
        double top = y + 0.5;
        double edge = side - 1;
        rest.append('M').append(left).append(' ').append(top);
        rest.append('h').append(edge).append('v').append(edge);
        rest.append('h').append(-edge).append('z');
        double half = edge / 2;
        line(left, top + half, half, -half);
        line(left, top + edge, edge, -edge);
        line(left + half, top + edge, half, -half);
    }

    private void line(double x, double y, double right, double down) {
        rest.append('M').append(x).append(' ').append(y);
        rest.append('l').append(right).append(' ').append(down);
    }
}
