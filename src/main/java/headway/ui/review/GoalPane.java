package headway.ui.review;

import headway.domain.Week;
import headway.domain.WeeklyGoals;
import headway.domain.WeeklyReview;
import headway.text.Messages;
import headway.ui.kit.FieldKeeper;
import headway.ui.kit.Focus;
import headway.ui.kit.Show;
import headway.ui.kit.Typed;
import headway.ui.kit.Views;
import java.util.Objects;
import java.util.OptionalInt;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Points that the next week aims at. A proposal stands in the field and is no goal until it is taken.
final class GoalPane extends VBox {
    private final Messages messages;
    private final ReviewWords words;
    private final ReviewKeeper reviews;
    private final FieldKeeper keeper = new FieldKeeper();
    private @Nullable ReviewWeek shown;

    @FXML
    private VBox aiming;

    @FXML
    private TextField goal;

    @FXML
    private Button take;

    @FXML
    private Label problem;

    @FXML
    private Label reason;

    @FXML
    private Label now;

    GoalPane(Views views, ReviewWords words, ReviewKeeper reviews) {
        this.messages = views.messages();
        this.words = words;
        this.reviews = reviews;
        views.loadInto(this);
        keeper.watch(goal, typed -> onTake());
        goal.textProperty().addListener((observed, before, typed) -> offer());
    }

    void show(ReviewWeek read) {
        ReviewWeek before = shown;
        if (before != null && !before.week().equals(read.week())) {
            keeper.flush();
        }
        shown = read;
        Show.when(aiming, read.canAim());
        WeeklyReview review = read.reviewed().review();
        Integer chosen = review.nextGoal();
        int proposed = read.reviewed().proposedGoal();
        keeper.show(goal, Integer.toString(chosen == null ? proposed : chosen));
        reason.setText(words.reason(proposed, read.reviewed().done().goal()));
        now.setText(messages.get(key(read, chosen), read.nextGoal()));
        offer();
    }

    /// Keeps what has been typed so far.
    void flush() {
        keeper.flush();
    }

    @FXML
    private void onTake() {
        ReviewWeek read = shown;
        OptionalInt points = typed();
        if (read != null && read.canAim() && points.isPresent()) {
            Week week = read.week();
            int aimedAt = points.getAsInt();
            reviews.edit(week, review -> review.withNextGoal(aimedAt));
        }
    }

    private static String key(ReviewWeek read, @Nullable Integer chosen) {
        if (!read.canAim()) {
            return "review.goal.over";
        }
        return chosen == null ? "review.goal.soFar" : "review.goal.set";
    }

    /// Offers what stands in the field, unless it is the goal already.
    private void offer() {
        OptionalInt points = typed();
        Show.text(
                problem,
                points.isPresent() ? "" : messages.get("settings.pace.wrong", WeeklyGoals.LEAST, WeeklyGoals.MOST));
        ReviewWeek read = shown;
        Integer chosen = read == null ? null : read.reviewed().review().nextGoal();
        boolean fresh = points.isPresent() && !Objects.equals(chosen, points.getAsInt());
        if (!fresh && Focus.isIn(take)) {
            goal.requestFocus();
        }
        take.setText(points.isPresent() ? messages.get("review.goal.take", points.getAsInt()) : take.getText());
        Show.when(take, fresh);
    }

    private OptionalInt typed() {
        return Typed.number(goal.getText(), WeeklyGoals.LEAST, WeeklyGoals.MOST);
    }
}
