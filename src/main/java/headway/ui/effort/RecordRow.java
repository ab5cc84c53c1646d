package headway.ui.effort;

import headway.domain.WorkSearchRow;
import headway.text.Messages;
import headway.ui.kit.Icons;
import headway.ui.kit.Show;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// An activity of the record, and what it still lacks.
final class RecordRow extends VBox {
    private final Messages messages;
    private final RecordText text;
    private final Label head = label();
    private final Label about = label();
    private final Label missing = label();
    private final Button fill = new Button();

    /// @param open opens the fields
    RecordRow(Messages messages, RecordText text, Consumer<RecordRow> open) {
        this.messages = messages;
        this.text = text;
        head.getStyleClass().add("record-head");
        head.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(head, Priority.ALWAYS);
        missing.getStyleClass().add("muted");
        fill.setText(messages.get("record.fill"));
        fill.getStyleClass().add("small");
        fill.setMinWidth(USE_PREF_SIZE);
        fill.setOnAction(event -> open.accept(this));
        HBox line = new HBox(head, fill);
        line.getStyleClass().add("record-line");
        getStyleClass().add("record-row");
        getChildren().addAll(line, about, missing);
    }

    void show(int number, WorkSearchRow row) {
        head.setText(text.head(number, row));
        Show.text(about, text.about(row));
        missing.setText(text.missing(row));
        missing.setGraphic(Icons.of(row.missing().isEmpty() ? Feather.CHECK : Feather.EDIT_3));
        fill.setAccessibleText(messages.get("record.fillOf", head.getText()));
    }

    Button fill() {
        return fill;
    }

    private static Label label() {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
