package headway.ui.calendar;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The 24 hours of seven days, with the names of the hours at the left.
final class HourGrid extends Region {
    static final int HOURS = 24;
    private static final double LINES_PER_HOUR = 2.5;

    private final List<Label> names = new ArrayList<>();
    private final List<Region> lines = new ArrayList<>();
    private final List<HourColumn> columns;
    private double gutter;
    private double roomForAnHour;

    HourGrid(CalendarTexts texts, List<HourColumn> columns) {
        this.columns = columns;
        getStyleClass().add("hour-grid");
        for (int hour = 0; hour < HOURS; hour++) {
            Region line = new Region();
            line.getStyleClass().add("hour-line");
            line.setMouseTransparent(true);
            lines.add(line);
            Label name = new Label(hour == 0 ? "" : texts.hour(hour));
            name.getStyleClass().add("hour-name");
            names.add(name);
        }
        getChildren().addAll(lines);
        getChildren().addAll(names);
        getChildren().addAll(columns);
    }

    /// How wide the names of the hours are.
    double namesWidth() {
        return snapSizeX(
                names.stream().mapToDouble(name -> name.prefWidth(-1)).max().orElse(0));
    }

    /// Says how much room there is.
    ///
    /// @param newGutter the width left of the days
    /// @param newRoom the height that an hour gets at least
    void arrange(double newGutter, double newRoom) {
        if (gutter != newGutter || roomForAnHour != newRoom) {
            gutter = newGutter;
            roomForAnHour = newRoom;
            requestLayout();
        }
    }

    /// How far the name of an hour reaches above its line.
    double overhang() {
        return snapSizeY(names.get(1).prefHeight(-1) / 2);
    }

    double hourHeight() {
        return snapSizeY(Math.max(roomForAnHour, names.get(1).prefHeight(-1) * LINES_PER_HOUR));
    }

    @Override
    protected double computePrefHeight(double width) {
        return HOURS * hourHeight();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double hour = hourHeight();
        for (int i = 0; i < HOURS; i++) {
            Label name = names.get(i);
            double height = name.prefHeight(-1);
            lines.get(i).resizeRelocate(gutter, i * hour, Math.max(0, getWidth() - gutter), 1);
            name.resizeRelocate(0, i * hour - snapSizeY(height / 2), gutter, height);
        }
        double width = getWidth() - gutter;
        for (int i = 0; i < columns.size(); i++) {
            double x = snapPositionX(gutter + width * i / columns.size());
            double right = snapPositionX(gutter + width * (i + 1) / columns.size());
            columns.get(i).resizeRelocate(x, 0, right - x, getHeight());
        }
    }
}
