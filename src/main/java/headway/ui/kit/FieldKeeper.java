package headway.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Keeps what is typed in fields: after a pause, when the focus leaves, and when told to. No Save button.
public final class FieldKeeper {
    private static final Duration PAUSE = Duration.millis(800);

    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final List<Field> fields = new ArrayList<>();

    /// Watches a field.
    ///
    /// @param keep is given the text when it has changed
    public void watch(TextInputControl control, Consumer<String> keep) {
        fields.add(new Field(control, keep));
    }

    /// Shows a text in a field, unless the user is typing another one there.
    public void show(TextInputControl control, String text) {
        for (Field field : fields) {
            if (field.control.equals(control)) {
                field.show(text);
            }
        }
    }

    /// Keeps what has been typed so far.
    public void flush() {
        fields.forEach(Field::keep);
    }

    /// False where half of a character stands alone, as between the two keystrokes that some keyboards send for one.
    static boolean isWhole(String text) {
        return text.codePoints().noneMatch(character -> Character.getType(character) == Character.SURROGATE);
    }

    private static final class Field {
        private final TextInputControl control;
        private final Consumer<String> keep;
        private final PauseTransition pause = new PauseTransition(PAUSE);
        private String kept = "";

        /// True from keeping a text until the journal's version of it comes back.
        private boolean awaited;

        /// The journal's version of what is kept, shown once the focus has left: tags in order, names without spaces.
        private @Nullable String tidy;

        Field(TextInputControl control, Consumer<String> keep) {
            this.control = control;
            this.keep = keep;
            pause.setOnFinished(event -> {
                // The other half of a character is on its way, and starts the pause anew.
                if (isWhole(control.getText())) {
                    keep();
                }
            });
            control.textProperty().addListener((observed, before, now) -> pause.playFromStart());
            control.addEventFilter(KeyEvent.KEY_PRESSED, this::undoInTheJournal);
            control.focusedProperty().addListener((observed, before, focused) -> {
                if (!focused) {
                    keep();
                    tidy();
                }
            });
        }

        /// The control itself would go back to what it showed before, which may be of another application.
        private void undoInTheJournal(KeyEvent event) {
            for (KeyCombination key : List.of(UNDO, REDO)) {
                if (key.match(event) && control.getText().equals(kept)) {
                    event.consume();
                    awaited = false;
                    Runnable command = control.getScene().getAccelerators().get(key);
                    if (command != null) {
                        command.run();
                    }
                }
            }
        }

        void show(String text) {
            String typed = control.getText();
            // Nothing may change under the hands of somebody who types, were it only a comma at the end.
            boolean own = awaited || text.equals(tidy);
            boolean same = typed.strip().equals(text.strip());
            boolean more = same || !typed.equals(kept);
            kept = same ? typed : kept;
            awaited = false;
            if (control.isFocused() && (own || more)) {
                tidy = text;
                return;
            }
            set(text);
        }

        private void set(String text) {
            kept = text;
            tidy = null;
            if (!control.getText().equals(text)) {
                int caret = control.getCaretPosition();
                control.setText(text);
                control.positionCaret(Math.min(caret, text.length()));
            }
            pause.stop();
        }

        private void tidy() {
            String version = tidy;
            if (version != null && !awaited) {
                set(version);
            }
        }

        void keep() {
            pause.stop();
            String text = control.getText();
            if (!text.equals(kept)) {
                kept = text;
                awaited = true;
                keep.accept(text);
            }
        }
    }
}
