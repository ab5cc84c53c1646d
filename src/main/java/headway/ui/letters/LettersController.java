package headway.ui.letters;

import headway.print.LetterDocument.Letter;
import headway.ui.kit.Actions;
import headway.ui.kit.Background;
import headway.ui.kit.Formats;
import headway.ui.kit.LetterScreen;
import headway.ui.kit.Screen;
import headway.ui.kit.UiState;
import headway.ui.kit.Views;
import headway.ui.kit.print.DocumentPress;
import headway.ui.kit.print.PaperActions;
import headway.ui.kit.print.Preview;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Plans, letters and records, beside the pages that they print as.
public final class LettersController implements Screen, LetterScreen {
    /// What the window offers to this screen.
    public record Window(Actions actions, DocumentPress press, PaperActions paper) {}

    private static final String CHOSEN = "letters.chosen";

    private final Background background;
    private final UiState state;
    private final LettersModel model = new LettersModel();
    private final PlanActions actions;
    private final DocumentList list;
    private final LettersDesks desks;
    private final LookPane look;
    private final Pages pages;
    private Runnable unsubscribe = () -> {};
    private boolean shown;

    @FXML
    private BorderPane root;

    @FXML
    private SplitPane split;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox desk;

    @FXML
    private StackPane chosen;

    @FXML
    private HBox choice;

    @FXML
    private Button print;

    @FXML
    private Button save;

    public LettersController(Background background, Views views, Formats formats, UiState state, Window window) {
        this.background = background;
        this.state = state;
        actions = new PlanActions(background, views.messages(), model);
        pages = new Pages(new Preview(views, window.press(), background.notices()), window.paper());
        list = new DocumentList(views, model, actions, () -> window.paper().showTemplates());
        desks = new LettersDesks(new Tools(background, views, formats, state, window.actions()), model, actions, pages);
        look = new LookPane(background, views);
    }

    @FXML
    private void initialize() {
        pages.use(print, save, desks::leave);
        desk.getChildren().add(look);
        Panes panes = new Panes(root, split, choice, List.of(list, scroll, pages.preview()));
        list.standIn(panes);
        actions.onMade(plan -> panes.openDesk(() -> read(desks::namePlan)));
        model.choose(Chosen.of(state.get(CHOSEN, "")));
        model.chosenProperty().addListener((observed, before, now) -> {
            state.put(CHOSEN, now.remembered());
            desks.leave();
            pages.preview().turnToAnother();
            showChosen();
            scroll.setVvalue(0);
            panes.showDesk();
        });
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void onShown() {
        shown = true;
        unsubscribe = background.feed().subscribe(changes -> {
            if (LettersReading.dependsOn(changes)) {
                read(() -> {});
            }
        });
        read(() -> {});
    }

    @Override
    public void onHidden() {
        shown = false;
        desks.leave();
        look.flush();
        unsubscribe.run();
        pages.preview().release();
    }

    @Override
    public void takeFocus() {
        // What there is has to be read first.
        read(list::takeFocus);
    }

    @Override
    public void showLetter(Letter letter) {
        model.choose(Chosen.other(DocumentKind.LETTER));
        desks.show(letter);
    }

    private void read(Runnable then) {
        background.read(LettersReading::read, reading -> {
            if (shown) {
                model.show(reading);
                list.show();
                look.show(reading.print());
                showChosen();
                then.run();
            }
        });
    }

    private void showChosen() {
        list.showChosen();
        if (shown && model.isRead()) {
            desks.show(model.chosen().kind(), chosen, model.reading());
        }
    }
}
