package headway.ui.settings;

import headway.domain.EffortKind;
import headway.domain.EffortSettings;
import headway.domain.PointPrices;
import headway.text.Messages;
import headway.ui.kit.Background;
import headway.ui.kit.Icons;
import headway.ui.kit.Views;
import headway.ui.kit.effort.EffortIcons;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/// What effort is worth, what is counted by itself, and when it is much. What was logged keeps its points.
final class EffortPane extends VBox {
    private final Background background;
    private final Messages messages;
    private final Map<EffortKind, FigureRow> prices = new EnumMap<>(EffortKind.class);
    private final Map<EffortKind, CheckBox> counted = new EnumMap<>(EffortKind.class);
    private final Map<EffortFigure, FigureRow> figures = new EnumMap<>(EffortFigure.class);
    private boolean showing;

    @FXML
    private VBox kinds;

    @FXML
    private VBox rows;

    @FXML
    private Button usualEffort;

    EffortPane(Views views, Background background) {
        this.background = background;
        this.messages = views.messages();
        views.loadInto(this);
        for (EffortKind kind : EffortKind.values()) {
            prices.put(kind, row(kind));
        }
        for (EffortFigure figure : EffortFigure.values()) {
            figures.put(figure, row(figure));
        }
        kinds.getChildren().setAll(prices.values());
        rows.getChildren().setAll(figures.values());
    }

    void show(EffortSettings effort) {
        showing = true;
        prices.forEach((kind, row) -> row.show(effort.prices().price(kind)));
        counted.forEach((kind, box) -> box.setSelected(effort.counts(kind)));
        figures.forEach((figure, row) -> row.show(figure.of(effort)));
        usualEffort.setDisable(effort.equals(usual(effort)));
        showing = false;
    }

    @FXML
    private void onUsual() {
        change(EffortPane::usual);
    }

    /// The usual settings; what an authority asks for is no matter of taste and stays.
    private static EffortSettings usual(EffortSettings now) {
        return EffortFigure.RECORD_TARGET.with(EffortSettings.USUAL, now.recordTarget());
    }

    private FigureRow row(EffortKind kind) {
        String name = messages.name(kind);
        FigureRow row = new FigureRow(
                new FigureRow.Figure("points" + kind.name(), name, why(kind), 0, PointPrices.MOST),
                messages,
                value -> change(effort -> effort.withPrices(effort.prices().with(kind, value))));
        row.pictured(Icons.of(EffortIcons.of(kind)), messages.get("settings.effort.pointsOf", name));
        if (EffortSettings.AUTOMATIC.contains(kind)) {
            CheckBox box = new CheckBox(messages.get("settings.effort.counted"));
            box.setId("counted" + kind.name());
            box.setAccessibleText(messages.get("settings.effort.countedOf", name));
            box.setMinWidth(USE_PREF_SIZE);
            box.selectedProperty().addListener((observed, before, now) -> {
                if (!showing) {
                    change(effort -> effort.counting(kind, now));
                }
            });
            counted.put(kind, box);
            row.with(box);
        }
        return row;
    }

    private String why(EffortKind kind) {
        if (PointPrices.BY_HALF_HOUR.contains(kind)) {
            return messages.get("settings.effort.halfHour");
        }
        return kind == EffortKind.PLANNED_REST ? messages.get("settings.effort.onceADay") : "";
    }

    private FigureRow row(EffortFigure figure) {
        return new FigureRow(
                new FigureRow.Figure(
                        "effort" + figure.name(),
                        messages.get("settings.effort.figure." + figure.name()),
                        messages.get("settings.effort.why." + figure.name()),
                        figure.lowest(),
                        figure.highest()),
                messages,
                value -> change(effort -> figure.with(effort, value)));
    }

    private void change(UnaryOperator<EffortSettings> edit) {
        background.change(journal ->
                journal.settings().setEffort(edit.apply(journal.settings().effort())));
    }
}
