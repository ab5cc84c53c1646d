package headway.ui.effort;

import headway.domain.ShownEffort;
import headway.text.Messages;
import headway.ui.kit.Icons;
import headway.ui.kit.Show;
import headway.ui.kit.Views;
import headway.ui.kit.effort.EffortWords;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What was done, day by day. Enter edits an entry, Delete takes it out, Escape goes back to the whole week.
final class ShelfPane extends VBox {
    /// So many rows have room before it scrolls by itself; more where the window is high.
    private static final int ROWS = 7;

    private final EffortWords words;
    private final EffortModel model;
    private final EntryActions actions;

    @FXML
    private Label title;

    @FXML
    private Button earlier;

    @FXML
    private Button later;

    @FXML
    private Button present;

    @FXML
    private Button week;

    @FXML
    private Label nothing;

    @FXML
    private ListView<ShelfRow> list;

    ShelfPane(Views views, EffortWords words, EffortModel model, EntryActions actions) {
        this.words = words;
        this.model = model;
        this.actions = actions;
        Messages messages = words.messages();
        views.loadInto(this);
        earlier.setGraphic(Icons.of(Feather.CHEVRON_LEFT));
        later.setGraphic(Icons.of(Feather.CHEVRON_RIGHT));
        nothing.setText(messages.get("effort.shelf.nothing"));
        list.setItems(model.rows());
        list.setCellFactory(view -> new ShelfCell(words, model, actions));
        list.prefHeightProperty().bind(height(ROWS));
        list.minHeightProperty().bind(list.prefHeightProperty());
        list.maxHeightProperty().bind(height(Integer.MAX_VALUE));
    }

    /// Shows what the model has for the shelf.
    void show(EffortData data) {
        EffortModel.Shelf shelf = model.shelfProperty().get();
        var today = data.overview().today();
        title.setText(
                shelf.alone()
                        ? words.day(Objects.requireNonNullElse(shelf.day(), today), today)
                        : words.week(data.shelf().week(), today));
        later.setDisable(!model.canGoLater());
        Show.when(present, !model.isPresent());
        Show.when(week, shelf.alone());
        Show.when(nothing, model.rows().isEmpty());
        Show.when(list, !model.rows().isEmpty());
    }

    @FXML
    private void onEarlier() {
        model.turn(-1);
    }

    @FXML
    private void onLater() {
        model.turn(1);
    }

    @FXML
    private void onPresent() {
        model.goToPresent();
    }

    @FXML
    private void onWeek() {
        model.chooseWeek();
    }

    @FXML
    private void onKey(KeyEvent event) {
        ShownEffort chosen = chosen();
        switch (event.getCode()) {
            case ENTER -> edit(chosen);
            case DELETE, BACK_SPACE -> remove(chosen);
            case ESCAPE -> {
                if (!model.shelfProperty().get().alone()) {
                    return;
                }
                model.chooseWeek();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void edit(@Nullable ShownEffort chosen) {
        if (chosen != null) {
            actions.edit(row(), chosen.entry().id());
        }
    }

    private void remove(@Nullable ShownEffort chosen) {
        if (chosen != null) {
            actions.remove(chosen.entry());
        }
    }

    private @Nullable ShownEffort chosen() {
        ShelfRow row = list.getSelectionModel().getSelectedItem();
        return row == null ? null : row.shown();
    }

    /// The chosen row as it is drawn, or the list where it is out of sight.
    private Node row() {
        ShelfRow chosen = list.getSelectionModel().getSelectedItem();
        return list.lookupAll(".list-cell").stream()
                .filter(node -> node instanceof ShelfCell cell && chosen.equals(cell.getItem()))
                .findFirst()
                .orElse(list);
    }

    private DoubleBinding height(int most) {
        return Bindings.createDoubleBinding(
                () -> list.getFixedCellSize() * Math.min(most, list.getItems().size())
                        + list.getInsets().getTop()
                        + list.getInsets().getBottom(),
                list.fixedCellSizeProperty(),
                list.insetsProperty(),
                list.getItems());
    }
}
