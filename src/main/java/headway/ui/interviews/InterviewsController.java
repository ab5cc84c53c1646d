package headway.ui.interviews;

import headway.ui.kit.Actions;
import headway.ui.kit.Background;
import headway.ui.kit.FilePicker;
import headway.ui.kit.Focus;
import headway.ui.kit.Formats;
import headway.ui.kit.InterviewScreen;
import headway.ui.kit.Screen;
import headway.ui.kit.Show;
import headway.ui.kit.UiState;
import headway.ui.kit.Views;
import headway.ui.kit.agenda.AgendaForms;
import headway.ui.kit.agenda.FollowUpActions;
import headway.ui.kit.print.DocumentPress;
import headway.ui.kit.print.PaperActions;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// The interviews, and all about the chosen one: preparing, leaving, thanking.
public final class InterviewsController implements Screen, InterviewScreen {
    /// What the window offers to this screen.
    public record Window(
            Actions actions,
            AgendaForms forms,
            FollowUpActions followUps,
            DocumentPress press,
            PaperActions paper,
            FilePicker files) {}

    private static final String CHOSEN = "interviews.chosen";

    private final Background background;
    private final UiState state;
    private final NoInterviews none;
    private final InterviewsModel model;
    private final InterviewList list;
    private final InterviewPane pane;
    private Runnable showChosen = () -> {};
    private Runnable unsubscribe = () -> {};
    private boolean shown;
    private boolean focusWanted;

    @FXML
    private StackPane root;

    @FXML
    private BorderPane main;

    @FXML
    private HBox choice;

    @FXML
    private StackPane middle;

    public InterviewsController(Background background, Views views, Formats formats, UiState state, Window window) {
        this.background = background;
        this.state = state;
        Tools tools = new Tools(background, views, formats, state, window);
        InterviewParts parts = new InterviewParts(tools);
        none = new NoInterviews(tools);
        model = new InterviewsModel(parts.tabs());
        list = new InterviewList(views, model, window.forms(), this::choose);
        pane = new InterviewPane(tools, model, parts, this::turnTo);
    }

    @FXML
    private void initialize() {
        root.getChildren().add(none);
        list.addEventFilter(KeyEvent.KEY_PRESSED, pane::turn);
        showChosen = new ListBeside(main, middle, choice, list, pane)::showChosen;
        model.choose((long) state.number(CHOSEN, 0));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void onShown() {
        shown = true;
        unsubscribe = background.feed().subscribe(changes -> {
            if (InterviewsReading.dependsOn(changes)) {
                read(false, () -> {});
            }
        });
        read(true, () -> {});
    }

    @Override
    public void onHidden() {
        pane.leave();
        shown = false;
        unsubscribe.run();
    }

    @Override
    public void takeFocus() {
        focusWanted = true;
        if (model.isRead()) {
            focusIfWanted();
        }
    }

    @Override
    public void showInterview(long id) {
        pane.leave();
        model.open(id);
        read(true, () -> {
            showChosen.run();
            pane.takeFocus();
        });
    }

    private void choose(long id) {
        pane.leave();
        model.choose(id);
        read(true, showChosen);
    }

    private void turnTo(InterviewTab tab) {
        pane.leave();
        model.turnTo(tab);
        model.sheet().ifPresent(sheet -> pane.show(sheet, true));
    }

    /// Takes the focus once it is known what there is.
    private void focusIfWanted() {
        if (focusWanted && !Focus.isIn(root)) {
            (model.sheet().isPresent() ? list.first() : none.first()).requestFocus();
        }
        focusWanted = false;
    }

    private void read(boolean anew, Runnable then) {
        long wanted = model.chosen();
        background.read(journal -> InterviewsReading.of(journal, wanted), reading -> {
            if (shown && model.take(reading, anew)) {
                state.put(CHOSEN, Long.toString(model.chosen()));
                list.show();
                Show.when(main, reading.sheet() != null);
                Show.when(none, reading.sheet() == null);
                none.show(reading.anyApplication());
                model.sheet().ifPresent(sheet -> pane.show(sheet, anew));
                then.run();
                focusIfWanted();
            }
        });
    }
}
