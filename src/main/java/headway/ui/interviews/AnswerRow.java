package headway.ui.interviews;

import headway.domain.LeavingQuestion;
import headway.text.Messages;
import headway.ui.kit.Icons;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A question of the leaving checklist, with large buttons for yes and no; pressed again, it is open again.
final class AnswerRow extends HBox {
    private final ToggleGroup group = new ToggleGroup();
    private final ToggleButton yes;
    private final ToggleButton no;
    private boolean showing;

    /// Hears an answer; null for none.
    interface Listener {
        void answered(LeavingQuestion question, @Nullable Boolean done);
    }

    AnswerRow(LeavingQuestion question, Messages messages, Listener listener) {
        getStyleClass().add("answer-line");
        Label words = new Label(messages.name(question));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add("answer-question");
        yes = toggle(messages.get("interviews.leaving.yes"), Feather.CHECK, words.getText());
        no = toggle(messages.get("interviews.leaving.no"), Feather.X, words.getText());
        yes.setId("yes" + question.name());
        no.setId("no" + question.name());
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(words, yes, no);
        group.selectedToggleProperty().addListener((observed, before, now) -> {
            if (!showing) {
                listener.answered(question, now == null ? null : now.equals(yes));
            }
        });
    }

    void show(@Nullable Boolean done) {
        showing = true;
        group.selectToggle(done == null ? null : done ? yes : no);
        showing = false;
    }

    private ToggleButton toggle(String words, Feather icon, String question) {
        ToggleButton toggle = new ToggleButton(words, Icons.of(icon));
        toggle.setToggleGroup(group);
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.setAccessibleText(question + " " + words);
        toggle.getStyleClass().add("answer-toggle");
        return toggle;
    }
}
