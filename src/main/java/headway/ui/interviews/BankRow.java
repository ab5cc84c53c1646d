package headway.ui.interviews;

import headway.domain.Question;
import headway.text.Messages;
import headway.ui.kit.FieldKeeper;
import headway.ui.kit.GrowingField;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One of the user's questions: its words, its star, and a button to choose it for the shown interview.
final class BankRow extends OrderedRow {
    private final Messages messages;
    private final FieldKeeper keeper = new FieldKeeper();
    private final GrowingField text = new GrowingField();
    private final StarButton star;
    private final Button choose = new Button();

    BankRow(long number, Messages messages, QuestionActions actions) {
        super(number);
        this.messages = messages;
        star = new StarButton(messages.get("interviews.questions.star"));
        text.setAccessibleText(messages.get("interviews.questions.one"));
        HBox.setHgrow(text, Priority.ALWAYS);
        choose.setMinWidth(USE_PREF_SIZE);
        choose.getStyleClass().add("small");
        getChildren().addAll(star, text, choose);
        keeper.watch(text, words -> {
            if (!isGone() && !words.isBlank()) {
                actions.editOwn(number, one -> new Question(one.id(), words, one.starred()));
            }
        });
        star.setOnAction(event -> {
            boolean starred = star.isSelected();
            actions.editOwn(number, one -> new Question(one.id(), one.text(), starred));
        });
        choose.setOnAction(event -> actions.choose(number));
    }

    /// @param chosen whether it is chosen for the shown interview
    void show(Question question, boolean chosen) {
        keeper.show(text, question.text());
        star.setSelected(question.starred());
        choose.setDisable(chosen);
        choose.setText(messages.get(chosen ? "interviews.questions.chosen" : "interviews.questions.choose"));
        choose.setAccessibleText(messages.get("interviews.questions.of", choose.getText(), question.text()));
    }

    @Override
    Node first() {
        return text;
    }

    @Override
    void keep() {
        keeper.flush();
    }
}
