package headway.ui.calendar;

import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/// One way to show the days.
interface CalendarPage {
    Node node();

    /// Shows the state of the model.
    void refresh();

    /// Puts the focus on the chosen day or thing.
    void focus();

    /// The node of a day that is shown, for what opens beside it.
    Node beside(LocalDate day);

    /// Takes a key that means something else here than on other pages; one that it has used is consumed.
    ///
    /// @return whether the key is this page's own
    boolean takeKey(KeyEvent event);
}
