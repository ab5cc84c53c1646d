package headway.ui.settings;

import headway.domain.PipelineStage;
import headway.text.Messages;
import headway.ui.kit.Background;
import headway.ui.kit.FieldKeeper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One stage: its name, its place, and where its applications go when it is removed.
final class StageRow extends HBox {
    private final PipelineStage stage;
    private final List<PipelineStage> all;
    private final Background background;
    private final FieldKeeper keeper = new FieldKeeper();

    StageRow(PipelineStage stage, List<PipelineStage> all, Background background, Messages messages) {
        this.stage = stage;
        this.all = all;
        this.background = background;
        getStyleClass().add("settings-row");
        TextField name = new TextField();
        name.setAccessibleText(messages.get("settings.stageName"));
        HBox.setHgrow(name, Priority.ALWAYS);
        keeper.watch(
                name, typed -> background.change(journal -> journal.stages().rename(stage.id(), typed)));
        keeper.show(name, stage.name());
        Label kind = new Label(messages.name(stage.kind()));
        kind.getStyleClass().add("stage-kind");
        Button up = new Button(messages.get("settings.up"));
        up.setOnAction(event -> move(-1));
        up.setDisable(all.indexOf(stage) == 0);
        Button down = new Button(messages.get("settings.down"));
        down.setOnAction(event -> move(1));
        down.setDisable(all.indexOf(stage) == all.size() - 1);
        MenuButton remove = new MenuButton(messages.get("settings.remove"));
        for (PipelineStage target : all) {
            if (target.id() != stage.id() && target.isClosed() == stage.isClosed()) {
                MenuItem item = new MenuItem(messages.get("settings.removeInto", target.name()));
                item.setMnemonicParsing(false);
                item.setOnAction(
                        event -> background.change(journal -> journal.stages().remove(stage.id(), target.id())));
                remove.getItems().add(item);
            }
        }
        remove.setDisable(remove.getItems().isEmpty());
        for (ButtonBase button : List.of(up, down, remove)) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        getChildren().addAll(name, kind, up, down, remove);
    }

    private void move(int step) {
        List<Long> order = new ArrayList<>(all.stream().map(PipelineStage::id).toList());
        int at = order.indexOf(stage.id());
        Collections.swap(order, at, at + step);
        background.change(journal -> journal.stages().reorder(order));
    }
}
