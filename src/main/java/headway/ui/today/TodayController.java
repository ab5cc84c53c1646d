package headway.ui.today;

import headway.journal.Changes;
import headway.journal.Changes.Area;
import headway.ui.kit.Actions;
import headway.ui.kit.Background;
import headway.ui.kit.Focus;
import headway.ui.kit.Screen;
import headway.ui.kit.Show;
import headway.ui.kit.Views;
import headway.ui.kit.agenda.FollowUpActions;
import java.util.EnumSet;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The day: the next interview, at most three things to do now and why, and what waits.
public final class TodayController implements Screen {
    private static final Set<Area> CARES_FOR =
            EnumSet.of(Area.AGENDA, Area.APPLICATIONS, Area.HISTORY, Area.STAGES, Area.CONTACTS);

    private final Background background;
    private final TodayWords words;
    private final Actions window;
    private final TodayModel model = new TodayModel();
    private final TodayParts parts;
    private final MinuteClock minutes;
    private Runnable unsubscribe = () -> {};
    private boolean focusWanted;

    @FXML
    private StackPane root;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox column;

    @FXML
    private VBox interviewPart;

    @FXML
    private VBox actionsPart;

    @FXML
    private Label rolled;

    @FXML
    private Label nothing;

    @FXML
    private VBox empty;

    @FXML
    private Button add;

    public TodayController(Background background, Views views, FollowUpActions followUps, Actions window) {
        this.background = background;
        this.words = new TodayWords(views.messages());
        this.window = window;
        this.minutes = new MinuteClock(background, model::pass, this::read);
        this.parts = TodayParts.of(background, views, words, followUps, window, model);
    }

    @FXML
    private void initialize() {
        column.getChildren().add(0, parts.head());
        interviewPart.getChildren().add(parts.interview());
        actionsPart.getChildren().addAll(parts.cards());
        column.getChildren().addAll(parts.more(), parts.waiting());
        root.addEventFilter(KeyEvent.KEY_PRESSED, parts.keys()::onKey);
        parts.scrollIn(scroll);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void onShown() {
        minutes.start();
        unsubscribe = background.feed().subscribe(this::changed);
        parts.head().onShown();
        read();
    }

    @Override
    public void onHidden() {
        unsubscribe.run();
        minutes.stop();
        parts.head().onHidden();
    }

    @Override
    public void takeFocus() {
        focusWanted = true;
        focusIfWanted();
    }

    @FXML
    private void onAdd() {
        window.addApplication();
    }

    private void changed(Changes changes) {
        if (CARES_FOR.stream().anyMatch(changes::touches)) {
            read();
        }
    }

    private void read() {
        background.read(TodayReading::of, this::show);
    }

    private void show(TodayReading reading) {
        boolean inside = Focus.isIn(root);
        model.load(reading);
        parts.show(reading);
        Show.text(rolled, words.rolledOver(reading.plan()));
        Show.text(nothing, words.nothing(reading));
        Show.when(scroll, !reading.emptyJournal());
        Show.when(empty, reading.emptyJournal());
        Show.when(interviewPart, reading.plan().nextInterview() != null);
        Show.when(actionsPart, !reading.plan().actions().isEmpty());
        if (inside) {
            parts.keys().keepFocus(root);
        }
        focusIfWanted();
        minutes.waitFrom(reading.now());
    }

    /// Takes the focus once the day is read.
    private void focusIfWanted() {
        if (focusWanted && model.shownProperty().get() != null) {
            focusWanted = false;
            Focus.letInto(scroll);
            parts.keys().focusFirst(empty.isVisible() ? add : root);
        }
    }
}
