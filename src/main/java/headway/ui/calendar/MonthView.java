package headway.ui.calendar;

import headway.ui.kit.Focus;
import java.time.LocalDate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;

/// A month as weeks below each other. It scrolls only where a large text leaves too little room.
final class MonthView extends ScrollPane implements CalendarPage {
    private final MonthGrid grid;
    private final CalendarModel model;
    private boolean revealing;

    MonthView(ItemChips maker) {
        model = maker.model();
        grid = new MonthGrid(maker);
        getStyleClass().add("calendar-page");
        setContent(grid);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void refresh() {
        grid.refresh();
        revealing = true;
        requestLayout();
    }

    @Override
    public void focus() {
        Focus.letInto(this);
        grid.focus();
    }

    @Override
    public Node beside(LocalDate day) {
        return grid.cell(day);
    }

    @Override
    public boolean takeKey(KeyEvent event) {
        return false;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (revealing && getViewportBounds().getHeight() > 0) {
            revealing = false;
            grid.layout();
            reveal();
        }
    }

    /// Scrolls until the chosen day is in sight.
    private void reveal() {
        double hidden = grid.getHeight() - getViewportBounds().getHeight();
        if (hidden > 1) {
            Bounds bounds = grid.cell(model.dayProperty().get()).getBoundsInParent();
            double from = getVvalue() * hidden;
            double lowest = bounds.getMaxY() - getViewportBounds().getHeight();
            double highest = bounds.getMinY() < bounds.getHeight() ? 0 : bounds.getMinY();
            setVvalue(Math.max(lowest, Math.min(from, highest)) / hidden);
        }
    }
}
