package headway.ui.interviews;

import headway.domain.Rehearsal;
import headway.text.Message;
import headway.text.Messages;
import headway.ui.kit.Background;
import headway.ui.kit.Icons;
import headway.ui.kit.Show;
import headway.ui.kit.Views;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The rehearsals of a closing statement: their trend, and the latest ones in words.
final class RehearsalLog extends VBox {
    private static final int FEW = 5;

    private final Background background;
    private final Messages messages;
    private final TrendChart chart;
    private final Runnable removed;
    private List<Rehearsal> shown = List.of();
    private ZoneId zone = ZoneOffset.UTC;

    @FXML
    private Label summary;

    @FXML
    private VBox place;

    @FXML
    private VBox rows;

    @FXML
    private ToggleButton all;

    /// @param removed takes the focus before a row goes
    RehearsalLog(Background background, Views views, Runnable removed) {
        this.removed = removed;
        this.background = background;
        this.messages = views.messages();
        chart = new TrendChart(messages);
        views.loadInto(this);
        place.getChildren().add(chart);
    }

    void show(ClosingReading read) {
        boolean same = read.rehearsals().equals(shown) && read.zone().equals(zone);
        zone = read.zone();
        shown = read.rehearsals();
        Trend trend = Trend.of(shown, read.rehearsalCount());
        String words = messages.get(trend.say());
        summary.setText(words);
        chart.show(trend, words);
        Show.when(chart, shown.size() > 1);
        Show.when(all, shown.size() > FEW);
        if (!same || rows.getChildren().isEmpty()) {
            showRows();
        }
    }

    @FXML
    private void onAll() {
        showRows();
    }

    private void showRows() {
        int most = all.isSelected() ? shown.size() : Math.min(FEW, shown.size());
        List<Node> nodes = new ArrayList<>();
        shown.subList(0, most).forEach(rehearsal -> nodes.add(row(rehearsal)));
        rows.getChildren().setAll(nodes);
    }

    private HBox row(Rehearsal rehearsal) {
        String words = messages.get(words(rehearsal));
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        Button remove = new Button();
        remove.setGraphic(Icons.of(Feather.X));
        remove.getStyleClass().addAll("flat", "small", "button-icon");
        remove.setAccessibleText(messages.get("interviews.closing.log.remove", words));
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setOnAction(event -> {
            removed.run();
            background.change(journal -> journal.rehearsals().remove(rehearsal.id()));
        });
        HBox row = new HBox(label, remove);
        row.getStyleClass().add("rehearsal-row");
        return row;
    }

    private Message words(Rehearsal rehearsal) {
        LocalDateTime at = rehearsal.at().atZone(zone).toLocalDateTime();
        Message said = Message.of(
                "interviews.closing.log.row",
                at.toLocalDate(),
                at.toLocalTime(),
                rehearsal.level(),
                rehearsal.seconds());
        if (rehearsal.felt() != null) {
            said = Message.of("interviews.closing.log.rowFelt", said, rehearsal.felt());
        }
        return rehearsal.word().isEmpty() ? said : Message.of("interviews.closing.log.rowWord", said, rehearsal.word());
    }
}
