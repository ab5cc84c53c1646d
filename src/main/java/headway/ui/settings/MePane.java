package headway.ui.settings;

import headway.ui.kit.Background;
import headway.ui.kit.FieldKeeper;
import headway.ui.kit.Views;
import javafx.fxml.FXML;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The name under letters.
final class MePane extends VBox {
    private final FieldKeeper keeper = new FieldKeeper();

    @FXML
    private TextField myName;

    MePane(Views views, Background background) {
        views.loadInto(this);
        keeper.watch(
                myName, typed -> background.change(journal -> journal.settings().setMyName(typed)));
    }

    void show(String name) {
        keeper.show(myName, name);
    }
}
