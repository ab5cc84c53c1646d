package headway.ui.importing;

import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/// A report as a list, so that one of ten thousand lines scrolls like one of ten.
final class ReportList extends ListView<ImportReport.Line> {

    ReportList() {
        getStyleClass().add("import-report-list");
        setCellFactory(list -> new LineCell());
    }

    private static final class LineCell extends ListCell<ImportReport.Line> {
        private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

        LineCell() {
            setWrapText(true);
            setMinWidth(0);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(ImportReport.@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty || line == null ? null : line.text());
            pseudoClassStateChanged(HEADING, line != null && line.heading());
        }
    }
}
