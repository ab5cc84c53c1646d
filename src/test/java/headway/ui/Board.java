package headway.ui;

import headway.domain.ApplicationCard;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

/// The board as a user sees it.
final class Board {
    private Board() {}

    /// The companies in the column of a stage, from top to bottom.
    static List<String> companies(TestWindow window, String stage) {
        return Fx.get(() -> list(window, stage).getItems().stream()
                .map(ApplicationCard::company)
                .toList());
    }

    @SuppressWarnings("unchecked")
    static ListView<ApplicationCard> list(TestWindow window, String stage) {
        VBox column = column(window, stage);
        return (ListView<ApplicationCard>) column.getChildren().get(1);
    }

    static VBox column(TestWindow window, String stage) {
        return window.find(
                VBox.class,
                box -> box.getStyleClass().contains("board-column")
                        && box.lookupAll(".board-column-name").stream()
                                .anyMatch(node -> node instanceof Label name
                                        && name.getText().equals(stage)));
    }

    /// Chooses a card and puts the focus on it.
    static void choose(TestWindow window, String stage, String company) {
        ListView<ApplicationCard> list = list(window, stage);
        window.act(() -> {
            list.getItems().stream()
                    .filter(card -> card.company().equals(company))
                    .findFirst()
                    .ifPresent(list.getSelectionModel()::select);
            list.requestFocus();
        });
    }

    static ListCell<?> card(TestWindow window, String company) {
        return window.find(
                ListCell.class,
                cell -> cell.getItem() instanceof ApplicationCard card
                        && card.company().equals(company));
    }

    static Point2D middle(Node node) {
        return Fx.get(() -> {
            var bounds = node.localToScreen(node.getBoundsInLocal());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
    }
}
