package headway.ui.settings;

import headway.domain.PacingSettings;
import headway.text.Messages;
import headway.ui.kit.Background;
import headway.ui.kit.Views;
import java.util.EnumMap;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// The figures of the pacing rules.
final class PacePane extends VBox {
    private final Background background;
    private final Map<PaceFigure, FigureRow> figures = new EnumMap<>(PaceFigure.class);

    @FXML
    private VBox rows;

    @FXML
    private Button usual;

    PacePane(Views views, Background background) {
        this.background = background;
        views.loadInto(this);
        for (PaceFigure figure : PaceFigure.values()) {
            figures.put(figure, row(figure, views.messages()));
        }
        rows.getChildren().setAll(figures.values());
    }

    void show(PacingSettings pacing) {
        figures.forEach((figure, row) -> row.show(figure.of(pacing)));
        usual.setDisable(pacing.equals(PacingSettings.USUAL.withWorkDays(pacing.workDays())));
    }

    private FigureRow row(PaceFigure figure, Messages messages) {
        return new FigureRow(
                new FigureRow.Figure(
                        "pace" + figure.name(),
                        messages.get("settings.pace." + figure.name()),
                        messages.get("settings.paceWhy." + figure.name()),
                        figure.lowest(),
                        figure.highest()),
                messages,
                value -> background.change(journal -> journal.settings()
                        .setPacing(figure.with(journal.settings().pacing(), value))));
    }

    @FXML
    private void onUsual() {
        background.change(journal -> journal.settings()
                .setPacing(PacingSettings.USUAL.withWorkDays(
                        journal.settings().pacing().workDays())));
    }
}
