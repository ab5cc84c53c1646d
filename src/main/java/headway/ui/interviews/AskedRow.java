package headway.ui.interviews;

import headway.domain.AskedQuestion;
import headway.text.Messages;
import headway.ui.kit.FieldKeeper;
import headway.ui.kit.GrowingField;
import headway.ui.kit.Lazy;
import headway.ui.kit.Show;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A question chosen for an interview: whether it was asked, its words, and what they said.
final class AskedRow extends OrderedRow {
    private final Messages messages;
    private final QuestionActions actions;
    private final FieldKeeper keeper = new FieldKeeper();
    private final CheckBox asked = new CheckBox();
    private final GrowingField text = new GrowingField();
    private final StarButton star;
    private final VBox body = new VBox();
    private final Lazy<GrowingField> answer = new Lazy<>(this::makeAnswer);
    private boolean showing;

    AskedRow(long number, Messages messages, QuestionActions actions) {
        super(number);
        this.messages = messages;
        this.actions = actions;
        star = new StarButton(messages.get("interviews.questions.star"));
        asked.setMinWidth(USE_PREF_SIZE);
        text.setAccessibleText(messages.get("interviews.questions.one"));
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(asked, text, star);
        line.getStyleClass().add("asked-line");
        body.getStyleClass().add("asked-body");
        body.getChildren().add(line);
        HBox.setHgrow(body, Priority.ALWAYS);
        getChildren().add(body);
        keeper.watch(text, words -> {
            if (!isGone() && !words.isBlank()) {
                actions.edit(number, one -> QuestionActions.withText(one, words));
            }
        });
        asked.selectedProperty().addListener((observed, before, now) -> {
            if (!showing) {
                actions.edit(number, one -> QuestionActions.withAsked(one, now));
                if (now) {
                    Show.when(answer.get(), true);
                    answer.get().requestFocus();
                }
            }
        });
        star.setOnAction(event -> actions.star(text.getText(), star.isSelected()));
    }

    /// @param starred whether the user has put a star on it
    void show(AskedQuestion question, boolean starred) {
        showing = true;
        keeper.show(text, question.text());
        asked.setSelected(question.asked());
        asked.setAccessibleText(messages.get("interviews.questions.asked", question.text()));
        star.setSelected(starred);
        boolean answered = question.asked() || !question.answer().isEmpty();
        if (answered || answer.made().isPresent()) {
            keeper.show(answer.get(), question.answer());
            Show.when(answer.get(), answered);
        }
        showing = false;
    }

    @Override
    Node first() {
        return text;
    }

    @Override
    void keep() {
        keeper.flush();
    }

    private GrowingField makeAnswer() {
        GrowingField field = new GrowingField();
        field.setAccessibleText(messages.get("interviews.questions.answer"));
        field.setPromptText(messages.get("interviews.questions.answer"));
        keeper.watch(field, words -> {
            if (!isGone()) {
                actions.edit(number(), one -> QuestionActions.withAnswer(one, words));
            }
        });
        body.getChildren().add(field);
        return field;
    }
}
