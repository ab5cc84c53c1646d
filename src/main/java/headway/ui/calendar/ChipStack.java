package headway.ui.calendar;

import headway.domain.CalendarItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The things of a day below each other: as many as fit, and a button for the rest. It makes no more chips than fit.
final class ChipStack extends Region {
    private static final double GAP = 2;

    private final ItemChips maker;
    private final List<ItemChip> chips = new ArrayList<>();
    private final Button more = new Button();
    private List<CalendarItem> items = List.of();
    private @Nullable CalendarItem chosen;
    private boolean reachable;
    private int room;
    private int hidden;

    ChipStack(ItemChips maker) {
        this.maker = maker;
        getStyleClass().add("chip-stack");
        more.getStyleClass().setAll("chip-more");
        more.setMinWidth(0);
        more.setVisible(false);
        getChildren().add(more);
    }

    /// Fills it.
    ///
    /// @param pinned is shown in any case where it is one of these; null for none
    /// @param reach whether the Tab key comes here
    void show(LocalDate day, List<CalendarItem> things, @Nullable CalendarItem pinned, boolean reach, Node beside) {
        items = things;
        chosen = pinned;
        reachable = reach;
        more.setOnAction(event -> maker.actions().openDay(beside, day));
        fill();
    }

    /// The chip that shows a thing.
    Optional<ItemChip> chip(CalendarItem item) {
        return chips.stream().filter(chip -> item.equals(chip.item())).findFirst();
    }

    /// How high it is with so many rows.
    double heightOf(int rows) {
        Insets insets = getInsets();
        return insets.getTop() + insets.getBottom() + rows * (row() + GAP) - (rows == 0 ? 0 : GAP);
    }

    @Override
    protected double computeMinHeight(double width) {
        return heightOf(2);
    }

    @Override
    protected double computePrefHeight(double width) {
        return heightOf(items.size());
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double height = getHeight() - insets.getTop() - insets.getBottom();
        int fits = (int) Math.max(0, Math.floor((height + GAP) / (row() + GAP)));
        if (fits != room) {
            room = fits;
            fill();
        }
        double width = getWidth() - insets.getLeft() - insets.getRight();
        more.setText(maker.texts().messages().get("calendar.more", hidden));
        if (more.prefWidth(-1) > width) {
            more.setText(maker.texts().messages().get("calendar.moreShort", hidden));
        }
        double y = insets.getTop();
        for (Node child : getChildren()) {
            if (child.isVisible()) {
                child.resizeRelocate(insets.getLeft(), y, width, row());
                y += row() + GAP;
            }
        }
    }

    private double row() {
        return snapSizeY(more.prefHeight(-1));
    }

    private void fill() {
        List<CalendarItem> visible = visible();
        while (chips.size() < visible.size()) {
            ItemChip chip = maker.make(false);
            chips.add(chip);
            getChildren().add(chips.size() - 1, chip);
            chip.applyCss();
        }
        for (int i = 0; i < chips.size(); i++) {
            ItemChip chip = chips.get(i);
            chip.show(i < visible.size() ? visible.get(i) : null);
            chip.setFocusTraversable(reachable);
        }
        hidden = items.size() - visible.size();
        more.setVisible(hidden > 0);
        more.setAccessibleText(maker.texts().messages().get("calendar.more", hidden));
        more.setFocusTraversable(reachable);
        requestLayout();
    }

    private List<CalendarItem> visible() {
        if (items.size() <= room) {
            return items;
        }
        int fits = Math.max(0, room - 1);
        List<CalendarItem> visible = new ArrayList<>(items.subList(0, fits));
        if (fits > 0 && chosen != null && items.contains(chosen) && !visible.contains(chosen)) {
            visible.set(fits - 1, chosen);
        }
        return visible;
    }
}
