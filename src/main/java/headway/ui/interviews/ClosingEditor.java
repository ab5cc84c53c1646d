package headway.ui.interviews;

import headway.domain.ClosingStatement;
import headway.text.Messages;
import headway.ui.kit.GrowingField;
import headway.ui.kit.Views;
import headway.ui.kit.lines.LineList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A closing statement to be written: its key points, and its text.
final class ClosingEditor extends VBox {
    private final Messages messages;
    private final ClosingKeeper keeper;
    private final LineList points;
    private boolean showing;

    @FXML
    private VBox pointsPlace;

    @FXML
    private Label textName;

    @FXML
    private GrowingField text;

    @FXML
    private Button slot;

    ClosingEditor(Views views, ClosingKeeper keeper) {
        this.messages = views.messages();
        this.keeper = keeper;
        points = new LineList(
                messages,
                new LineList.Words(
                        messages.get("interviews.closing.points"), messages.get("interviews.closing.points.prompt")),
                new Points());
        views.loadInto(this);
        pointsPlace.getChildren().add(points);
        textName.setLabelFor(text);
        slot.setText(messages.get("interviews.closing.slot.insert", SayingPane.slot(messages)));
        text.onTyped(typed -> {
            if (!showing) {
                keeper.type(statement -> statement.withText(typed));
            }
        });
        text.focusedProperty().addListener((observed, before, focused) -> {
            if (!focused) {
                keeper.keep();
            }
        });
    }

    void show(ClosingStatement statement) {
        showing = true;
        int caret = text.getCaretPosition();
        text.setText(statement.text());
        text.positionCaret(Math.min(caret, text.getLength()));
        showing = false;
        points.show(statement.points());
    }

    @FXML
    private void onSlot() {
        text.requestFocus();
        text.insertText(text.getCaretPosition(), SayingPane.slot(messages));
    }

    private final class Points implements LineList.Listener {
        @Override
        public void typed(List<String> lines) {
            keeper.type(statement -> statement.withPoints(lines));
        }

        @Override
        public void changed(List<String> lines) {
            keeper.choose(statement -> statement.withPoints(lines));
        }

        @Override
        public void left() {
            keeper.keep();
        }
    }
}
