package headway.ui.importing;

import headway.exchange.DateOrder;
import headway.exchange.ImportColumn;
import headway.ui.kit.Views;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What each column of the file means.
final class ColumnsPane extends VBox {
    private final ImportModel model;
    private final ImportTexts texts;
    private final List<ColumnMeaning> meanings = ColumnMeaning.all();

    @FXML
    private TableView<ColumnRow> table;

    @FXML
    private TableColumn<ColumnRow, String> header;

    @FXML
    private TableColumn<ColumnRow, String> samples;

    @FXML
    private TableColumn<ColumnRow, ImportColumn> meaning;

    @FXML
    private TableColumn<ColumnRow, ImportColumn> order;

    ColumnsPane(Views views, ImportModel model, ImportTexts texts) {
        this.model = model;
        this.texts = texts;
        views.loadInto(this);
    }

    @FXML
    private void initialize() {
        header.setCellValueFactory(row -> new ReadOnlyStringWrapper(
                texts.header(row.getValue().columnProperty().get())));
        samples.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(row.getValue().samples()));
        meaning.setCellValueFactory(row -> row.getValue().columnProperty());
        meaning.setCellFactory(column -> new ChoiceCell<>(new Meaning(), texts::meaning));
        order.setCellValueFactory(row -> row.getValue().columnProperty());
        order.setCellFactory(column -> new ChoiceCell<>(new Order(), texts::order));
        table.setItems(model.columns());
    }

    /// Brings a column into sight, with the one above it.
    void showColumn(int index) {
        table.scrollTo(Math.max(0, index - 1));
    }

    private final class Meaning implements ChoiceCell.Choice<ImportColumn, ColumnMeaning> {
        @Override
        public List<ColumnMeaning> choices(ImportColumn column) {
            return meanings;
        }

        @Override
        public ColumnMeaning chosen(ImportColumn column) {
            return ColumnMeaning.of(column);
        }

        @Override
        public void choose(ImportColumn column, ColumnMeaning chosen) {
            model.setMeaning(column.index(), chosen);
        }

        @Override
        public String remark(ImportColumn column) {
            return "";
        }

        @Override
        public String about(ImportColumn column) {
            return texts.get("importing.meaning.of", texts.header(column));
        }
    }

    private final class Order implements ChoiceCell.Choice<ImportColumn, DateOrder> {
        @Override
        public List<DateOrder> choices(ImportColumn column) {
            return model.hasDateOrder(column) ? List.of(DateOrder.values()) : List.of();
        }

        @Override
        public @Nullable DateOrder chosen(ImportColumn column) {
            return column.dateOrder();
        }

        @Override
        public void choose(ImportColumn column, DateOrder chosen) {
            model.setDateOrder(column.index(), chosen);
        }

        @Override
        public String remark(ImportColumn column) {
            return column.dateOrderOpen() ? texts.get("importing.order.open") : "";
        }

        @Override
        public String about(ImportColumn column) {
            return texts.get("importing.order.of", texts.header(column));
        }
    }
}
