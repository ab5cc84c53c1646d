package headway.ui.calendar;

import headway.domain.CalendarItem;
import java.time.LocalDate;
import java.util.Locale;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of the calendar.
final class CalendarKeys {
    private final CalendarModel model;
    private final CalendarPages pages;
    private final CalendarActions actions;
    private final ItemMoves moves;

    CalendarKeys(CalendarModel model, CalendarPages pages, CalendarActions actions, ItemMoves moves) {
        this.model = model;
        this.pages = pages;
        this.actions = actions;
        this.moves = moves;
    }

    /// Keys on the days: they choose and turn, and with Shift they move what is chosen.
    void onDays(KeyEvent event) {
        if (withCommand(event)) {
            return;
        }
        if (event.isShiftDown()) {
            CalendarItem item = model.itemProperty().get();
            int days = days(event.getCode());
            if (item != null && days != 0) {
                moves.moveBy(item, days);
                event.consume();
            }
            return;
        }
        if (!pages.shown().takeKey(event) && chosen(event)) {
            event.consume();
        }
    }

    /// Letters, wherever the focus is in the calendar. As typed, not as pressed: what opens would be typed into.
    void onLetter(KeyEvent event) {
        if (withCommand(event) || event.getTarget() instanceof TextInputControl) {
            return;
        }
        switch (event.getCharacter().toLowerCase(Locale.ROOT)) {
            case "t" -> model.goToToday();
            case "m" -> model.setView(CalendarModel.View.MONTH);
            case "w" -> model.setView(CalendarModel.View.WEEK);
            case "a" -> model.setView(CalendarModel.View.AGENDA);
            case "n" -> add();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Plans something on the chosen day.
    void add() {
        LocalDate day = model.dayProperty().get();
        actions.add(pages.shown().beside(day), day);
    }

    private boolean chosen(KeyEvent event) {
        KeyCode code = event.getCode();
        switch (code) {
            case LEFT, RIGHT, UP, DOWN -> model.step(days(code));
            case PAGE_UP -> model.turn(-1);
            case PAGE_DOWN -> model.turn(1);
            case HOME -> model.stepToWeekEnd(false);
            case END -> model.stepToWeekEnd(true);
            case ESCAPE -> {
                if (model.itemProperty().get() == null) {
                    return false;
                }
                model.choose(model.dayProperty().get());
            }
            case ENTER -> {
                // A chip and a button open what they stand for themselves.
                if (event.getTarget() instanceof ItemChip || event.getTarget() instanceof ButtonBase) {
                    return false;
                }
                LocalDate day = model.dayProperty().get();
                actions.openDay(pages.shown().beside(day), day);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static int days(KeyCode code) {
        return switch (code) {
            case LEFT -> -1;
            case RIGHT -> 1;
            case UP -> -DayRange.WEEK;
            case DOWN -> DayRange.WEEK;
            default -> 0;
        };
    }

    private static boolean withCommand(KeyEvent event) {
        return event.isShortcutDown() || event.isAltDown() || event.isControlDown() || event.isMetaDown();
    }
}
