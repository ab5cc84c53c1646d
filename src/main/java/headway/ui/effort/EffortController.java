package headway.ui.effort;

import headway.journal.Changes;
import headway.journal.Changes.Area;
import headway.text.WeekStart;
import headway.ui.kit.Actions;
import headway.ui.kit.Background;
import headway.ui.kit.EffortLog;
import headway.ui.kit.Focus;
import headway.ui.kit.Formats;
import headway.ui.kit.Screen;
import headway.ui.kit.Show;
import headway.ui.kit.Views;
import headway.ui.kit.effort.Attended;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The log of what was done, the year at a glance, and the rewards for it.
public final class EffortController implements Screen, EffortLog {
    private static final Set<Area> CARES_FOR =
            Set.of(Area.EFFORT, Area.APPLICATIONS, Area.CONTACTS, Area.TRASH, Area.SETTINGS);

    private final Background background;
    private final DayOfWeek usualWeekStart;
    private final EffortModel model = new EffortModel();
    private final EffortParts parts;
    private final Ticker ticker;
    private Runnable unsubscribe = () -> {};

    @FXML
    private StackPane root;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox page;

    @FXML
    private VBox top;

    @FXML
    private Label empty;

    @FXML
    private VBox main;

    @FXML
    private VBox side;

    public EffortController(Background background, Views views, Formats formats, Actions window) {
        this.background = background;
        usualWeekStart = WeekStart.usual(views.messages().locale());
        parts = EffortParts.of(background, views, formats, window, model);
        ticker = new Ticker(background, parts.timer()::isRunning, this::pass);
    }

    @FXML
    private void initialize() {
        top.getChildren().addAll(0, List.of(parts.line(), parts.timer()));
        main.getChildren().addAll(parts.week(), parts.year(), parts.shelf());
        VBox.setVgrow(parts.shelf(), Priority.ALWAYS);
        side.getChildren().addAll(parts.rewards(), parts.record());
        page.minHeightProperty().bind(scroll.viewportBoundsProperty().map(bounds -> Math.floor(bounds.getHeight())));
        parts.timer().onChanged(ticker::waitOn);
        model.shelfProperty().subscribe(shelf -> showShelf());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void onShown() {
        unsubscribe = background.feed().subscribe(this::changed);
        background.change(Attended::count);
        parts.onShown();
        ticker.start();
        read();
    }

    @Override
    public void onHidden() {
        unsubscribe.run();
        ticker.stop();
        parts.onHidden();
        model.answerRest();
    }

    @Override
    public void takeFocus() {
        focusLine();
    }

    @Override
    public void focusLine() {
        // What scrolls is part of the window only once its skin is made.
        Focus.letInto(scroll);
        scroll.setVvalue(0);
        parts.line().field().requestFocus();
    }

    private void changed(Changes changes) {
        if (CARES_FOR.stream().anyMatch(changes::touches)) {
            read();
        }
    }

    private void read() {
        LocalDate day = model.shelfProperty().get().day();
        background.read(journal -> EffortData.read(journal, usualWeekStart, day), this::show);
    }

    private void show(EffortData data) {
        model.load(data);
        parts.show(data);
        Show.when(empty, data.isEmpty());
        Show.when(main, !data.isEmpty());
    }

    private void showShelf() {
        EffortData data = model.shownProperty().get();
        if (model.lacksShelf()) {
            read();
        } else if (data != null) {
            parts.shelf().show(data);
            if (model.shelfProperty().get().alone()) {
                Reach.down(scroll, parts.year(), parts.shelf());
            }
        }
    }

    private void pass(Ticker.Time time) {
        EffortData data = model.shownProperty().get();
        parts.timer().pass(time.now());
        if (data != null && !time.today().equals(data.overview().today())) {
            read();
        }
    }
}
