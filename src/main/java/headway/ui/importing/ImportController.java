package headway.ui.importing;

import headway.domain.JournalException;
import headway.exchange.ImportException;
import headway.exchange.ImportPlan;
import headway.exchange.ImportReader;
import headway.journal.Imports;
import headway.text.Message;
import headway.ui.kit.Actions;
import headway.ui.kit.Background;
import headway.ui.kit.Notices;
import headway.ui.kit.Views;
import java.nio.file.Path;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Leads from a file to applications in the journal: read, look, keep, report.
public final class ImportController {
    private final Background background;
    private final Views views;
    private final Actions window;
    private final ImportTexts texts;
    private final ImportModel model = new ImportModel();
    private final CheckPane check;
    private final ReportPane report;
    private final ImportPlanning planning;
    private Runnable ready = () -> {};
    private Runnable close = () -> {};
    private Path file = Path.of("");
    private boolean keeping;

    @FXML
    private StackPane root;

    @FXML
    private VBox wait;

    @FXML
    private Label waitText;

    @FXML
    private Button cancel;

    public ImportController(Background background, Views views, Actions window, ImportReader reader) {
        this.background = background;
        this.views = views;
        this.window = window;
        this.texts = new ImportTexts(views.messages());
        this.check = new CheckPane(views, model, texts);
        this.report = new ReportPane(views);
        this.planning = new ImportPlanning(background, reader, model, this::showCheck, this::failed);
    }

    @FXML
    private void initialize() {
        check.onCancel(this::onCancel);
        check.onImport(this::keep);
        check.onHeader(planning::guessAgain);
    }

    /// Reads a file, and shows what it seems to hold.
    ///
    /// @param whenReady is run once there is something to look at
    /// @param whenClosed is run when all is done, given up, or the file can't be read
    void open(Path chosen, Runnable whenReady, Runnable whenClosed) {
        file = chosen;
        ready = whenReady;
        close = whenClosed;
        waitText.setText(texts.get("importing.reading", fileName()));
        planning.read(file);
    }

    /// Closes without a change, unless the change is being made.
    @FXML
    void onCancel() {
        if (!keeping) {
            planning.giveUp();
            close.run();
        }
    }

    private void showCheck() {
        if (check.getParent() == null && !keeping) {
            show(check);
        }
        check.refresh();
    }

    private void keep() {
        ImportPlan plan = model.plan();
        if (plan == null || !model.currentProperty().get() || keeping) {
            return;
        }
        keeping = true;
        waitText.setText(
                texts.get("importing.keeping", model.countsProperty().get().added()));
        cancel.setVisible(false);
        show(wait);
        background.make(
                journal -> journal.imports().keep(plan.applications(), fileName()),
                result -> kept(plan, result),
                this::notKept);
    }

    private void kept(ImportPlan plan, Imports.Result result) {
        keeping = false;
        Message done = Message.of("importing.done", result.added(), fileName());
        if (ImportReport.isWorthALook(plan, result)) {
            String numbers = texts.counts(ImportCounts.of(plan, result), true);
            ImportReport lines = new ImportReport(views.messages(), plan, result);
            show(report);
            report.show(views.messages().get(done), numbers, lines, window::undo, this::onCancel);
        } else {
            onCancel();
            background.notices().done(done, new Notices.Action(Message.of("shell.undo"), window::undo));
        }
    }

    private void notKept(Throwable problem) {
        keeping = false;
        show(check);
        Message said = problem instanceof JournalException known ? known.said() : Message.of("problem.INTERNAL");
        check.showProblem(views.messages().get(said));
    }

    private void failed(Throwable problem) {
        boolean tooLarge = problem instanceof OutOfMemoryError;
        onCancel();
        background
                .notices()
                .failed(tooLarge ? new ImportException(Message.of("importing.tooLarge", fileName())) : problem);
    }

    private void show(Node step) {
        root.getChildren().setAll(step);
        ready.run();
    }

    private String fileName() {
        return file.getFileName().toString();
    }
}
