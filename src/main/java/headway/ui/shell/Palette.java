package headway.ui.shell;

import headway.domain.Texts;
import headway.text.Messages;
import headway.ui.kit.PopOvers;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/// All commands by name, each with its key.
public final class Palette {
    private final Messages messages;
    private List<MenuItem> commands = List.of();

    public Palette(Messages messages) {
        this.messages = messages;
    }

    public void offer(List<MenuItem> offered) {
        commands = List.copyOf(offered);
    }

    /// Opens below a node.
    public void show(Node beside) {
        TextField words = new TextField();
        words.setPromptText(messages.get("palette.prompt"));
        words.setAccessibleText(messages.get("palette.prompt"));
        ListView<MenuItem> list = new ListView<>();
        list.setCellFactory(view -> new CommandCell());
        list.setFocusTraversable(false);
        VBox box = new VBox(words, list);
        box.getStyleClass().addAll("popover-form", "palette");
        VBox.setVgrow(list, Priority.ALWAYS);
        words.textProperty().subscribe(text -> {
            list.getItems().setAll(found(text));
            list.getSelectionModel().select(0);
        });
        PopOver popOver = PopOvers.show(beside, box, words);
        words.setOnKeyPressed(event -> {
            int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
            if (step != 0) {
                int at = list.getSelectionModel().getSelectedIndex() + step;
                list.getSelectionModel()
                        .select(Math.max(0, Math.min(list.getItems().size() - 1, at)));
                event.consume();
            }
        });
        words.setOnAction(event -> run(popOver, list.getSelectionModel().getSelectedItem()));
        list.setOnMouseClicked(event -> run(popOver, list.getSelectionModel().getSelectedItem()));
    }

    private List<MenuItem> found(String text) {
        String wanted = Texts.fold(text);
        return commands.stream()
                .filter(item -> Texts.fold(item.getText()).contains(wanted))
                .toList();
    }

    private static void run(PopOver popOver, @Nullable MenuItem item) {
        if (item != null && !item.isDisable()) {
            popOver.hide();
            item.fire();
        }
    }

    /// A command and its key.
    private static final class CommandCell extends ListCell<MenuItem> {
        private final Label name = new Label();
        private final Label key = new Label();
        private final HBox box;

        CommandCell() {
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            key.getStyleClass().add("muted");
            box = new HBox(name, space, key);
        }

        @Override
        protected void updateItem(@Nullable MenuItem item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
            } else {
                name.setText(item.getText());
                key.setText(
                        item.getAccelerator() == null
                                ? ""
                                : item.getAccelerator().getDisplayText());
                setGraphic(box);
            }
        }
    }
}
