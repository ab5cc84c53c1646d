package headway.ui.review;

import headway.domain.Week;
import headway.journal.Changes;
import headway.journal.Changes.Area;
import headway.text.Messages;
import headway.text.WeekStart;
import headway.ui.kit.Background;
import headway.ui.kit.Formats;
import headway.ui.kit.Screen;
import headway.ui.kit.Views;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Looks back on a week in three minutes, step by step. Everything is kept at once, so it can be left anywhere.
public final class ReviewController implements Screen {
    private static final Set<Area> CARES_FOR =
            EnumSet.of(Area.EFFORT, Area.AGENDA, Area.APPLICATIONS, Area.HISTORY, Area.SETTINGS);
    private static final KeyCombination NEXT =
            new KeyCodeCombination(KeyCode.PAGE_DOWN, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination BACK = new KeyCodeCombination(KeyCode.PAGE_UP, KeyCombination.SHORTCUT_DOWN);

    private final Background background;
    private final Messages messages;
    private final ReviewModel model = new ReviewModel();
    private final ReviewWords words;
    private final ReviewSteps steps;
    private final PastPane past;
    private final DayOfWeek usual;
    private Runnable unsubscribe = () -> {};

    @FXML
    private StackPane root;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox walk;

    @FXML
    private VBox below;

    @FXML
    private Label weekName;

    @FXML
    private Label weekDays;

    @FXML
    private Button later;

    @FXML
    private Button back;

    @FXML
    private Button next;

    @FXML
    private Label position;

    public ReviewController(Background background, Views views, Formats formats) {
        this.background = background;
        this.messages = views.messages();
        this.words = new ReviewWords(messages);
        this.usual = WeekStart.usual(messages.locale());
        this.steps = new ReviewSteps(background, views, formats, words);
        this.past = new PastPane(views, words, this::go);
    }

    @FXML
    private void initialize() {
        walk.getChildren().addAll(new StepBar(messages, model), steps);
        below.getChildren().add(past);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        model.shownProperty().subscribe(this::showWeek);
        model.stepProperty().subscribe(this::showStep);
        // Whoever chose a step wants to work there; not so while the window opens.
        model.stepProperty().addListener((observed, before, now) -> takeFocus());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void onShown() {
        unsubscribe = background.feed().subscribe(this::changed);
        steps.onShown();
        ReviewModel.Left left = model.left();
        background.read(journal -> ReviewWeek.read(journal, left.on(journal.today()), usual), model::show);
    }

    @Override
    public void onHidden() {
        steps.flush();
        unsubscribe.run();
        steps.onHidden();
    }

    @Override
    public void takeFocus() {
        // The content of a scroll pane is in the window only once the pane has its skin.
        root.applyCss();
        steps.takeFocus(model.stepProperty().get(), next);
    }

    @FXML
    private void onEarlier() {
        go(model.beside(-1));
    }

    @FXML
    private void onLater() {
        go(model.beside(1));
    }

    @FXML
    private void onNext() {
        model.step(1);
    }

    @FXML
    private void onBack() {
        model.step(-1);
    }

    private void onKey(KeyEvent event) {
        if (NEXT.match(event) || BACK.match(event)) {
            event.consume();
            model.step(NEXT.match(event) ? 1 : -1);
        }
    }

    private void go(@Nullable Week week) {
        if (week != null) {
            steps.flush();
            model.want(week);
            read();
        }
    }

    private void changed(Changes changes) {
        if (changes.areas().stream().anyMatch(CARES_FOR::contains)) {
            read();
        }
    }

    private void read() {
        Week wanted = model.wanted();
        background.read(journal -> ReviewWeek.read(journal, wanted, usual), model::show);
    }

    private void showWeek(@Nullable ReviewWeek week) {
        if (week != null) {
            weekName.setText(words.name(week.week(), week.present()));
            weekDays.setText(words.days(week.week()));
            later.setDisable(model.beside(1) == null);
            steps.show(week);
            past.show(week);
        }
    }

    private void showStep(ReviewStep step) {
        steps.flush();
        steps.show(step);
        back.setDisable(step.isFirst());
        next.setVisible(!step.isLast());
        position.setText(words.position(step));
        scroll.setVvalue(0);
    }
}
