package headway.ui.review;

import headway.domain.EffortKind;
import headway.domain.EffortWeek;
import headway.ui.kit.Icons;
import headway.ui.kit.Show;
import headway.ui.kit.Views;
import headway.ui.kit.effort.EffortIcons;
import javafx.fxml.FXML;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// What was done in the week, by kind, beside the goal and the weeks before.
final class DidPane extends VBox {
    private final ReviewWords words;

    @FXML
    private Label sentence;

    @FXML
    private GridPane kinds;

    @FXML
    private VBox sums;

    @FXML
    private Label total;

    @FXML
    private ProgressBar reached;

    @FXML
    private Label mean;

    DidPane(Views views, ReviewWords words) {
        this.words = words;
        views.loadInto(this);
    }

    void show(ReviewWeek shown) {
        EffortWeek done = shown.reviewed().done();
        sentence.setText(words.sentence(done, !done.week().end().isBefore(shown.today())));
        kinds.getChildren().clear();
        done.byKind().forEach(this::row);
        Show.when(kinds, !done.entries().isEmpty());
        Show.text(total, words.total(done));
        reached.setProgress(Math.min(1, (double) done.points() / done.goal()));
        reached.setAccessibleText(total.getText());
        Show.text(mean, words.mean(shown.reviewed()));
        Show.when(sums, !done.entries().isEmpty() || shown.reviewed().mean() > 0);
    }

    private void row(EffortKind kind, EffortWeek.Sum sum) {
        Label name = new Label(words.kind(kind), Icons.of(EffortIcons.of(kind)));
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        // Read as one line by a screen reader, which does not see columns.
        name.setAccessibleText(words.sum(kind, sum));
        kinds.addRow(
                kinds.getRowCount(),
                name,
                cell(words.times(sum.entries())),
                cell(words.time(sum.minutes())),
                cell(words.points(sum.points())));
    }

    private static Label cell(String text) {
        Label cell = new Label(text);
        cell.setMinWidth(USE_PREF_SIZE);
        GridPane.setHalignment(cell, HPos.RIGHT);
        return cell;
    }
}
