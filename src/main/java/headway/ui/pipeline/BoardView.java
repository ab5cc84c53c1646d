package headway.ui.pipeline;

import headway.domain.ApplicationCard;
import headway.domain.PipelineStage;
import headway.ui.kit.Formats;
import headway.ui.kit.Views;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// The pipeline as columns of cards. Each column shows only the cells that are in sight.
final class BoardView extends ScrollPane {
    private final Views views;
    private final Formats formats;
    private final PipelineModel model;
    private final PipelineActions actions;
    private final Supplier<LocalDate> today;
    private final HBox columnsBox = new HBox();
    private final List<BoardColumn> columns = new ArrayList<>();
    private final Set<Long> unfolded = new HashSet<>();
    private final CardMenu menu;
    private final CardDrag drag;
    private boolean selecting;
    private long last;

    BoardView(Views views, Formats formats, PipelineModel model, PipelineActions actions, Supplier<LocalDate> today) {
        this.views = views;
        this.formats = formats;
        this.model = model;
        this.actions = actions;
        this.today = today;
        this.menu = new CardMenu(views.messages(), model, actions);
        this.drag = new CardDrag(this, actions);
        getStyleClass().add("board");
        columnsBox.getStyleClass().add("board-columns");
        setContent(columnsBox);
        setFitToHeight(true);
        setFitToWidth(true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        model.stages().addListener((ListChangeListener<PipelineStage>) change -> rebuild());
        model.selectedProperty().addListener((observed, before, now) -> {
            // A card that was only edited must not take the focus from the field where that is going on.
            boolean same = before != null && now != null && before.id() == now.id();
            select(now, !same);
        });
        rebuild();
    }

    List<BoardColumn> columns() {
        return columns;
    }

    /// Puts the focus on the selected card, or on the first one.
    void focusCards() {
        ApplicationCard selected = model.selectedProperty().get();
        ApplicationCard card = selected == null ? model.card(last).orElse(null) : selected;
        if (selected == null && card != null && model.visible().contains(card)) {
            model.selectedProperty().set(card);
            return;
        }
        for (BoardColumn column : columns) {
            ListView<ApplicationCard> list = column.list();
            if (!column.foldedProperty().get()
                    && !list.getItems().isEmpty()
                    && (card == null || card.stageId() == column.stage().id())) {
                if (card == null) {
                    list.getSelectionModel().select(0);
                }
                list.requestFocus();
                return;
            }
        }
    }

    /// Lets go of the chosen card. The next arrow key goes on from there.
    void leaveCards() {
        model.selectedProperty().set(null);
        requestFocus();
    }

    private void rebuild() {
        columns.clear();
        for (PipelineStage stage : model.stages()) {
            BoardColumn column = new BoardColumn(views, stage, model.column(stage.id()));
            ListView<ApplicationCard> list = column.list();
            list.setCellFactory(view -> {
                CardCell cell = new CardCell(views, formats, today);
                menu.attach(cell);
                drag.attach(cell);
                return cell;
            });
            list.getSelectionModel().selectedItemProperty().addListener((observed, before, now) -> picked(now, list));
            list.focusedProperty().addListener((observed, before, focused) -> {
                if (focused
                        && list.getSelectionModel().isEmpty()
                        && !list.getItems().isEmpty()) {
                    list.getSelectionModel().select(0);
                }
            });
            column.foldedProperty().set(stage.isClosed() && !unfolded.contains(stage.id()));
            column.foldedProperty().addListener((observed, before, folded) -> remember(stage, folded));
            drag.attach(column);
            HBox.setHgrow(column, Priority.ALWAYS);
            columns.add(column);
        }
        columnsBox.getChildren().setAll(columns);
    }

    private void remember(PipelineStage stage, boolean folded) {
        if (folded) {
            unfolded.remove(stage.id());
        } else {
            unfolded.add(stage.id());
        }
    }

    private void picked(@Nullable ApplicationCard card, ListView<ApplicationCard> list) {
        if (card == null || selecting) {
            return;
        }
        selecting = true;
        for (BoardColumn column : columns) {
            if (!column.list().equals(list)) {
                column.list().getSelectionModel().clearSelection();
            }
        }
        selecting = false;
        model.selectedProperty().set(card);
    }

    private void select(@Nullable ApplicationCard card, boolean focus) {
        if (card != null) {
            last = card.id();
        }
        if (selecting) {
            return;
        }
        selecting = true;
        for (BoardColumn column : columns) {
            ListView<ApplicationCard> list = column.list();
            int at = card != null && card.stageId() == column.stage().id() ? indexOf(list, card.id()) : -1;
            if (at >= 0) {
                list.getSelectionModel().select(at);
                if (focus) {
                    list.scrollTo(at);
                    list.requestFocus();
                    reveal(column);
                }
            } else {
                list.getSelectionModel().clearSelection();
            }
        }
        selecting = false;
    }

    private static int indexOf(ListView<ApplicationCard> list, long id) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i).id() == id) {
                return i;
            }
        }
        return -1;
    }

    private void onKey(KeyEvent event) {
        ApplicationCard card = model.selectedProperty().get();
        boolean left = event.getCode() == KeyCode.LEFT;
        boolean right = event.getCode() == KeyCode.RIGHT;
        if (event.getCode() == KeyCode.ESCAPE && card != null) {
            leaveCards();
            event.consume();
            return;
        }
        if (event.getCode().isArrowKey() && card == null) {
            focusCards();
            event.consume();
            return;
        }
        if (card == null || !(left || right || event.getCode() == KeyCode.DELETE)) {
            return;
        }
        if (event.getCode() == KeyCode.DELETE) {
            actions.delete(Set.of(card));
        } else if (event.isShortcutDown() && event.isShiftDown()) {
            BoardColumn target = columnOf(card.stageId(), left ? -1 : 1);
            reveal(target);
            actions.moveBeside(card, left ? -1 : 1, target.head());
        } else if (!event.isShortcutDown() && !event.isAltDown()) {
            goBeside(card.stageId(), left ? -1 : 1);
        } else {
            return;
        }
        event.consume();
    }

    /// Scrolls sideways until a column is in sight.
    private void reveal(BoardColumn column) {
        applyCss();
        layout();
        double hidden = columnsBox.getWidth() - getViewportBounds().getWidth();
        if (hidden > 0) {
            Bounds bounds = column.getBoundsInParent();
            double from = getHvalue() * hidden;
            double to = Math.max(bounds.getMaxX() - getViewportBounds().getWidth(), Math.min(from, bounds.getMinX()));
            setHvalue(to / hidden);
        }
    }

    private BoardColumn columnOf(long stageId, int step) {
        long target = model.beside(stageId, step).map(PipelineStage::id).orElse(stageId);
        return columns.stream()
                .filter(column -> column.stage().id() == target)
                .findFirst()
                .orElseThrow();
    }

    private void goBeside(long stageId, int step) {
        int at = -1;
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).stage().id() == stageId) {
                at = i;
            }
        }
        for (int i = at + step; i >= 0 && i < columns.size(); i += step) {
            BoardColumn column = columns.get(i);
            if (!column.list().getItems().isEmpty() && !column.foldedProperty().get()) {
                column.list().getSelectionModel().select(0);
                column.list().requestFocus();
                reveal(column);
                return;
            }
        }
    }
}
