package headway.ui.letters;

import headway.ui.kit.GrowingField;
import headway.ui.kit.Icons;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// A line of a list: a grip to move it by, and its text.
final class LineRow extends HBox {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");

    private final Button grip = new Button();
    private final GrowingField field = new GrowingField();

    LineRow(String gripWords) {
        getStyleClass().add("plan-line");
        grip.setGraphic(Icons.of(Feather.MORE_VERTICAL));
        grip.getStyleClass().addAll("flat", "button-icon", "plan-grip");
        grip.setAccessibleText(gripWords);
        grip.setMinWidth(USE_PREF_SIZE);
        // Tab goes from line to line; the keys do what the grip does.
        grip.setFocusTraversable(false);
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().addAll(grip, field);
    }

    Button grip() {
        return grip;
    }

    GrowingField field() {
        return field;
    }

    /// Marks the place where another line would come.
    ///
    /// @param below true when that is below this one
    void setTarget(boolean target, boolean below) {
        pseudoClassStateChanged(TARGET, target);
        pseudoClassStateChanged(BELOW, below);
    }
}
