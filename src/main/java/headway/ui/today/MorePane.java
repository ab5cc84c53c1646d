package headway.ui.today;

import headway.domain.Suggestion;
import headway.text.Messages;
import headway.ui.kit.Focus;
import headway.ui.kit.Icons;
import headway.ui.kit.Views;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What is due as well and can wait: folded, with its count. Its rows take the same keys as the cards.
final class MorePane extends VBox {
    private static final int ROWS = 6;

    @FXML
    private ToggleButton toggle;

    @FXML
    private ListView<Suggestion> list;

    MorePane(Views views, TodayWords words, TodayActions actions, TodayModel model) {
        Messages messages = views.messages();
        views.loadInto(this);
        toggle.selectedProperty().bindBidirectional(model.moreOpenProperty());
        toggle.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.get("today.more", model.more().size()), model.more()));
        toggle.graphicProperty()
                .bind(model.moreOpenProperty()
                        .map(open -> Icons.of(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT)));
        list.setItems(model.more());
        list.setCellFactory(view -> new DueCell(messages, words, actions));
        list.visibleProperty().bind(model.moreOpenProperty());
        list.managedProperty().bind(list.visibleProperty());
        DayLists.fit(list, ROWS);
        visibleProperty().bind(Bindings.isNotEmpty(model.more()));
        managedProperty().bind(visibleProperty());
    }

    /// The row that the keys are about; null when the focus is not in the list.
    @Nullable
    Suggestion focused() {
        return Focus.isIn(list) ? list.getSelectionModel().getSelectedItem() : null;
    }

    /// The row as it is drawn, or the list where it is out of sight.
    Node selectedRow() {
        Suggestion chosen = list.getSelectionModel().getSelectedItem();
        return list.lookupAll(".list-cell").stream()
                .filter(node -> node instanceof DueCell cell && chosen != null && chosen.equals(cell.getItem()))
                .findFirst()
                .orElse(list);
    }

    ToggleButton toggle() {
        return toggle;
    }

    ListView<Suggestion> list() {
        return list;
    }
}
