package headway.ui.today;

import headway.text.Messages;
import headway.ui.kit.Icons;
import headway.ui.kit.Views;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What waits until when, and why: the first few, and all of them when unfolded. Enter opens an application.
final class WaitingPane extends VBox {
    private static final int ROWS = 12;

    private final TodayActions actions;

    @FXML
    private Label title;

    @FXML
    private ListView<WaitingRow> list;

    @FXML
    private ToggleButton toggle;

    WaitingPane(Views views, TodayWords words, TodayActions actions, TodayModel model) {
        this.actions = actions;
        Messages messages = views.messages();
        views.loadInto(this);
        title.textProperty().bind(model.waitingTotalProperty().map(count -> messages.get("today.waiting", count)));
        list.setItems(model.waiting());
        list.setCellFactory(view -> new WaitingCell(messages, words, this::open));
        DayLists.fit(list, ROWS);
        toggle.selectedProperty().bindBidirectional(model.waitingOpenProperty());
        toggle.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.waitingOpenProperty().get()
                                ? messages.get("today.waiting.fewer")
                                : messages.get(
                                        "today.waiting.all",
                                        model.waitingTotalProperty().get()),
                        model.waitingOpenProperty(),
                        model.waitingTotalProperty()));
        toggle.graphicProperty()
                .bind(model.waitingOpenProperty()
                        .map(open -> Icons.of(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT)));
        toggle.visibleProperty().bind(model.waitingTotalProperty().greaterThan(TodayModel.WAITING_SHOWN));
        toggle.managedProperty().bind(toggle.visibleProperty());
        visibleProperty().bind(model.waitingTotalProperty().greaterThan(0));
        managedProperty().bind(visibleProperty());
    }

    ToggleButton toggle() {
        return toggle;
    }

    ListView<WaitingRow> list() {
        return list;
    }

    void openSelected() {
        open(list.getSelectionModel().getSelectedItem());
    }

    private void open(@Nullable WaitingRow row) {
        if (row != null && row.waiting() != null) {
            actions.open(row.waiting().applicationId());
        }
    }
}
