package headway.ui.importing;

import headway.exchange.ImportColumn;
import headway.exchange.ImportPlan;
import headway.ui.kit.Icons;
import headway.ui.kit.Views;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.feather.Feather;

/// What the file seems to mean, to be looked at and put right before anything is kept.
final class CheckPane extends BorderPane {
    private final Views views;
    private final ImportModel model;
    private final ImportTexts texts;
    private final ColumnsPane columnsPane;
    private final ReportList notes = new ReportList();
    private Runnable cancel = () -> {};
    private Runnable take = () -> {};
    private boolean begun;
    private Consumer<Boolean> headerChosen = present -> {};

    @FXML
    private Label found;

    @FXML
    private CheckBox header;

    @FXML
    private Label question;

    @FXML
    private Label problem;

    @FXML
    private SplitPane split;

    @FXML
    private TabPane tabs;

    @FXML
    private Tab columns;

    @FXML
    private Tab words;

    @FXML
    private Tab reading;

    @FXML
    private Label summary;

    @FXML
    private Button importNow;

    CheckPane(Views views, ImportModel model, ImportTexts texts) {
        this.views = views;
        this.model = model;
        this.texts = texts;
        this.columnsPane = new ColumnsPane(views, model, texts);
        views.loadInto(this);
    }

    @FXML
    private void initialize() {
        columns.setContent(columnsPane);
        words.setContent(new WordsPane(views, model, texts));
        reading.setContent(notes);
        split.getItems().add(new PreviewPane(views, model, texts));
        header.setOnAction(event -> headerChosen.accept(header.isSelected()));
        model.mappingProperty().subscribe(mapping -> {
            if (mapping != null) {
                refresh();
            }
        });
    }

    void onCancel(Runnable run) {
        cancel = run;
    }

    void onImport(Runnable run) {
        take = run;
    }

    void onHeader(Consumer<Boolean> run) {
        headerChosen = run;
    }

    /// Says why nothing was kept.
    void showProblem(String text) {
        problem.setText(text);
        problem.setVisible(true);
        problem.setManaged(true);
    }

    @FXML
    private void onCancel() {
        cancel.run();
    }

    @FXML
    private void onImportNow() {
        take.run();
    }

    /// Shows what the model has come to know.
    void refresh() {
        ImportPlan plan = model.plan();
        boolean current = model.currentProperty().get() && plan != null;
        if (!current) {
            importNow.setDisable(true);
            summary.setText(model.isLarge() ? texts.get("importing.counting") : summary.getText());
        }
        found.setText(texts.found(model));
        header.setVisible(model.isTable());
        header.setText(texts.get("importing.header", model.headerLine()));
        header.setSelected(model.mapping().hasHeader());
        if (plan != null && current) {
            showNumbers(plan);
        }
    }

    private void showNumbers(ImportPlan plan) {
        ImportCounts counts = model.countsProperty().get();
        boolean asks = model.openWords() > 0 || !model.openDates().isEmpty();
        question.setText(texts.questions(model));
        question.setGraphic(
                Icons.of(counts.added() == 0 ? Feather.INFO : asks ? Feather.HELP_CIRCLE : Feather.CHECK_CIRCLE));
        columns.setText(texts.tab("importing.columns", model.openDates().size()));
        words.setText(texts.tab("importing.words", model.openWords()));
        notes.getItems().setAll(new ImportReport(views.messages(), plan, model.result()).lines());
        summary.setText(texts.counts(counts, false));
        importNow.setText(texts.get("importing.import", counts.added()));
        importNow.setDisable(counts.added() == 0);
        if (!begun) {
            begun = true;
            lead();
        }
    }

    /// Leads to the first question, if there is one, and puts the focus where Enter imports.
    private void lead() {
        List<ImportColumn> dates = model.openDates();
        if (!model.isTable()) {
            tabs.getTabs().removeAll(columns, words);
        } else if (!dates.isEmpty()) {
            columnsPane.showColumn(dates.get(0).index());
        } else if (model.openWords() > 0) {
            tabs.getSelectionModel().select(words);
        }
        importNow.requestFocus();
    }
}
