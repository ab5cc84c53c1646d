package headway.ui.effort;

import headway.domain.EffortEntry;
import headway.domain.ShownEffort;
import headway.ui.kit.Icons;
import headway.ui.kit.Show;
import headway.ui.kit.effort.EffortIcons;
import headway.ui.kit.effort.EffortWords;
import java.time.LocalDate;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A thing done, or the head of its day.
final class ShelfCell extends ListCell<ShelfRow> {
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");

    private final EffortWords words;
    private final EffortModel model;
    private final EntryActions actions;
    private final HBox row = new HBox();
    private final Label kind = new Label();
    private final Label note = new Label();
    private final Label whom = new Label();
    private final Label automatic = new Label();
    private final Label inRecord = new Label();
    private final Label minutes = new Label();
    private final Label points = new Label();
    private final Button menu = new Button();

    ShelfCell(EffortWords words, EffortModel model, EntryActions actions) {
        this.words = words;
        this.model = model;
        this.actions = actions;
        kind.getStyleClass().add("shelf-kind");
        kind.setMinWidth(USE_PREF_SIZE);
        note.setMinWidth(0);
        whom.getStyleClass().add("muted");
        mark(automatic, "effort.automatic", Feather.ZAP);
        mark(inRecord, "effort.inRecord", Feather.CHECK_SQUARE);
        minutes.getStyleClass().add("muted");
        minutes.setMinWidth(USE_PREF_SIZE);
        points.getStyleClass().add("shelf-points");
        points.setMinWidth(USE_PREF_SIZE);
        menu.getStyleClass().addAll("flat", "button-icon", "shelf-menu");
        menu.setGraphic(Icons.of(Feather.MORE_HORIZONTAL));
        menu.setMinWidth(USE_PREF_SIZE);
        // The keys work on the row itself; a row of many is made faster without it.
        menu.setFocusTraversable(false);
        menu.visibleProperty().bind(hoverProperty().or(selectedProperty()));
        menu.setOnAction(event -> showMenu());
        HBox what = new HBox(kind, note);
        what.getStyleClass().add("shelf-line");
        HBox about = new HBox(whom, automatic, inRecord);
        about.getStyleClass().add("shelf-line");
        VBox text = new VBox(what, about);
        text.setMinWidth(0);
        text.getStyleClass().add("shelf-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        row.getStyleClass().add("shelf-row");
        row.getChildren().addAll(text, minutes, points, menu);
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            ShownEffort shown = shown();
            if (event.getClickCount() == 2 && shown != null) {
                actions.edit(this, shown.entry().id());
            }
        });
        setOnContextMenuRequested(event -> showMenu());
    }

    @Override
    protected void updateItem(@Nullable ShelfRow item, boolean empty) {
        super.updateItem(item, empty);
        EffortData data = model.shownProperty().get();
        pseudoClassStateChanged(HEAD, item != null && item.isHead());
        if (empty || item == null || data == null) {
            setText(null);
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        LocalDate today = data.overview().today();
        ShownEffort shown = item.shown();
        if (shown == null) {
            setContentDisplay(ContentDisplay.TEXT_ONLY);
            setGraphic(null);
            setText(words.messages()
                    .get(
                            "effort.day",
                            words.day(item.day(), today),
                            words.figures(item.entries(), item.points(), item.minutes())));
            setAccessibleText(getText());
        } else {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setText(null);
            fill(shown);
            setAccessibleText(words.spoken(shown, today));
            setGraphic(row);
        }
    }

    private void fill(ShownEffort shown) {
        EffortEntry entry = shown.entry();
        kind.setText(words.kind(entry.kind()));
        kind.setGraphic(Icons.of(EffortIcons.of(entry.kind())));
        note.setText(entry.note().lines().findFirst().orElse(""));
        Show.text(whom, words.whom(shown));
        Show.when(automatic, entry.isAutomatic());
        Show.when(inRecord, entry.countsForRecord());
        minutes.setText(words.minutes(entry.minutes()));
        points.setText(words.points(entry.points()));
        menu.setAccessibleText(words.messages().get("effort.menu", words.kind(entry.kind())));
    }

    private void mark(Label label, String key, Feather icon) {
        label.setText(words.messages().get(key));
        label.setGraphic(Icons.of(icon));
        label.getStyleClass().addAll("muted", "shelf-mark");
        label.setMinWidth(USE_PREF_SIZE);
    }

    private void showMenu() {
        ShownEffort shown = shown();
        if (shown != null) {
            EffortEntry entry = shown.entry();
            MenuItem edit = new MenuItem(words.messages().get("effort.edit"), Icons.of(Feather.EDIT_2));
            edit.setOnAction(event -> actions.edit(this, entry.id()));
            MenuItem remove = new MenuItem(words.messages().get("effort.remove"), Icons.of(Feather.TRASH_2));
            remove.setOnAction(event -> actions.remove(entry));
            new ContextMenu(edit, remove).show(menu, Side.BOTTOM, 0, 0);
        }
    }

    private @Nullable ShownEffort shown() {
        return getItem() == null ? null : getItem().shown();
    }
}
