package headway.ui.pipeline;

import headway.ui.kit.Formats;
import headway.ui.kit.UiState;
import headway.ui.kit.Views;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The table, and what can be done with the applications chosen in it.
final class TablePane extends VBox {
    private final ApplicationTable table;

    TablePane(Views views, Formats formats, PipelineModel model, PipelineActions actions, UiState state) {
        CardMenu menu = new CardMenu(views.messages(), model, actions);
        table = new ApplicationTable(new TableColumns(views.messages(), formats, model), model, actions, menu);
        table.restore(state);
        table.setAccessibleText(views.messages().get("pipeline.title"));
        VBox.setVgrow(table, Priority.ALWAYS);
        getStyleClass().add("table-pane");
        getChildren().addAll(table, new BulkBar(views, model, actions, table));
    }

    ApplicationTable table() {
        return table;
    }
}
