package headway.ui.review;

import headway.domain.WeekReviewed.MovedOn;
import headway.text.DayName;
import headway.text.Messages;
import headway.ui.kit.Icons;
import headway.ui.kit.Show;
import headway.ui.kit.Views;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What ended with a no in the week: asked for feedback, or moved on. Both are something done.
final class MovedOnPane extends VBox {
    private final Messages messages;
    private final ReviewKeeper keeper;
    private List<MovedOn> rows = List.of();
    private Map<Long, LocalDate> asking = Map.of();

    @FXML
    private VBox movedOn;

    MovedOnPane(Views views, ReviewKeeper keeper) {
        this.messages = views.messages();
        this.keeper = keeper;
        views.loadInto(this);
    }

    void show(ReviewWeek shown) {
        List<MovedOn> now = shown.reviewed().movedOn();
        Show.when(this, !now.isEmpty());
        if (!now.equals(rows) || !asking.equals(shown.asking())) {
            rows = now;
            asking = shown.asking();
            movedOn.getChildren().setAll(now.stream().map(this::row).toList());
        }
    }

    private Node row(MovedOn one) {
        Label title = new Label(messages.get("review.movedOn.row", one.company(), one.role()));
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        Label words = new Label(
                words(one, asking.get(one.applicationId())),
                Icons.of(one.askedFeedback() ? Feather.HELP_CIRCLE : Feather.ARROW_RIGHT));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add("muted");
        VBox text = new VBox(title, words);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(text);
        row.getStyleClass().add("review-row");
        if (!one.askedFeedback()) {
            Button plan = new Button(messages.get("review.movedOn.plan"));
            plan.setAccessibleText(messages.get("review.movedOn.planOf", one.company()));
            plan.getStyleClass().add("small");
            plan.setMinWidth(USE_PREF_SIZE);
            plan.setOnAction(event -> keeper.planFeedback(one));
            row.getChildren().add(plan);
        }
        return row;
    }

    private String words(MovedOn one, @Nullable LocalDate planned) {
        if (planned != null) {
            return messages.get("review.movedOn.planned", new DayName(planned));
        }
        return messages.get(one.askedFeedback() ? "review.movedOn.asked" : "review.movedOn.on");
    }
}
