package headway.ui.interviews;

import headway.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// A rating from 1 to 5, or none. Keys: 1 to 5, ← and → for less and more, Backspace for none; clicking the chosen one
/// takes it away.
final class RatingField extends HBox {
    static final int MOST = 5;

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Messages messages;
    private final Consumer<@Nullable Integer> chosen;
    private final List<Label> steps = new ArrayList<>();
    private final Label word = new Label();
    private String subject = "";
    private @Nullable Integer rating;

    /// @param chosen hears what the user rates, null for nothing
    RatingField(Messages messages, Consumer<@Nullable Integer> chosen) {
        this.messages = messages;
        this.chosen = chosen;
        getStyleClass().add("rating");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SPINNER);
        setAccessibleHelp(messages.get("interviews.fit.rating.keys"));
        setMinWidth(USE_PREF_SIZE);
        for (int i = 1; i <= MOST; i++) {
            int figure = i;
            Label step = new Label(Integer.toString(i));
            step.getStyleClass().add("rating-step");
            step.setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    requestFocus();
                    choose(rating != null && rating == figure ? null : figure);
                }
            });
            steps.add(step);
        }
        word.getStyleClass().add("rating-word");
        getChildren().addAll(steps);
        getChildren().add(word);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        say();
    }

    /// Shows a rating.
    ///
    /// @param about what is rated
    void show(String about, @Nullable Integer shown) {
        subject = about;
        rating = shown;
        say();
    }

    @Nullable
    Integer rating() {
        return rating;
    }

    /// What a key makes of a rating.
    ///
    /// @return the same rating for other keys
    static @Nullable Integer after(@Nullable Integer rating, KeyCode code, String typed) {
        if (code == KeyCode.BACK_SPACE || code == KeyCode.DELETE) {
            return null;
        }
        if (code == KeyCode.LEFT) {
            return rating == null || rating == 1 ? null : Integer.valueOf(rating - 1);
        }
        if (code == KeyCode.RIGHT) {
            return rating == null ? 1 : Math.min(MOST, rating + 1);
        }
        int figure = typed.length() == 1 ? Character.digit(typed.charAt(0), 10) : -1;
        return figure >= 1 && figure <= MOST ? Integer.valueOf(figure) : rating;
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        boolean moves = List.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.BACK_SPACE, KeyCode.DELETE)
                .contains(event.getCode());
        Integer now = after(rating, event.getCode(), event.getText());
        if (!Objects.equals(now, rating)) {
            choose(now);
            event.consume();
        } else if (moves) {
            event.consume();
        }
    }

    private void choose(@Nullable Integer now) {
        rating = now;
        say();
        chosen.accept(now);
    }

    private void say() {
        Integer now = rating;
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).pseudoClassStateChanged(CHOSEN, now != null && now == i + 1);
        }
        word.setText(messages.get("interviews.fit.rating." + (now == null ? 0 : now)));
        setAccessibleText(messages.get("interviews.fit.rating", subject, word.getText()));
    }
}
