package headway.ui.pipeline;

import headway.domain.ApplicationCard;
import headway.ui.kit.UiState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// The pipeline as a table: sortable, with the columns that the user wants, for several applications at once.
final class ApplicationTable extends TableView<ApplicationCard> {
    private static final String VISIBLE = "table.visible";
    private static final String ORDER = "table.order";
    private static final String SORT = "table.sort";

    private final PipelineModel model;
    private boolean restoring;

    ApplicationTable(TableColumns columns, PipelineModel model, PipelineActions actions, CardMenu menu) {
        this.model = model;
        getStyleClass().addAll("application-table", "striped", "dense");
        getColumns().setAll(columns.all());
        SortedList<ApplicationCard> sorted = new SortedList<>(model.visible());
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        setRowFactory(table -> new TableRow<>() {
            @Override
            protected void updateItem(@Nullable ApplicationCard card, boolean empty) {
                super.updateItem(card, empty);
                pseudoClassStateChanged(CardView.RESTING, card != null && !empty && card.resting());
            }
        });
        setTableMenuButtonVisible(true);
        setPlaceholder(new Label());
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel().selectedItemProperty().addListener((observed, before, now) -> {
            if (now != null && !restoring) {
                model.selectedProperty().set(now);
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                actions.delete(chosen());
            }
        });
        menu.attach(this, this::chosen);
    }

    /// The chosen applications.
    List<ApplicationCard> chosen() {
        return new ArrayList<>(getSelectionModel().getSelectedItems());
    }

    /// Takes a change of the rows in; the applications that were chosen before are chosen after it.
    void keepingChosen(Runnable change) {
        Set<Long> ids = ids(chosen());
        restoring = true;
        change.run();
        if (!ids.equals(ids(chosen()))) {
            getSelectionModel().clearSelection();
            for (int i = 0; i < getItems().size(); i++) {
                if (ids.contains(getItems().get(i).id())) {
                    getSelectionModel().select(i);
                }
            }
        }
        restoring = false;
    }

    private static Set<Long> ids(List<ApplicationCard> cards) {
        return cards.stream().map(ApplicationCard::id).collect(Collectors.toSet());
    }

    /// Shows the selected card of the screen here too.
    void takeSelection() {
        ApplicationCard card = model.selectedProperty().get();
        if (card != null && !chosen().contains(card)) {
            getSelectionModel().clearSelection();
            getSelectionModel().select(card);
            scrollTo(card);
        }
    }

    void restore(UiState state) {
        Map<String, TableColumn<ApplicationCard, ?>> byId = new HashMap<>();
        getColumns().forEach(column -> byId.put(column.getId(), column));
        String visible = state.get(VISIBLE, "");
        if (!visible.isEmpty()) {
            List<String> ids = List.of(visible.split(",", -1));
            byId.forEach((id, column) -> column.setVisible(ids.contains(id)));
        }
        List<TableColumn<ApplicationCard, ?>> order = new ArrayList<>();
        for (String id : state.get(ORDER, "").split(",", -1)) {
            if (byId.containsKey(id)) {
                order.add(byId.remove(id));
            }
        }
        getColumns().stream().filter(column -> byId.containsKey(column.getId())).forEach(order::add);
        getColumns().setAll(order);
        String[] sort = state.get(SORT, "").split(" ", -1);
        getColumns().stream().filter(column -> column.getId().equals(sort[0])).forEach(column -> {
            column.setSortType(
                    sort[sort.length - 1].equals("DESCENDING")
                            ? TableColumn.SortType.DESCENDING
                            : TableColumn.SortType.ASCENDING);
            getSortOrder().setAll(List.of(column));
        });
    }

    void remember(UiState state) {
        List<String> visible = new ArrayList<>();
        List<String> order = new ArrayList<>();
        for (TableColumn<ApplicationCard, ?> column : getColumns()) {
            order.add(column.getId());
            if (column.isVisible()) {
                visible.add(column.getId());
            }
        }
        state.put(VISIBLE, String.join(",", visible));
        state.put(ORDER, String.join(",", order));
        state.put(
                SORT,
                getSortOrder().isEmpty()
                        ? ""
                        : getSortOrder().get(0).getId() + " "
                                + getSortOrder().get(0).getSortType());
    }
}
