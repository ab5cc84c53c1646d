package headway.ui.interviews;

import headway.domain.Story;
import headway.text.Messages;
import headway.ui.kit.FieldKeeper;
import headway.ui.kit.GrowingField;
import headway.ui.kit.Icons;
import headway.ui.kit.Lazy;
import headway.ui.kit.Show;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A story of the user's: its title, and its text on request.
final class StoryRow extends OrderedRow {
    private final Messages messages;
    private final FieldKeeper keeper = new FieldKeeper();
    private final TextField title = new TextField();
    private final ToggleButton open = new ToggleButton();
    private final VBox body = new VBox();
    private final Lazy<GrowingField> text = new Lazy<>(this::makeText);
    private final Edits edits;
    private String kept = "";

    /// Keeps an edit of a story.
    interface Edits {
        void edit(long number, UnaryOperator<Story> change);
    }

    StoryRow(long number, Messages messages, Edits edits) {
        super(number);
        this.messages = messages;
        this.edits = edits;
        title.setAccessibleText(messages.get("interviews.stories.title"));
        HBox.setHgrow(title, Priority.ALWAYS);
        open.setGraphic(Icons.of(Feather.CHEVRON_DOWN));
        open.setMinWidth(USE_PREF_SIZE);
        open.getStyleClass().add("interview-fold");
        open.setAccessibleText(messages.get("interviews.stories.open"));
        open.selectedProperty().addListener((observed, before, now) -> fold(now));
        HBox line = new HBox(title, open);
        line.getStyleClass().add("asked-line");
        body.getStyleClass().add("asked-body");
        body.getChildren().add(line);
        HBox.setHgrow(body, Priority.ALWAYS);
        getChildren().add(body);
        keeper.watch(title, words -> {
            if (!isGone() && !words.isBlank()) {
                edits.edit(number, one -> new Story(one.id(), words, one.text()));
            }
        });
    }

    void show(Story story) {
        kept = story.text();
        keeper.show(title, story.title());
        text.ifMade(field -> keeper.show(field, story.text()));
    }

    /// Opens it and goes to its text.
    void write() {
        open.setSelected(true);
        text.get().requestFocus();
    }

    @Override
    Node first() {
        return title;
    }

    @Override
    void keep() {
        keeper.flush();
    }

    private void fold(boolean opened) {
        open.setGraphic(Icons.of(opened ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN));
        Show.when(text.get(), opened);
    }

    private GrowingField makeText() {
        GrowingField field = new GrowingField();
        field.setAccessibleText(messages.get("interviews.stories.text"));
        field.setPromptText(messages.get("interviews.stories.text"));
        keeper.watch(field, words -> {
            if (!isGone()) {
                edits.edit(number(), one -> new Story(one.id(), one.title(), words));
            }
        });
        keeper.show(field, kept);
        body.getChildren().add(field);
        return field;
    }
}
