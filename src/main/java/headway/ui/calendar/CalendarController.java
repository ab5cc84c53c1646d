package headway.ui.calendar;

import headway.journal.Changes;
import headway.journal.Changes.Area;
import headway.text.WeekStart;
import headway.ui.kit.Actions;
import headway.ui.kit.Background;
import headway.ui.kit.Formats;
import headway.ui.kit.Screen;
import headway.ui.kit.UiState;
import headway.ui.kit.Views;
import headway.ui.kit.agenda.AgendaForms;
import headway.ui.kit.agenda.FollowUpActions;
import java.time.DayOfWeek;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The calendar: month, week and agenda over the same dated things.
public final class CalendarController implements Screen {
    /// What the window offers to this screen.
    public record Window(Actions actions, FollowUpActions followUps, AgendaForms forms) {}

    private static final String VIEW = "calendar.view";
    private static final String HIDDEN = "calendar.hidden";
    private static final String USED = "calendar.used";

    private final Background background;
    private final UiState state;
    private final CalendarModel model = new CalendarModel();
    private final DayOfWeek usualWeekStart;
    private final CalendarPages pages;
    private final CalendarKeys keys;
    private final CalendarHead head;
    private final ItemDrag drag;
    private Runnable unsubscribe = () -> {};

    @FXML
    private BorderPane root;

    @FXML
    private VBox top;

    @FXML
    private HBox hint;

    @FXML
    private StackPane days;

    public CalendarController(Background background, Views views, Formats formats, UiState state, Window window) {
        this.background = background;
        this.state = state;
        usualWeekStart = WeekStart.usual(views.messages().locale());
        CalendarTexts texts = new CalendarTexts(views.messages());
        ItemMoves moves = new ItemMoves(background, model, window.followUps(), window.actions());
        CalendarActions actions = new CalendarActions(background, views, formats, model, moves, window);
        drag = new ItemDrag(moves);
        pages = new CalendarPages(new ItemChips(model, texts, actions, drag));
        keys = new CalendarKeys(model, pages, actions, moves);
        head = new CalendarHead(views, model, texts, keys::add);
    }

    @FXML
    private void initialize() {
        top.getChildren().addAll(0, List.of(head, head.filter()));
        model.hide(state.get(HIDDEN, ""));
        for (CalendarModel.View view : CalendarModel.View.values()) {
            if (view.name().equals(state.get(VIEW, ""))) {
                model.setView(view);
            }
        }
        days.getChildren().setAll(pages.shown().node());
        days.addEventFilter(KeyEvent.KEY_PRESSED, keys::onDays);
        drag.watch(days);
        model.rangeProperty().addListener((observed, before, now) -> {
            if (model.lacksData()) {
                load();
            }
        });
        model.versionProperty().addListener((observed, before, now) -> refresh());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void onShown() {
        unsubscribe = background.feed().subscribe(this::changed);
        load();
    }

    @Override
    public void onHidden() {
        unsubscribe.run();
    }

    /// Whoever comes here by a key goes on by keys.
    @Override
    public void takeFocus() {
        pages.shown().focus();
    }

    @FXML
    private void onLetter(KeyEvent event) {
        keys.onLetter(event);
    }

    @FXML
    private void onPlan() {
        keys.add();
    }

    private void changed(Changes changes) {
        boolean dated = changes.touches(Area.AGENDA) || changes.touches(Area.APPLICATIONS);
        if (dated || changes.touches(Area.SETTINGS) || changes.touches(Area.TRASH)) {
            load();
        }
    }

    private void load() {
        CalendarModel.Page page = model.page();
        background.read(journal -> CalendarData.read(journal, page, usualWeekStart), model::load);
    }

    private void refresh() {
        head.refresh();
        pages.showIn(days);
        state.put(VIEW, model.viewProperty().get().name());
        state.put(HIDDEN, model.hidden());
        boolean empty = model.isEmpty();
        if (!empty) {
            state.put(USED, "true");
        }
        boolean first = empty && state.get(USED, "").isEmpty();
        hint.setVisible(first);
        hint.setManaged(first);
    }
}
