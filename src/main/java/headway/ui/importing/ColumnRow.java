package headway.ui.importing;

import headway.exchange.ImportColumn;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// A column of the file: how it looks, and what it is taken for at the moment.
final class ColumnRow {
    private final String samples;
    private final ObjectProperty<ImportColumn> column;

    /// @param samples a few of its cells, in one line
    ColumnRow(ImportColumn column, String samples) {
        this.column = new SimpleObjectProperty<>(column);
        this.samples = samples;
    }

    String samples() {
        return samples;
    }

    ObjectProperty<ImportColumn> columnProperty() {
        return column;
    }
}
