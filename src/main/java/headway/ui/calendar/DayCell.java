package headway.ui.calendar;

import headway.domain.CalendarItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;

/// A day of the month: its date, what stands on it, and a button to add.
final class DayCell extends Region {
    private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");

    private final ItemChips maker;
    private final DayHead head;
    private final ChipStack stack;
    private final DayMarks marks = new DayMarks(this);
    private LocalDate day = LocalDate.EPOCH;

    DayCell(ItemChips maker, Runnable focusDays) {
        this.maker = maker;
        head = new DayHead(maker);
        stack = new ChipStack(maker);
        getStyleClass().add("day-cell");
        // The things come before the button on the way of the Tab key.
        getChildren().addAll(stack, head);
        new DayGestures(maker, focusDays).attach(this, () -> day);
        maker.drag().target(this, () -> day, marks::target);
    }

    LocalDate day() {
        return day;
    }

    void show(LocalDate shown) {
        CalendarModel model = maker.model();
        day = shown;
        head.show(shown, List.of(maker.texts().number(shown), Integer.toString(shown.getDayOfMonth())));
        boolean chosen = marks.show(shown, model);
        pseudoClassStateChanged(OUTSIDE, shown.getMonth() != model.anchor().getMonth());
        stack.show(shown, model.items(shown), model.itemProperty().get(), chosen, this);
    }

    Optional<ItemChip> chip(CalendarItem item) {
        return stack.chip(item);
    }

    @Override
    protected double computeMinHeight(double width) {
        Insets insets = getInsets();
        return insets.getTop() + head.prefHeight(-1) + stack.minHeight(-1) + insets.getBottom();
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double width = getWidth() - insets.getLeft() - insets.getRight();
        double top = snapSizeY(head.prefHeight(-1));
        head.resizeRelocate(insets.getLeft(), insets.getTop(), width, top);
        stack.resizeRelocate(
                insets.getLeft(),
                insets.getTop() + top,
                width,
                Math.max(0, getHeight() - insets.getTop() - insets.getBottom() - top));
    }
}
