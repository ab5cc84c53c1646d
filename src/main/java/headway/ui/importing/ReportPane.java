package headway.ui.importing;

import headway.ui.kit.Views;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What became of the file, with one way to take it back.
final class ReportPane extends VBox {
    private String text = "";
    private Runnable undo = () -> {};
    private Runnable close = () -> {};

    @FXML
    private Label title;

    @FXML
    private Label counts;

    @FXML
    private VBox list;

    @FXML
    private Button done;

    ReportPane(Views views) {
        views.loadInto(this);
    }

    /// Shows a report and puts the focus where Enter closes it.
    void show(String heading, String numbers, ImportReport report, Runnable onUndo, Runnable onClose) {
        title.setText(heading);
        counts.setText(numbers);
        text = heading + "\n" + numbers + "\n" + report.asText() + "\n";
        ReportList lines = new ReportList();
        lines.setAccessibleText(heading);
        lines.getItems().setAll(report.lines());
        VBox.setVgrow(lines, Priority.ALWAYS);
        list.getChildren().setAll(lines);
        undo = onUndo;
        close = onClose;
        done.requestFocus();
    }

    @FXML
    private void onCopy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    @FXML
    private void onUndo() {
        close.run();
        undo.run();
    }

    @FXML
    private void onDone() {
        close.run();
    }
}
