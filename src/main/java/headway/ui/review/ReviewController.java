package headway.ui.review;

import headway.domain.Week;
import headway.journal.Changes;
import headway.journal.Changes.Area;
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
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Looks back on a week in three minutes, step by step. Everything is kept at once, so it can be left anywhere.
public final class ReviewController implements Screen {
    private static final Set<Area> CARES_FOR =
            EnumSet.of(Area.EFFORT, Area.AGENDA, Area.APPLICATIONS, Area.HISTORY, Area.SETTINGS);

    private final Background background;
    private final DayOfWeek usual;
    private final ReviewModel model = new ReviewModel();
    private final WeekHead head;
    private final StepBar bar;
    private final ReviewSteps steps;
    private final StepButtons buttons;
    private final PastPane past;
    private Runnable unsubscribe = () -> {};

    @FXML
    private StackPane root;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox column;

    public ReviewController(Background background, Views views, Formats formats) {
        this.background = background;
        this.usual = WeekStart.usual(views.messages().locale());
        ReviewWords words = new ReviewWords(views.messages());
        head = new WeekHead(views, words, model, this::goTo);
        bar = new StepBar(views.messages(), model);
        steps = new ReviewSteps(background, views, formats, words);
        buttons = new StepButtons(views, words, model);
        past = new PastPane(views, words, this::goTo);
    }

    @FXML
    private void initialize() {
        column.getChildren().addAll(head, new VBox(bar, steps), buttons, past);
        bar.getParent().getStyleClass().add("review-walk");
        root.addEventFilter(KeyEvent.KEY_PRESSED, buttons::onKey);
        model.shownProperty().subscribe(this::showWeek);
        model.stepProperty().addListener((observed, before, now) -> goOn(now));
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
        steps.takeFocus(model.stepProperty().get(), buttons.next());
    }

    private void goTo(Week week) {
        steps.flush();
        model.want(week);
        read();
    }

    /// Whoever chose a step wants to work there.
    private void goOn(ReviewStep step) {
        steps.flush();
        steps.show(step);
        scroll.setVvalue(0);
        takeFocus();
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
            head.show(week);
            steps.show(week);
            past.show(week);
        }
    }
}
