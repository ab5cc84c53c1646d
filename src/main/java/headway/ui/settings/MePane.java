package headway.ui.settings;

import headway.domain.PrintSettings;
import headway.ui.kit.Background;
import headway.ui.kit.FieldKeeper;
import headway.ui.kit.Views;
import javafx.fxml.FXML;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The name and address on letters and other documents.
final class MePane extends VBox {
    private final FieldKeeper keeper = new FieldKeeper();

    @FXML
    private TextField myName;

    @FXML
    private TextArea myContact;

    MePane(Views views, Background background) {
        views.loadInto(this);
        keeper.watch(
                myName, typed -> background.change(journal -> journal.settings().setMyName(typed)));
        keeper.watch(
                myContact,
                typed -> background.change(journal ->
                        journal.settings().setPrint(journal.settings().print().withContact(typed))));
    }

    void show(PrintSettings settings) {
        keeper.show(myName, settings.name());
        keeper.show(myContact, settings.contact());
    }
}
