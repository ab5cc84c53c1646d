package headway.ui.importing;

import headway.domain.ImportedApplication;
import headway.ui.kit.Formats;
import headway.ui.kit.Views;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/// The first applications as they would be kept.
final class PreviewPane extends VBox {
    private final ImportModel model;
    private final ImportTexts texts;
    private final Formats formats;

    @FXML
    private TableView<ImportedApplication> table;

    @FXML
    private TableColumn<ImportedApplication, String> company;

    @FXML
    private TableColumn<ImportedApplication, String> role;

    @FXML
    private TableColumn<ImportedApplication, String> stage;

    @FXML
    private TableColumn<ImportedApplication, String> applied;

    @FXML
    private TableColumn<ImportedApplication, String> place;

    @FXML
    private TableColumn<ImportedApplication, String> history;

    @FXML
    private TableColumn<ImportedApplication, String> notes;

    PreviewPane(Views views, ImportModel model, ImportTexts texts) {
        this.model = model;
        this.texts = texts;
        this.formats = new Formats(views.messages());
        views.loadInto(this);
    }

    @FXML
    private void initialize() {
        show(company, row -> row.application().company());
        show(role, row -> row.application().role());
        show(stage, texts::stage);
        show(applied, row -> formats.date(row.application().appliedOn()));
        show(place, row -> row.application().location());
        show(history, texts::history);
        show(notes, row -> texts.notes(row.application()));
        table.setItems(model.preview());
    }

    private static void show(
            TableColumn<ImportedApplication, String> column, Function<ImportedApplication, String> text) {
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    }
}
