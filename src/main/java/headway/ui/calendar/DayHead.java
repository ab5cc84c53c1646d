package headway.ui.calendar;

import headway.ui.kit.Icons;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// The date of a day, a word about it, and the button to add, which shows on the chosen day and under the pointer.
final class DayHead extends Region {
    private static final double GAP = 4;

    private final ItemChips maker;
    private final Label date = new Label();
    private final Label word = new Label();
    private final Button add;
    private LocalDate day = LocalDate.EPOCH;
    private List<String> dates = List.of("");
    private int brevity;

    DayHead(ItemChips maker) {
        this.maker = maker;
        getStyleClass().add("day-head");
        date.getStyleClass().add("day-date");
        word.getStyleClass().add("day-word");
        String plan = maker.texts().messages().get("calendar.planHere");
        add = new Button(plan, Icons.of(Feather.PLUS));
        add.setAccessibleText(plan);
        add.getStyleClass().setAll("day-add");
        add.setOnAction(event -> maker.actions().add(add, day));
        add.visibleProperty().addListener((observed, before, now) -> requestLayout());
        getChildren().addAll(date, word, add);
    }

    /// Shows a day.
    ///
    /// @param texts the date as it stands there, and shorter ones for less room
    void show(LocalDate shown, List<String> texts) {
        day = shown;
        dates = texts;
        date.setText(texts.get(0));
        word.setText(maker.texts().mark(shown, maker.model()));
        add.setFocusTraversable(shown.equals(maker.model().dayProperty().get()));
        requestLayout();
    }

    /// How short the date has to be to fit.
    ///
    /// @return 0 for the longest form
    int brevityFor(double width) {
        double room = width - getInsets().getLeft() - getInsets().getRight();
        for (int i = 0; i < dates.size(); i++) {
            date.setText(dates.get(i));
            if (date.prefWidth(-1) <= room) {
                return i;
            }
        }
        return dates.size() - 1;
    }

    /// Shortens the date.
    void shorten(int wanted) {
        brevity = wanted;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        date.setText(dates.get(Math.min(brevity, dates.size() - 1)));
        return insets.getTop() + Math.max(date.prefHeight(-1), add.prefHeight(-1)) + insets.getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double height = getHeight() - insets.getTop() - insets.getBottom();
        double left = insets.getLeft();
        double right = getWidth() - insets.getRight();
        date.setText(dates.get(Math.min(Math.max(brevity, brevityFor(getWidth())), dates.size() - 1)));
        double dateWidth = Math.min(snapSizeX(date.prefWidth(-1)), Math.max(0, right - left));
        date.resizeRelocate(left, insets.getTop(), dateWidth, height);
        left += dateWidth + GAP;
        if (add.isVisible()) {
            add.setContentDisplay(ContentDisplay.LEFT);
            if (add.prefWidth(-1) > right - left) {
                add.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            }
            double addWidth = snapSizeX(add.prefWidth(-1));
            // Where even the sign has no room, keys, menu and a double click are left.
            add.setOpacity(addWidth <= right - left ? 1 : 0);
            add.resizeRelocate(right - addWidth, insets.getTop(), addWidth, height);
            right -= addWidth + GAP;
        }
        // Half a word helps nobody.
        double wordWidth = snapSizeX(word.prefWidth(-1));
        word.resizeRelocate(left, insets.getTop(), wordWidth <= right - left ? wordWidth : 0, height);
    }
}
