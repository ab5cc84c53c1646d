package headway.ui.calendar;

import headway.domain.CalendarItem;
import headway.ui.kit.Focus;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The days of a month and the names of the weekdays above them. Six weeks of cells are made once and filled anew for
/// each month.
final class MonthGrid extends Region {
    private static final int MOST_DAYS = 42;

    private final CalendarModel model;
    private final CalendarTexts texts;
    private final List<Label> names = new ArrayList<>();
    private final List<DayCell> cells = new ArrayList<>();

    MonthGrid(ItemChips maker) {
        model = maker.model();
        texts = maker.texts();
        getStyleClass().add("month-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        for (int i = 0; i < DayRange.WEEK; i++) {
            Label name = new Label();
            name.getStyleClass().add("weekday");
            names.add(name);
        }
        for (int i = 0; i < MOST_DAYS; i++) {
            cells.add(new DayCell(maker, this::requestFocus));
        }
        getChildren().addAll(names);
        getChildren().addAll(cells);
        focusedProperty().addListener((observed, before, focused) -> {
            if (focused) {
                model.choose(model.dayProperty().get());
            }
        });
    }

    void refresh() {
        DayRange range = model.rangeProperty().get();
        for (int i = 0; i < DayRange.WEEK; i++) {
            names.get(i).setText(texts.weekday(range.day(i).getDayOfWeek()));
        }
        for (int i = 0; i < MOST_DAYS; i++) {
            DayCell cell = cells.get(i);
            cell.setVisible(i < range.length());
            if (cell.isVisible()) {
                cell.show(range.day(i));
            }
        }
        setAccessibleText(texts.spoken(model.dayProperty().get(), model));
        if (Focus.isIn(this)) {
            focus();
        }
        requestLayout();
    }

    void focus() {
        CalendarItem item = model.itemProperty().get();
        Node owner = item == null
                ? this
                : cell(item.day()).chip(item).map(Node.class::cast).orElse(this);
        if (!owner.isFocused()) {
            owner.requestFocus();
        }
    }

    /// The cell of a day, which has to be shown.
    DayCell cell(LocalDate day) {
        long index = ChronoUnit.DAYS.between(model.rangeProperty().get().first(), day);
        return cells.get((int) Math.max(0, Math.min(MOST_DAYS - 1, index)));
    }

    @Override
    protected double computeMinHeight(double width) {
        return names.get(0).prefHeight(-1) + weeks() * cells.get(0).minHeight(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double top = snapSizeY(names.get(0).prefHeight(-1));
        double height = getHeight() - top;
        for (int i = 0; i < DayRange.WEEK; i++) {
            names.get(i).resizeRelocate(x(i), 0, x(i + 1) - x(i), top);
        }
        for (int i = 0; i < weeks() * DayRange.WEEK; i++) {
            int column = i % DayRange.WEEK;
            int row = i / DayRange.WEEK;
            double y = snapPositionY(top + height * row / weeks());
            double below = snapPositionY(top + height * (row + 1) / weeks());
            cells.get(i).resizeRelocate(x(column), y, x(column + 1) - x(column), below - y);
        }
    }

    private int weeks() {
        return model.rangeProperty().get().length() / DayRange.WEEK;
    }

    private double x(int column) {
        return snapPositionX(getWidth() * column / DayRange.WEEK);
    }
}
