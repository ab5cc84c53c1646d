package headway.ui.effort;

import headway.domain.EffortOverview;
import headway.domain.EffortWeek;
import headway.domain.Overload;
import headway.ui.kit.Icons;
import headway.ui.kit.Show;
import headway.ui.kit.Views;
import headway.ui.kit.effort.EffortRing;
import headway.ui.kit.effort.EffortWords;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The week at a glance: its points against the goal, and whether it is time for a rest.
final class WeekPane extends VBox {
    private final EffortWords words;
    private final EffortModel model;
    private final Runnable lookBack;
    private final Runnable planRest;
    private final EffortRing ring;

    @FXML
    private HBox week;

    @FXML
    private Button review;

    @FXML
    private Label sum;

    @FXML
    private Label figures;

    @FXML
    private Label active;

    @FXML
    private VBox rest;

    @FXML
    private Label restWhy;

    /// @param lookBack opens the review of the week
    /// @param planRest opens the line with a planned rest
    WeekPane(Views views, EffortWords words, EffortModel model, Runnable lookBack, Runnable planRest) {
        this.words = words;
        this.model = model;
        this.lookBack = lookBack;
        this.planRest = planRest;
        ring = new EffortRing(views);
        views.loadInto(this);
        week.getChildren().add(0, ring);
        review.setGraphic(Icons.of(Feather.BOOK_OPEN));
        restWhy.setGraphic(Icons.of(Feather.MOON));
        model.overloadProperty().subscribe(this::suggest);
    }

    void show(EffortOverview overview) {
        EffortWeek now = overview.week();
        ring.show(now.points(), now.goal());
        sum.setText(words.sum(now));
        Show.text(
                figures, now.entries().isEmpty() ? "" : words.work(now.entries().size(), now.minutes()));
        Show.text(active, words.active(overview.activeWeeks()));
    }

    @FXML
    private void onReview() {
        lookBack.run();
    }

    @FXML
    private void onPlanRest() {
        model.answerRest();
        planRest.run();
    }

    @FXML
    private void onNotNow() {
        model.answerRest();
    }

    private void suggest(Overload overload) {
        Show.when(rest, overload != Overload.NONE);
        restWhy.setText(
                switch (overload) {
                    case NONE -> "";
                    case LONG_WEEK -> words.messages().get("effort.rest.longWeek");
                    case NO_REST_DAY -> words.messages().get("effort.rest.noRestDay");
                });
    }
}
