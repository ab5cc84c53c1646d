package headway.ui.kit.lines;

import headway.text.Messages;
import headway.ui.kit.GrowingField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A line of a list: a grip to move it by, and its text.
final class LineRow extends HBox {
    private final RowGrip grip;
    private final GrowingField field = new GrowingField();

    LineRow(Messages messages) {
        grip = new RowGrip(messages);
        getStyleClass().add("line-row");
        // Tab goes from line to line; the keys do what the grip does.
        grip.setFocusTraversable(false);
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().addAll(grip, field);
    }

    RowGrip grip() {
        return grip;
    }

    GrowingField field() {
        return field;
    }
}
