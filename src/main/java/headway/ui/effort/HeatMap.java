package headway.ui.effort;

import headway.domain.DayEffort;
import headway.text.Messages;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;

/// A year of days, the stronger coloured the more was done. Its keys are those of [HeatKeys].
final class HeatMap extends Region {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double SPACE = 6;

    private final List<SVGPath> levels = new ArrayList<>();
    private final SVGPath rest = path("heat-rest");
    private final Rectangle todayMark = mark("heat-today");
    private final Rectangle cursor = mark("heat-cursor");
    private final HeatNames names;
    private final Tooltip tooltip = new Tooltip();
    private HeatGrid grid = new HeatGrid(LocalDate.EPOCH, DayOfWeek.MONDAY, HeatGrid.WEEKS);
    private HeatSizes sizes = HeatSizes.of(0, 0, 0);
    private Map<LocalDate, DayEffort> days = Map.of();
    private int goal = 1;
    private LocalDate day = LocalDate.EPOCH;
    private @Nullable LocalDate pointed;
    private Consumer<LocalDate> looking = looked -> {};
    private Consumer<LocalDate> choosing = chosen -> {};

    HeatMap(Messages messages) {
        names = new HeatNames(messages.locale());
        getStyleClass().add("heat-map");
        setFocusTraversable(true);
        tooltip.getStyleClass().add("heat-tooltip");
        setAccessibleHelp(messages.get("effort.map.keys"));
        for (int i = 0; i <= DayEffort.LEVELS; i++) {
            SVGPath level = path("heat-level");
            level.getStyleClass().add("heat-" + i);
            levels.add(level);
        }
        getChildren().addAll(levels);
        getChildren().addAll(rest, todayMark, cursor);
        getChildren().addAll(names.nodes());
        setOnKeyPressed(new HeatKeys(this)::onKey);
        setOnMouseMoved(this::point);
        setOnMouseExited(event -> {
            leave();
            looking.accept(day);
        });
        setOnMouseClicked(event -> {
            requestFocus();
            at(event).ifPresent(clicked -> {
                go(clicked);
                choose();
            });
        });
    }

    /// Shows a year.
    ///
    /// @param wanted points a week
    void show(LocalDate today, DayOfWeek weekStart, Map<LocalDate, DayEffort> done, int wanted) {
        boolean onToday = day.equals(grid.today());
        grid = new HeatGrid(today, weekStart, HeatGrid.WEEKS);
        names.show(weekStart);
        days = done;
        goal = wanted;
        go(onToday ? today : day);
        requestLayout();
    }

    /// Says whom to tell of the day that pointer or keys are at.
    void onLook(Consumer<LocalDate> action) {
        looking = action;
    }

    void onChoose(Consumer<LocalDate> action) {
        choosing = action;
    }

    /// The day that the keys are at.
    LocalDate day() {
        return day;
    }

    HeatGrid grid() {
        return grid;
    }

    /// Goes to a day, or to the nearest that is shown.
    void go(LocalDate to) {
        day = grid.nearest(to);
        placeCursor();
        looking.accept(day);
    }

    void choose() {
        choosing.accept(day);
    }

    /// Marks the day as the one that is shown elsewhere.
    void markChosen(boolean chosen) {
        cursor.pseudoClassStateChanged(CHOSEN, chosen);
    }

    /// Tells about a day: beside the pointer, if it is there.
    void tell(LocalDate about, String words) {
        if (about.equals(day)) {
            setAccessibleText(words);
        }
        if (about.equals(pointed) && getScene() != null && getScene().getWindow() != null) {
            tooltip.setText(words);
            Point2D at = localToScreen(
                    sizes.x(grid.column(about)) + sizes.pitch(), sizes.y(grid.row(about)) + sizes.pitch());
            tooltip.show(this, at.getX(), at.getY());
        }
    }

    /// Takes away what is told beside the pointer.
    void leave() {
        pointed = null;
        tooltip.hide();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return names.sizes(width < 0 ? getWidth() : width).height() + SPACE;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        sizes = names.sizes(getWidth());
        int columns = sizes.columns(getWidth());
        if (columns != grid.columns()) {
            grid = new HeatGrid(grid.today(), grid.weekStart(), columns);
            day = grid.nearest(day);
        }
        HeatPaths paths = new HeatPaths(grid, sizes, days, goal);
        for (int i = 0; i < levels.size(); i++) {
            levels.get(i).setContent(paths.level(i));
        }
        rest.setContent(paths.rest());
        place(todayMark, grid.today());
        placeCursor();
        names.place(grid, sizes);
    }

    private void point(MouseEvent event) {
        LocalDate at = at(event).orElse(null);
        if (at == null) {
            leave();
        } else if (!at.equals(pointed)) {
            pointed = at;
            looking.accept(at);
        }
    }

    private Optional<LocalDate> at(MouseEvent event) {
        return sizes.at(event.getX(), event.getY(), grid);
    }

    private void placeCursor() {
        place(cursor, day);
    }

    private void place(Rectangle mark, LocalDate at) {
        mark.setVisible(grid.holds(at));
        mark.setX(sizes.x(grid.column(at)) - 1);
        mark.setY(sizes.y(grid.row(at)) - 1);
        mark.setWidth(sizes.side() + 2);
        mark.setHeight(sizes.side() + 2);
    }

    private static SVGPath path(String styleClass) {
        return unmanaged(new SVGPath(), styleClass);
    }

    private static Rectangle mark(String styleClass) {
        return unmanaged(new Rectangle(), styleClass);
    }

    private static <N extends Node> N unmanaged(N node, String styleClass) {
        node.getStyleClass().add(styleClass);
        node.setManaged(false);
        node.setMouseTransparent(true);
        return node;
    }
}
