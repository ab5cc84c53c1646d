package headway.ui.calendar;

import java.time.LocalDate;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/// How a day looks: chosen, today, a day off, or about to get what is dragged.
final class DayMarks {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private final Node node;

    DayMarks(Node node) {
        this.node = node;
    }

    /// Shows how a day looks now.
    ///
    /// @return whether it is chosen
    boolean show(LocalDate day, CalendarModel model) {
        boolean chosen = day.equals(model.dayProperty().get());
        node.pseudoClassStateChanged(CHOSEN, chosen);
        node.pseudoClassStateChanged(TODAY, day.equals(model.today()));
        node.pseudoClassStateChanged(OFF, !model.isBusinessDay(day));
        return chosen;
    }

    void target(boolean hovered) {
        node.pseudoClassStateChanged(TARGET, hovered);
    }
}
