package headway.ui.effort;

import headway.domain.DayEffort;
import headway.domain.ShownEffort;
import headway.ui.kit.Background;
import headway.ui.kit.Views;
import headway.ui.kit.effort.EffortWords;
import java.time.LocalDate;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The year at a glance, a sentence about the day that pointer or keys are at, and what the colours mean.
final class YearPane extends VBox {
    private static final int MOST_LINES = 6;
    private static final List<String> LEGEND =
            List.of("effort.map.nothing", "effort.map.some", "effort.map.half", "effort.map.good", "effort.map.twice");

    private final Background background;
    private final EffortWords words;
    private final EffortModel model;
    private final HeatMap map;

    @FXML
    private Label about;

    @FXML
    private FlowPane legend;

    YearPane(Background background, Views views, EffortWords words, EffortModel model) {
        this.background = background;
        this.words = words;
        this.model = model;
        map = new HeatMap(words.messages());
        views.loadInto(this);
        getChildren().add(1, map);
        for (int level = 0; level < LEGEND.size(); level++) {
            legend.getChildren().add(sample("heat-" + level, words.messages().get(LEGEND.get(level))));
        }
        legend.getChildren().add(sample("heat-rest-sample", words.messages().get("effort.map.rest")));
        map.onLook(this::look);
        map.onChoose(model::chooseDay);
        model.shelfProperty().subscribe(shelf -> map.markChosen(shelf.alone()));
    }

    void show(EffortData data) {
        map.show(
                data.overview().today(),
                data.overview().week().week().start().getDayOfWeek(),
                data.overview().days(),
                data.overview().week().goal());
    }

    void onHidden() {
        map.leave();
    }

    private void look(LocalDate day) {
        List<ShownEffort> entries = model.entries(day);
        if (entries != null) {
            tell(day, entries);
        } else {
            background.read(journal -> journal.effort().on(day), read -> {
                model.know(day, read);
                tell(day, read);
            });
        }
    }

    private void tell(LocalDate day, List<ShownEffort> entries) {
        EffortData data = model.shownProperty().get();
        if (data != null) {
            DayEffort done = model.effort(day);
            String figures = words.figures(done, data.overview().today());
            about.setText(figures);
            map.tell(day, entries.isEmpty() ? figures : figures + "\n" + words.lines(entries, MOST_LINES));
        }
    }

    private static Label sample(String styleClass, String text) {
        Region square = new Region();
        square.getStyleClass().addAll("heat-sample", styleClass);
        Label label = new Label(text, square);
        label.getStyleClass().addAll("muted", "heat-legend");
        return label;
    }
}
