package headway.ui.today;

import headway.domain.Suggestion;
import headway.text.Messages;
import headway.ui.kit.Icons;
import headway.ui.kit.agenda.FollowUpIcons;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A row of what can wait, with a menu for the mouse.
final class DueCell extends ListCell<Suggestion> {
    private final Messages messages;
    private final TodayWords words;
    private final HBox row = new HBox();
    private final Label kind = new Label();
    private final Label title = new Label();
    private final Label reason = new Label();
    private final MenuButton menu = new MenuButton();
    private final MenuItem done = new MenuItem();
    private final MenuItem write;

    DueCell(Messages messages, TodayWords words, TodayActions actions) {
        this.messages = messages;
        this.words = words;
        write = item("today.write", one -> actions.write(one, this));
        done.setOnAction(event -> with(one -> actions.done(one, this)));
        menu.getItems()
                .addAll(
                        done,
                        write,
                        item("today.snooze", one -> actions.snooze(one, this)),
                        item("today.skip", actions::skip),
                        item("today.openApplication", actions::open));
        menu.getStyleClass().addAll("flat", "no-arrow", "row-menu");
        menu.setGraphic(Icons.of(Feather.MORE_HORIZONTAL));
        menu.setMinWidth(USE_PREF_SIZE);
        // The keys work on the row itself.
        menu.setFocusTraversable(false);
        kind.getStyleClass().addAll("muted", "row-kind");
        title.getStyleClass().add("row-title");
        reason.getStyleClass().add("muted");
        kind.setMinWidth(USE_PREF_SIZE);
        row.getStyleClass().add("day-row");
        row.getChildren().addAll(DayLists.text(title, kind, reason), menu);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Suggestion item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        kind.setText(words.kind(item));
        kind.setGraphic(Icons.of(FollowUpIcons.of(item.kind())));
        title.setText(TodayWords.what(item.company(), item.role()));
        reason.setText(words.of(item.reason()));
        done.setText(words.doneLabel(item));
        write.setVisible(TodayActions.writable(item));
        menu.setAccessibleText(messages.get("today.rowMenu", item.company()));
        setAccessibleText(kind.getText() + ", " + title.getText() + ", " + reason.getText());
        setGraphic(row);
    }

    private MenuItem item(String key, Consumer<Suggestion> action) {
        MenuItem item = new MenuItem(messages.get(key));
        item.setOnAction(event -> with(action));
        return item;
    }

    private void with(Consumer<Suggestion> action) {
        if (getItem() != null) {
            action.accept(getItem());
        }
    }
}
