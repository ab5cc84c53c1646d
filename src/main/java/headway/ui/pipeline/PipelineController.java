package headway.ui.pipeline;

import headway.domain.ApplicationCard;
import headway.domain.ApplicationFilter;
import headway.domain.PipelineStage;
import headway.journal.Changes;
import headway.journal.Changes.Area;
import headway.ui.kit.Actions;
import headway.ui.kit.ApplicationList;
import headway.ui.kit.Background;
import headway.ui.kit.Formats;
import headway.ui.kit.Lazy;
import headway.ui.kit.Screen;
import headway.ui.kit.Searchable;
import headway.ui.kit.UiState;
import headway.ui.kit.Views;
import headway.ui.kit.agenda.AgendaForms;
import headway.ui.kit.agenda.FollowUpActions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The pipeline screen: one filter over a board and a table, and the inspector of the chosen application.
public final class PipelineController implements Screen, Searchable, ApplicationList {
    /// What the window offers to this screen.
    public record Window(Actions actions, FollowUpActions followUps, AgendaForms forms) {}

    private final Background background;
    private final Views views;
    private final UiState state;
    private final Actions window;
    private final PipelineModel model = new PipelineModel();
    private LocalDate today = LocalDate.EPOCH;
    private Runnable unsubscribe = () -> {};
    private long searches;
    private ApplicationFilter wanted = ApplicationFilter.ALL;
    private Consumer<String> searchField = words -> {};
    private boolean stale = true;

    @FXML
    private BorderPane root;

    @FXML
    private SplitPane split;

    @FXML
    private VBox main;

    @FXML
    private StackPane lists;

    @FXML
    private VBox emptyPane;

    @FXML
    private VBox nothingPane;

    @FXML
    private VBox restingNote;

    @FXML
    private Label count;

    @FXML
    private ToggleButton boardButton;

    @FXML
    private ToggleButton tableButton;

    private final FilterBar filterBar;
    private final BoardView board;
    private final Lazy<TablePane> table;
    private final Lazy<Inspector> inspector;

    public PipelineController(Background background, Views views, Formats formats, UiState state, Window offered) {
        this.background = background;
        this.views = views;
        this.state = state;
        this.window = offered.actions();
        PipelineActions actions = new PipelineActions(background, model, offered, new OutcomePopOver(views.messages()));
        filterBar = new FilterBar(views, this::choose);
        board = new BoardView(views, formats, model, actions, () -> today);
        table = new Lazy<>(() -> makeTable(formats, actions));
        inspector = new Lazy<>(() -> makeInspector(formats, actions, offered));
    }

