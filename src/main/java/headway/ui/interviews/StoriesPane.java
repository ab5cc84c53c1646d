package headway.ui.interviews;

import headway.domain.Story;
import headway.journal.Changes;
import headway.text.Messages;
import headway.ui.kit.Background;
import headway.ui.kit.Show;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// What the user can tell of, in their order; the same for all interviews.
final class StoriesPane extends VBox {
    private final Background background;
    private final Messages messages;
    private final OrderedRows<StoryRow> rows;

    @FXML
    private Label none;

    @FXML
    private VBox place;

    @FXML
    private TextField typed;

    StoriesPane(Tools tools) {
        this.background = tools.background();
        this.messages = tools.messages();
        tools.views().loadInto(this);
        rows = new OrderedRows<>(messages, new OrderedRows.Listener() {
            @Override
            public void reordered(List<Long> numbers) {
                background.change(journal -> journal.stories().reorder(numbers));
            }

            @Override
            public void removed(long number) {
                background.change(journal -> journal.stories().remove(number));
            }
        });
        place.getChildren().add(rows);
    }

    void show(List<Story> stories) {
        rows.show(stories.stream().map(Story::id).toList(), id -> new StoryRow(id, messages, this::edit));
        stories.forEach(story -> rows.find(story.id()).ifPresent(row -> row.show(story)));
        Show.when(none, stories.isEmpty());
    }

    /// Keeps what is typed.
    void keep() {
        rows.keep();
    }

    @FXML
    private void onAdd() {
        String title = typed.getText().strip();
        if (!title.isEmpty()) {
            typed.clear();
            background.make(
                    journal -> journal.stories().add(new Story(0, title, "")),
                    made -> rows.find(made.id()).ifPresent(StoryRow::write),
                    background.notices()::failed);
        }
    }

    /// Changes a story, unless it is gone by now.
    private void edit(long id, UnaryOperator<Story> change) {
        background.change(journal -> journal.stories().all().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .map(one -> journal.stories().edit(change.apply(one)))
                .orElse(Changes.NONE));
    }
}
