package headway.ui.calendar;

import headway.domain.CalendarItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;

/// The interviews of a day at their hours. Chips are made once and filled again.
final class HourColumn extends Region {
    private final ItemChips maker;
    private final List<ItemChip> chips = new ArrayList<>();
    private List<TimedBoxes.Box> boxes = List.of();
    private LocalDate day = LocalDate.EPOCH;

    HourColumn(ItemChips maker) {
        this.maker = maker;
        getStyleClass().add("hour-column");
    }

    LocalDate day() {
        return day;
    }

    List<TimedBoxes.Box> boxes() {
        return boxes;
    }

    void show(LocalDate shown) {
        CalendarModel model = maker.model();
        day = shown;
        List<CalendarItem> near = new ArrayList<>(model.items(shown.minusDays(1)));
        near.addAll(model.items(shown));
        boxes = TimedBoxes.of(near, shown);
        while (chips.size() < boxes.size()) {
            ItemChip chip = maker.make(true);
            chips.add(chip);
            getChildren().add(chip);
        }
        boolean chosen = shown.equals(model.dayProperty().get());
        for (int i = 0; i < chips.size(); i++) {
            ItemChip chip = chips.get(i);
            chip.show(i < boxes.size() ? boxes.get(i).item() : null);
            chip.setFocusTraversable(chosen);
        }
        requestLayout();
    }

    Optional<ItemChip> chip(CalendarItem item) {
        return chips.stream().filter(chip -> item.equals(chip.item())).findFirst();
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < boxes.size(); i++) {
            TimedBoxes.Box box = boxes.get(i);
            double width = getWidth() / box.columns();
            double y = snapPositionY(getHeight() * box.top() / TimedBoxes.MINUTES);
            double below = snapPositionY(getHeight() * box.bottom() / TimedBoxes.MINUTES);
            chips.get(i)
                    .resizeRelocate(
                            snapPositionX(width * box.column()) + 1, y + 1, Math.max(0, width - 2), below - y - 2);
        }
    }
}
