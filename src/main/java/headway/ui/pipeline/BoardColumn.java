package headway.ui.pipeline;

import headway.domain.ApplicationCard;
import headway.domain.PipelineStage;
import headway.ui.kit.Views;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

/// A stage of the board: its name, its number of cards, and the cards. It can be folded to a strip.
final class BoardColumn extends VBox {
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private final PipelineStage stage;
    private final BooleanProperty folded = new SimpleBooleanProperty();

    @FXML
    private Label name;

    @FXML
    private Label count;

    @FXML
    private Button fold;

    @FXML
    private ListView<ApplicationCard> list;

    BoardColumn(Views views, PipelineStage stage, ObservableList<ApplicationCard> cards) {
        this.stage = stage;
        views.loadInto(this);
        name.setText(stage.name());
        list.setItems(cards);
        list.setAccessibleText(stage.name());
        list.setPlaceholder(new Label());
        count.textProperty().bind(Bindings.size(cards).asString());
        folded.addListener((observed, before, now) -> showFolded(now));
        fold.setAccessibleText(views.messages().get("pipeline.fold", stage.name()));
    }

    PipelineStage stage() {
        return stage;
    }

    ListView<ApplicationCard> list() {
        return list;
    }

    /// What a question about the column points at.
    Node head() {
        return name;
    }

    BooleanProperty foldedProperty() {
        return folded;
    }

    /// Shows that a dragged card would land here.
    void setTarget(boolean target) {
        pseudoClassStateChanged(TARGET, target);
    }

    @FXML
    private void onFold() {
        folded.set(!folded.get());
    }

    private void showFolded(boolean now) {
        pseudoClassStateChanged(FOLDED, now);
        list.setVisible(!now);
        list.setManaged(!now);
        fold.setText(now ? "›" : "‹");
    }
}