    @FXML
    private void initialize() {
        main.getChildren().add(1, filterBar);
        lists.getChildren().add(0, board);
        new FilterKeeper(background, views.messages()).attach(filterBar, model);
        model.selectedProperty().addListener((observed, before, now) -> layOut());
        split.widthProperty().addListener((observed, before, now) -> layOut());
        boolean asTable = state.get("pipeline.view", "board").equals("table");
        tableButton.setSelected(asTable);
        boardButton.setSelected(!asTable);
        showView();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void onShown() {
        unsubscribe = background.feed().subscribe(this::changed);
        if (stale) {
            load();
            inspector.ifMade(Inspector::renew);
        }
    }

    @Override
    public void onHidden() {
        unsubscribe.run();
        stale = true;
        inspector.ifMade(Inspector::flush);
        table.ifMade(pane -> pane.table().remember(state));
        state.put("pipeline.view", tableButton.isSelected() ? "table" : "board");
    }

    @Override
    public void search(String text) {
        filter(wanted.withText(text));
    }

    @Override
    public void onSearchReplaced(Consumer<String> shown) {
        searchField = shown;
    }

    @Override
    public void focusFound() {
        if (tableButton.isSelected()) {
            table.get().table().requestFocus();
        } else {
            board.focusCards();
        }
    }

    @Override
    public void showApplication(long id) {
        // Behind the reading that is under way, so that a screen shown for the first time has its cards.
        background.read(
                journal -> journal.applications().card(id),
                found -> found.ifPresent(card -> {
                    if (!model.visible().contains(card)) {
                        choose(ApplicationFilter.ALL);
                    }
                    model.card(id).ifPresent(model.selectedProperty()::set);
                }));
    }

    @FXML
    private void onView() {
        // One of the two is always chosen.
        if (!boardButton.isSelected() && !tableButton.isSelected()) {
            (board.isVisible() ? boardButton : tableButton).setSelected(true);
        }
        showView();
    }

    @FXML
    private void onAdd() {
        window.addApplication();
    }

    @FXML
    private void onImport() {
        window.importSpreadsheet();
    }

    @FXML
    private void onSample() {
        window.openSample();
    }

    @FXML
    private void onKey(KeyEvent event) {
        // Escape closes the inspector, unless a control in it has used the key.
        if (event.getCode() == KeyCode.ESCAPE && model.selectedProperty().get() != null) {
            board.leaveCards();
            if (tableButton.isSelected()) {
                table.get().table().requestFocus();
            }
            event.consume();
        }
    }

    @FXML
    private void onShowAll() {
        choose(ApplicationFilter.ALL);
    }

    /// Everything that the screen shows, read in one go.
    private record Loaded(
            LocalDate today, List<PipelineStage> stages, List<ApplicationCard> cards, Map<String, String> filters) {}

    private void load() {
        stale = false;
        background.read(
                journal -> new Loaded(
                        journal.today(),
                        journal.stages().current(),
                        journal.applications().cards(),
                        journal.savedFilters()),
                loaded -> {
                    today = loaded.today();
                    model.load(loaded.stages(), loaded.cards());
                    filterBar.showChips(loaded.filters(), this::removeFilter);
                    offerChoices();
                });
    }

    private void changed(Changes changes) {
        boolean some =
                changes.touches(Area.APPLICATIONS) && !changes.applicationIds().isEmpty();
        if (changes.touches(Area.STAGES) || changes.touches(Area.FILTERS) || !some) {
            load();
            filter(wanted);
        } else {
            refresh(changes.applicationIds());
        }
        inspector.ifMade(shown -> shown.changed(changes));
    }

    private void refresh(Set<Long> ids) {
        background.read(
                journal -> ids.stream()
                        .map(journal.applications()::card)
                        .flatMap(Optional::stream)
                        .toList(),
                fresh -> {
                    Runnable update = () -> model.refresh(ids, fresh);
                    table.made().ifPresentOrElse(pane -> pane.table().keepingChosen(update), update);
                    offerChoices();
                });
    }

    /// Takes a whole filter, its words too, which the search field then shows.
    private void choose(ApplicationFilter chosen) {
        searchField.accept(chosen.text());
        filter(chosen);
    }

    private void filter(ApplicationFilter asked) {
        wanted = asked;
        long search = ++searches;
        if (asked.text().isBlank()) {
            apply(asked, Set.of());
            return;
        }
        background.read(journal -> journal.applications().search(asked.text()), found -> {
            // A later key press has asked for something else meanwhile.
            if (search == searches) {
                apply(asked, found);
            }
        });
    }

    private void apply(ApplicationFilter asked, Set<Long> found) {
        model.apply(asked, found);
        shown();
    }

    /// What can be chosen changes with the applications, not with each key in the search field.
    private void offerChoices() {
        filterBar.offer(model.stages(), model.tags(), model.sources());
        shown();
    }

    private void shown() {
        filterBar.show(model.filterProperty().get());
        int visible = model.visible().size();
        int all = model.totalProperty().get();
        count.setText(views.messages().get(visible == all ? "pipeline.count" : "pipeline.countOf", visible, all));
        boolean loaded = model.loadedProperty().get();
        boolean empty = loaded && model.totalProperty().get() == 0;
        show(emptyPane, empty);
        show(nothingPane, loaded && !empty && model.visible().isEmpty());
        show(filterBar, !empty);
        show(
                restingNote,
                !model.visible().isEmpty() && model.filterProperty().get().restingOnly());
        showView();
    }

    private void showView() {
        boolean asTable = tableButton.isSelected();
        boolean empty = emptyPane.isVisible() || nothingPane.isVisible();
        show(board, !asTable && !empty);
        if (asTable) {
            table.get().table().takeSelection();
        }
        table.ifMade(pane -> show(pane, asTable && !empty));
    }

    private TablePane makeTable(Formats formats, PipelineActions actions) {
        TablePane pane = new TablePane(views, formats, model, actions, state);
        lists.getChildren().add(0, pane);
        return pane;
    }

    private Inspector makeInspector(Formats formats, PipelineActions actions, Window offered) {
        Inspector pane = new Inspector(views, formats, background, model, actions, offered);
        SplitPane.setResizableWithParent(pane, false);
        return pane;
    }

    /// Beside the list where there is room for both, in its place where there is not.
    private void layOut() {
        if (model.selectedProperty().get() == null) {
            arrange(List.of(main));
            return;
        }
        Inspector pane = inspector.get();
        if (pane.getScene() == null) {
            // How much room it needs is known only once it has its style.
            arrange(List.of(main, pane));
            pane.applyCss();
            split.setDividerPositions(1 - pane.prefWidth(-1) / Math.max(1, split.getWidth()));
        }
        boolean room = split.getWidth() >= main.minWidth(-1) + pane.minWidth(-1);
        if (arrange(room ? List.of(main, pane) : List.of(pane)) && room) {
            split.setDividerPositions(1 - pane.prefWidth(-1) / Math.max(1, split.getWidth()));
        }
    }

    /// @return whether it was otherwise before
    private boolean arrange(List<Node> parts) {
        return !split.getItems().equals(parts) && split.getItems().setAll(parts);
    }

    private void removeFilter(String name) {
        background.change(journal -> journal.removeFilter(name));
    }

    private static void show(Node node, boolean show) {
        node.setVisible(show);
        node.setManaged(show);
    }
}
