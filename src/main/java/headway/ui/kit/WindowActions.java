package headway.ui.kit;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.MenuItem;

/// What the menu can ask of the window itself.
public interface WindowActions {
    ObjectProperty<Theme.Choice> themeProperty();

    /// Makes text larger or smaller by so many per cent; 0 sets it back.
    void scaleText(int percent);

    /// Asks for another journal and opens it.
    void openJournal();

    void quit();

    /// Puts the focus in the search field.
    void find();

    /// Goes to a screen.
    void show(Destination destination);

    void showPalette();

    void showHelp();

    void showFeedback();

    /// Tells what the command palette offers.
    void offerCommands(List<MenuItem> commands);
}
