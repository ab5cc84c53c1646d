package headway.ui.letters;

import headway.journal.Changes;
import headway.journal.Changes.Area;
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
import headway.ui.kit.print.Printout;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Plans, letters and records, beside the pages that they print as.
public final class LettersController implements Screen, LetterScreen, Outlet {
    /// What the window offers to this screen.
    public record Window(Actions actions, DocumentPress press, PaperActions paper) {}

    private static final String CHOSEN = "letters.chosen";
    private static final Set<Area> CARES_FOR = EnumSet.complementOf(EnumSet.of(Area.FILTERS, Area.TRASH));

    private final Background background;
    private final UiState state;
    private final PaperActions paper;
    private final LettersModel model = new LettersModel();
    private final DocumentList list;
    private final LettersDesks desks;
    private final LookPane look;
    private final Preview preview;
    private @Nullable Printout document;
    private Runnable unsubscribe = () -> {};
    private boolean isShown;

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
    private HBox views;

    @FXML
    private ToggleButton writing;

    @FXML
    private ToggleButton pages;

    @FXML
    private Button print;

    @FXML
    private Button save;

    public LettersController(Background background, Views views, Formats formats, UiState state, Window window) {
        this.background = background;
        this.state = state;
        this.paper = window.paper();
        PlanActions actions = new PlanActions(background, views.messages(), model);
        list = new DocumentList(views, model, actions);
        desks = new LettersDesks(background, views, formats, state, window.actions(), model, actions, this);
        look = new LookPane(background, views);
        preview = new Preview(views, window.press(), background.notices());
        actions.onMade(plan -> read(reading -> desks.namePlan()));
    }

    @FXML
    private void initialize() {
        root.setLeft(list);
        desk.getChildren().add(look);
        new TwoPanes(split, scroll, preview, views, writing, pages);
        model.choose(Chosen.of(state.get(CHOSEN, "")));
        model.chosenProperty().addListener((observed, before, now) -> {
            state.put(CHOSEN, now.remembered());
            if (isShown) {
                desks.of(before.kind()).leave();
                showChosen();
                scroll.setVvalue(0);
            }
        });
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void onShown() {
        isShown = true;
        unsubscribe = background.feed().subscribe(this::changed);
        read(reading -> {});
    }

    @Override
    public void onHidden() {
        isShown = false;
        desks.leave();
        look.flush();
        unsubscribe.run();
        preview.release();
    }

    @Override
    public void takeFocus() {
        list.takeFocus();
    }

    @Override
    public void showLetter(Letter letter) {
        model.choose(Chosen.other(DocumentKind.LETTER));
        desks.show(letter);
    }

    @Override
    public void show(Printout fresh) {
        offer(fresh);
        preview.show(fresh);
    }

    @Override
    public void follow(Printout fresh) {
        offer(fresh);
        preview.follow(fresh);
    }

    @Override
    public void clear() {
        offer(null);
        preview.clear();
    }

    @FXML
    private void onPrint() {
        desks.leave();
        if (document != null) {
            paper.print(document);
        }
    }

    @FXML
    private void onSave() {
        desks.leave();
        if (document != null) {
            paper.save(document);
        }
    }

    @FXML
    private void onTemplates() {
        paper.showTemplates();
    }

    private void offer(@Nullable Printout fresh) {
        document = fresh;
        print.setDisable(fresh == null);
        save.setDisable(fresh == null);
    }

    private void changed(Changes changes) {
        if (changes.areas().stream().anyMatch(CARES_FOR::contains)) {
            read(reading -> {});
        }
    }

    private void read(Consumer<LettersReading> then) {
        background.read(LettersReading::read, reading -> {
            if (isShown) {
                model.show(reading);
                list.show();
                look.show(reading.print());
                showChosen();
                then.accept(reading);
            }
        });
    }

    private void showChosen() {
        Desk now = desks.of(model.chosen().kind());
        if (!chosen.getChildren().contains(now.node())) {
            chosen.getChildren().setAll(now.node());
        }
        list.showChosen();
        now.show(model.reading());
    }
}
