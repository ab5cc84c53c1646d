package headway.ui.interviews;

import headway.domain.AskedQuestion;
import headway.domain.Question;
import headway.text.Messages;
import headway.ui.kit.Show;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/// The questions to ask in an interview, and below them those that the user likes to ask, to choose from.
final class QuestionsPane extends VBox {
    private final Messages messages;
    private final QuestionActions actions;
    private final OrderedRows<AskedRow> chosen;
    private final OrderedRows<BankRow> own;
    private List<Question> all = List.of();
    private List<AskedQuestion> shown = List.of();
    private long interviewId;

    @FXML
    private Label none;

    @FXML
    private VBox chosenPlace;

    @FXML
    private TextField typed;

    @FXML
    private TitledPane bank;

    @FXML
    private VBox bankPlace;

    @FXML
    private TextField typedOwn;

    QuestionsPane(Tools tools) {
        this.messages = tools.messages();
        this.actions = new QuestionActions(tools.background());
        tools.views().loadInto(this);
        chosen = new OrderedRows<>(messages, new OrderedRows.Listener() {
            @Override
            public void reordered(List<Long> numbers) {
                actions.reorderChosen(numbers);
            }

            @Override
            public void removed(long number) {
                actions.removeChosen(number);
            }
        });
        own = new OrderedRows<>(messages, new OrderedRows.Listener() {
            @Override
            public void reordered(List<Long> numbers) {
                actions.reorder(numbers);
            }

            @Override
            public void removed(long number) {
                actions.remove(number);
            }
        });
        chosenPlace.getChildren().add(chosen);
        bankPlace.getChildren().add(0, own);
        bank.expandedProperty().addListener((observed, before, now) -> showOwn());
    }

    /// @param questions those that the user likes to ask
    void show(long interview, List<AskedQuestion> asked, List<Question> questions) {
        boolean other = interview != interviewId;
        interviewId = interview;
        shown = asked;
        all = questions;
        actions.use(interview);
        chosen.show(asked.stream().map(AskedQuestion::id).toList(), id -> new AskedRow(id, messages, actions));
        asked.forEach(one -> chosen.find(one.id()).ifPresent(row -> row.show(one, isStarred(one))));
        Show.when(none, asked.isEmpty());
        bank.setText(messages.get("interviews.questions.own", questions.size()));
        if (other) {
            typed.clear();
            bank.setExpanded(asked.isEmpty() && !questions.isEmpty());
        }
        showOwn();
    }

    /// Keeps what is typed.
    void keep() {
        chosen.keep();
        own.keep();
    }

    @FXML
    private void onAdd() {
        String words = typed.getText().strip();
        if (!words.isEmpty()) {
            typed.clear();
            actions.choose(words);
        }
    }

    @FXML
    private void onAddOwn() {
        String words = typedOwn.getText().strip();
        if (!words.isEmpty()) {
            typedOwn.clear();
            actions.add(words);
        }
    }

    /// The rows of a long bank are made when somebody wants to see them.
    private void showOwn() {
        if (bank.isExpanded()) {
            Set<Long> taken = new HashSet<>();
            shown.forEach(one -> find(one).ifPresent(question -> taken.add(question.id())));
            own.show(all.stream().map(Question::id).toList(), id -> new BankRow(id, messages, actions));
            all.forEach(one -> own.find(one.id()).ifPresent(row -> row.show(one, taken.contains(one.id()))));
        }
    }

    private boolean isStarred(AskedQuestion one) {
        return find(one).map(Question::starred).orElse(false);
    }

    /// The one of the user's that a chosen question is; by its words where it was typed for this interview.
    private Optional<Question> find(AskedQuestion one) {
        return all.stream()
                .filter(question -> one.questionId() != null && question.id() == one.questionId())
                .findFirst()
                .or(() -> QuestionActions.find(all, one.text()));
    }
}
