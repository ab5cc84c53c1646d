package headway.ui.pipeline;

import headway.domain.ApplicationCard;
import headway.domain.PipelineStage;
import headway.text.Messages;
import headway.ui.kit.PopOvers;
import headway.ui.kit.Views;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/// What can be done with all applications chosen in the table.
final class BulkBar extends FlowPane {
    private final Messages messages;
    private final PipelineModel model;
    private final PipelineActions actions;
    private final ApplicationTable table;

    @FXML
    private Label chosen;

    @FXML
    private MenuButton move;

    @FXML
    private Button tag;

    @FXML
    private Button rest;

    BulkBar(Views views, PipelineModel model, PipelineActions actions, ApplicationTable table) {
        this.messages = views.messages();
        this.model = model;
        this.actions = actions;
        this.table = table;
        views.loadInto(this);
        disableProperty().bind(Bindings.isEmpty(table.getSelectionModel().getSelectedItems()));
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<ApplicationCard>)
                change -> showCount());
        model.stages().addListener((ListChangeListener<PipelineStage>) change -> fillMove());
        fillMove();
        showCount();
    }

    @FXML
    private void onTag() {
        TextField name = new TextField();
        Label ask = new Label(messages.get("pipeline.tag.name"));
        ask.setLabelFor(name);
        VBox box = new VBox(ask, name);
        box.getStyleClass().add("popover-form");
        PopOver popOver = PopOvers.show(tag, box, name);
        name.setOnAction(event -> {
            popOver.hide();
            actions.addTag(table.chosen(), name.getText());
        });
    }

    @FXML
    private void onRest() {
        actions.rest(table.chosen(), anyAwake());
    }

    @FXML
    private void onDelete() {
        actions.delete(table.chosen());
    }

    private boolean anyAwake() {
        return table.chosen().stream().anyMatch(card -> !card.resting());
    }

    private void showCount() {
        List<ApplicationCard> cards = table.chosen();
        chosen.setText(messages.get("pipeline.chosen", cards.size()));
        rest.setText(messages.get(cards.isEmpty() || anyAwake() ? "pipeline.rest" : "pipeline.wake"));
    }

    private void fillMove() {
        move.getItems().clear();
        for (PipelineStage stage : model.stages()) {
            MenuItem item = new MenuItem(stage.name());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> actions.move(table.chosen(), stage, move));
            move.getItems().add(item);
        }
    }
}
