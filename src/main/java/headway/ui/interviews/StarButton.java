package headway.ui.interviews;

import javafx.scene.control.ToggleButton;

/// A star that is full or empty.
final class StarButton extends ToggleButton {
    private static final String FULL = "★";
    private static final String EMPTY = "☆";

    /// @param words what it stands for
    StarButton(String words) {
        super(EMPTY);
        getStyleClass().add("interview-star");
        setAccessibleText(words);
        setMinWidth(USE_PREF_SIZE);
        selectedProperty().addListener((observed, before, now) -> setText(now ? FULL : EMPTY));
    }
}
