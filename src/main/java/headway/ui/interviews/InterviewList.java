package headway.ui.interviews;

import headway.ui.interviews.InterviewsModel.Row;
import headway.ui.kit.Icons;
import headway.ui.kit.Show;
import headway.ui.kit.Views;
import headway.ui.kit.agenda.AgendaForms;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The interviews: those ahead, the next first, then those that are over, the latest first. One is chosen.
final class InterviewList extends VBox {
    private final InterviewsModel model;
    private final AgendaForms forms;
    private boolean showing;

    @FXML
    private TextField search;

    @FXML
    private ListView<Row> list;

    @FXML
    private Label none;

    @FXML
    private Button add;

    /// @param chosen hears which interview somebody has chosen
    InterviewList(Views views, InterviewsModel model, AgendaForms forms, LongConsumer chosen) {
        this.model = model;
        this.forms = forms;
        views.loadInto(this);
        InterviewWords words = new InterviewWords(views.messages());
        add.setGraphic(Icons.of(Feather.PLUS));
        list.setCellFactory(view -> new InterviewCell(views.messages(), words, model));
        list.setPlaceholder(new Label());
        list.getSelectionModel().selectedItemProperty().addListener((observed, before, now) -> {
            if (!showing && now != null && now.line().id() != model.chosen()) {
                chosen.accept(now.line().id());
            }
        });
        search.textProperty().addListener((observed, before, now) -> {
            model.search(now);
            show();
        });
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                search.clear();
            } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                enter();
                event.consume();
            }
        });
    }

    /// Shows what there is, and what of it is chosen.
    void show() {
        List<Row> rows = model.rows();
        showing = true;
        if (!list.getItems().equals(rows)) {
            list.getItems().setAll(rows);
        }
        int at = -1;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).line().id() == model.chosen()) {
                at = i;
            }
        }
        if (at < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != at) {
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - 1));
        }
        showing = false;
        Show.when(none, rows.isEmpty() && model.isSearching());
    }

    /// Where the focus goes first.
    Node first() {
        return list;
    }

    @FXML
    private void onAdd() {
        forms.addInterview(add);
    }

    /// Goes from the field to what was found.
    private void enter() {
        if (!list.getItems().isEmpty()) {
            list.requestFocus();
            if (list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        }
    }
}
