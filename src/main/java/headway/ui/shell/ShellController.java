package headway.ui.shell;

import atlantafx.base.controls.CustomTextField;
import headway.journal.Journal;
import headway.text.Message;
import headway.ui.kit.Background;
import headway.ui.kit.Destination;
import headway.ui.kit.Focus;
import headway.ui.kit.Icons;
import headway.ui.kit.Navigator;
import headway.ui.kit.Screen;
import headway.ui.kit.Searchable;
import headway.ui.kit.Show;
import headway.ui.kit.Views;
import java.io.File;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The window around the screens.
public final class ShellController {
    private final Background background;
    private final Views views;
    private final Navigator navigator;
    private final WindowControl window;
    private final NoticeBar notices;
    private final Map<Destination, ToggleButton> places = new EnumMap<>(Destination.class);

    @FXML
    private BorderPane root;

    @FXML
    private VBox rail;

    @FXML
    private StackPane content;

    @FXML
    private VBox bottom;

    @FXML
    private CustomTextField search;

    @FXML
    private Button add;

    @FXML
    private HBox sampleBar;

    @FXML
    private Label kept;

    @FXML
    private Button undo;

    @FXML
    private Button help;

    @FXML
    private Button feedback;

    public ShellController(
            Background background, Views views, Navigator navigator, WindowControl window, NoticeBar notices) {
        this.background = background;
        this.views = views;
        this.navigator = navigator;
        this.window = window;
        this.notices = notices;
    }

    @FXML
    private void initialize() {
        ToggleGroup group = new ToggleGroup();
        for (Destination destination : Destination.values()) {
            if (!destination.isInRail()) {
                continue;
            }
            ToggleButton place =
                    new ToggleButton(views.messages().get(destination.titleKey()), Icons.of(destination.icon()));
            place.setToggleGroup(group);
            place.setMaxWidth(Double.MAX_VALUE);
            place.getStyleClass().add("rail-place");
            place.setOnAction(event -> show(destination));
            places.put(destination, place);
            rail.getChildren().add(place);
        }
        bottom.getChildren().add(0, notices);
        search.setLeft(Icons.of(Feather.SEARCH));
        add.setGraphic(Icons.of(Feather.PLUS));
        undo.setGraphic(Icons.of(Feather.CORNER_UP_LEFT));
        help.setGraphic(Icons.of(Feather.HELP_CIRCLE));
        feedback.setGraphic(Icons.of(Feather.MESSAGE_CIRCLE));
        search.textProperty().addListener((observed, before, now) -> searchFor(now));
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                search.clear();
            } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                searchable().ifPresent(Searchable::focusFound);
            }
        });
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::undoBesideFields);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        background.feed().subscribe(changes -> showUndo());
        background
                .keepingProperty()
                .addListener((observed, before, now) ->
                        kept.setText(views.messages().get(now.intValue() == 0 ? "shell.kept" : "shell.keeping")));
    }

    public Parent root() {
        return root;
    }

    /// Shows a screen and returns it.
    public Screen show(Destination destination) {
        Screen screen = navigator.go(destination);
        search.setDisable(!(screen instanceof Searchable));
        turnTo(screen.root());
        places.forEach((place, button) -> button.setSelected(place == destination.place()));
        searchable().ifPresent(found -> found.onSearchReplaced(search::setText));
        searchFor(search.getText());
        screen.takeFocus();
        return screen;
    }

    /// The screen that is shown; null before the first.
    public @Nullable Screen shown() {
        return navigator.shown();
    }

    public void focusSearch() {
        show(Destination.PIPELINE);
        search.requestFocus();
        search.selectAll();
    }

    /// Puts the focus on the shown screen's place in the rail, from where Tab goes on into the screen; a screen that
    /// has taken the focus keeps it.
    public void focusContent() {
        if (Focus.isIn(content)) {
            return;
        }
        places.values().stream().filter(ToggleButton::isSelected).findFirst().ifPresent(ToggleButton::requestFocus);
    }

    /// Says that this is the journal of examples.
    public void showSample(boolean sample) {
        sampleBar.setVisible(sample);
        sampleBar.setManaged(sample);
    }

    /// The button that quick add points at.
    public Button addButton() {
        return add;
    }

    public Button helpButton() {
        return help;
    }

    public Button feedbackButton() {
        return feedback;
    }

    @FXML
    private void onAdd() {
        window.addApplication();
    }

    @FXML
    private void onMyJournal() {
        window.openMyJournal();
    }

    @FXML
    private void onUndo() {
        window.undo();
    }

    @FXML
    private void onDragOver(DragEvent event) {
        if (spreadsheet(event) != null) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    @FXML
    private void onDragDropped(DragEvent event) {
        Path file = spreadsheet(event);
        event.setDropCompleted(file != null);
        event.consume();
        if (file != null) {
            window.importSpreadsheet(file);
        }
    }

    /// A text field takes the key for undo to itself, also when nothing has been typed in it.
    private void undoBesideFields(KeyEvent event) {
        if (event.getCode() == KeyCode.Z
                && event.isShortcutDown()
                && !event.isAltDown()
                && event.getTarget() instanceof TextInputControl field
                && !(event.isShiftDown() ? field.isRedoable() : field.isUndoable())) {
            if (event.isShiftDown()) {
                window.redo();
            } else {
                window.undo();
            }
            event.consume();
        }
    }

    /// The keys for the size of text, wherever a keyboard has its plus and minus; the menu knows only one place.
    private void onKey(KeyEvent event) {
        if (!event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case PLUS, EQUALS, ADD -> window.scaleText(10);
            case MINUS, SUBTRACT -> window.scaleText(-10);
            case DIGIT0, NUMPAD0 -> window.scaleText(0);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Screens that were shown stay in the window unseen, because whatever comes into a window gets its style anew,
    /// which takes longer than to draw it.
    private void turnTo(Parent shown) {
        if (!content.getChildren().contains(shown)) {
            content.getChildren().add(shown);
        }
        boolean focused = Focus.isIn(content) && !Focus.isIn(shown);
        content.getChildren().forEach(one -> Show.when(one, one.equals(shown)));
        if (focused) {
            // What is unseen has no keys; a screen that wants them takes them.
            (searchable().isPresent() ? search : add).requestFocus();
        }
    }

    private void searchFor(String text) {
        searchable().ifPresent(screen -> screen.search(text));
    }

    private Optional<Searchable> searchable() {
        return navigator.shown() instanceof Searchable screen ? Optional.of(screen) : Optional.empty();
    }

    private void showUndo() {
        background.read(Journal::undoLabel, label -> {
            undo.setDisable(label.isEmpty());
            undo.setText(label.map(what -> views.messages().get(Message.of("shell.undoWhat", what)))
                    .orElse(views.messages().get("shell.undo")));
        });
    }

    private static @Nullable Path spreadsheet(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        if (files == null || files.size() != 1) {
            return null;
        }
        String name = files.get(0).getName().toLowerCase(Locale.ROOT);
        return name.matches(".*\\.(csv|tsv|txt|xlsx|ods)") ? files.get(0).toPath() : null;
    }
}
