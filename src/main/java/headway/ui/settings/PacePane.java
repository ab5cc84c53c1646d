package headway.ui.settings;

import headway.domain.PacingSettings;
import headway.ui.kit.Background;
import headway.ui.kit.Views;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// The figures of the pacing rules.
final class PacePane extends VBox {
    private final Background background;
    private final List<PaceRow> figures = new ArrayList<>();

    @FXML
    private VBox rows;

    @FXML
    private Button usual;

    PacePane(Views views, Background background) {
        this.background = background;
        views.loadInto(this);
        for (PaceFigure figure : PaceFigure.values()) {
            figures.add(new PaceRow(figure, background, views.messages()));
        }
        rows.getChildren().setAll(figures);
    }

    void show(PacingSettings pacing) {
        figures.forEach(row -> row.show(pacing));
        usual.setDisable(pacing.equals(PacingSettings.USUAL.withWorkDays(pacing.workDays())));
    }

    @FXML
    private void onUsual() {
        background.change(journal -> journal.settings()
                .setPacing(PacingSettings.USUAL.withWorkDays(
                        journal.settings().pacing().workDays())));
    }
}
