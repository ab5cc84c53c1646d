package headway.ui.effort;

import headway.domain.Week;
import java.time.LocalDate;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The keys of the year: up and down go by days, left and right by weeks, Page Up and Page Down by months, Home to the
/// first day and End to today; Enter shows the day.
final class HeatKeys {
    private final HeatMap map;

    HeatKeys(HeatMap map) {
        this.map = map;
    }

    void onKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            map.choose();
            event.consume();
            return;
        }
        LocalDate to = to(event.getCode(), map.day(), map.grid());
        if (to != null) {
            map.go(to);
            event.consume();
        }
    }

    /// Where a key goes to, within the year or not; null for a key of something else.
    static @Nullable LocalDate to(KeyCode code, LocalDate from, HeatGrid grid) {
        return switch (code) {
            case UP -> from.minusDays(1);
            case DOWN -> from.plusDays(1);
            case LEFT -> from.minusDays(Week.DAYS);
            case RIGHT -> from.plusDays(Week.DAYS);
            case PAGE_UP -> from.minusMonths(1);
            case PAGE_DOWN -> from.plusMonths(1);
            case HOME -> grid.first();
            case END -> grid.today();
            default -> null;
        };
    }
}
