package headway.ui.review;

import headway.ui.kit.Views;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// On to the next step and back, with buttons and with keys that work while something is typed, too.
final class StepButtons extends HBox {
    private static final KeyCombination NEXT = new KeyCodeCombination(KeyCode.PAGE_DOWN, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination BACK = new KeyCodeCombination(KeyCode.PAGE_UP, KeyCombination.SHORTCUT_DOWN);

    private final ReviewModel model;

    @FXML
    private Button back;

    @FXML
    private Button next;

    @FXML
    private Label position;

    StepButtons(Views views, ReviewWords words, ReviewModel model) {
        this.model = model;
        views.loadInto(this);
        model.stepProperty().subscribe(step -> {
            back.setDisable(step.isFirst());
            next.setVisible(!step.isLast());
            position.setText(words.position(step));
        });
    }

    Button next() {
        return next;
    }

    /// Takes the keys of the walk, wherever the focus is.
    void onKey(KeyEvent event) {
        if (NEXT.match(event)) {
            event.consume();
            onNext();
        } else if (BACK.match(event)) {
            event.consume();
            onBack();
        }
    }

    @FXML
    private void onNext() {
        model.step(1);
    }

    @FXML
    private void onBack() {
        model.step(-1);
    }
}
