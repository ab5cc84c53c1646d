package headway.ui.today;

import headway.domain.Waiting;
import headway.text.Messages;
import headway.ui.today.WaitingRow.Group;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// A row of what waits, or the head of a group.
final class WaitingCell extends ListCell<WaitingRow> {
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");

    private final Messages messages;
    private final TodayWords words;
    private final HBox row = new HBox();
    private final Label title = new Label();
    private final Label reason = new Label();
    private final Label until = new Label();
    private final Label head = new Label();

    WaitingCell(Messages messages, TodayWords words, Consumer<WaitingRow> open) {
        this.messages = messages;
        this.words = words;
        title.getStyleClass().add("row-title");
        reason.getStyleClass().add("muted");
        head.getStyleClass().add("row-head");
        until.setMinWidth(USE_PREF_SIZE);
        row.getStyleClass().add("day-row");
        row.getChildren().add(DayLists.text(title, until, reason));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && getItem() != null) {
                open.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable WaitingRow item, boolean empty) {
        super.updateItem(item, empty);
        Waiting waiting = empty || item == null ? null : item.waiting();
        pseudoClassStateChanged(HEAD, item != null && waiting == null);
        if (waiting != null) {
            title.setText(TodayWords.what(waiting.company(), waiting.role()));
            reason.setText(words.of(waiting.reason()));
            until.setText(words.until(waiting));
            setAccessibleText(title.getText() + ", " + until.getText() + ", " + reason.getText());
            setGraphic(row);
        } else if (!empty && item != null) {
            head.setText(messages.get(item.group() == Group.RESTING ? "today.resting" : "today.theirTurn"));
            setAccessibleText(head.getText());
            setGraphic(head);
        } else {
            setAccessibleText(null);
            setGraphic(null);
        }
    }
}
