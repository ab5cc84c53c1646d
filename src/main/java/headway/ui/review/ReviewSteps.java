package headway.ui.review;

import headway.domain.WeeklyReview;
import headway.ui.kit.Background;
import headway.ui.kit.Formats;
import headway.ui.kit.Show;
import headway.ui.kit.Views;
import headway.ui.kit.effort.RewardShop;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The panes of the steps, of which one is shown.
final class ReviewSteps extends StackPane {
    private final DidPane did;
    private final ReviewText helped;
    private final ReviewText learned;
    private final MovedOnPane movedOn;
    private final ReviewText nextStep;
    private final GoalPane goal;
    private final RewardShop rewards;
    private final Map<ReviewStep, Node> panes;

    ReviewSteps(Background background, Views views, Formats formats, ReviewWords words) {
        ReviewKeeper keeper = new ReviewKeeper(background);
        did = new DidPane(views, words);
        helped = new ReviewText(
                views,
                keeper,
                new ReviewText.Asked("review.helped", "review.helped.prompt"),
                WeeklyReview::helped,
                WeeklyReview::withHelped);
        learned = new ReviewText(
                views,
                keeper,
                new ReviewText.Asked("review.learned", "review.learned.prompt"),
                WeeklyReview::learned,
                WeeklyReview::withLearned);
        movedOn = new MovedOnPane(views, keeper);
        nextStep = new ReviewText(
                views,
                keeper,
                new ReviewText.Asked("review.nextStep", "review.nextStep.prompt"),
                WeeklyReview::nextStep,
                WeeklyReview::withNextStep);
        nextStep.text().setPrefRowCount(2);
        goal = new GoalPane(views, words, keeper);
        rewards = new RewardShop(background, views, formats);
        Label end = new Label(views.messages().get("review.end"));
        end.setWrapText(true);
        end.setMinHeight(USE_PREF_SIZE);
        panes = Map.of(
                ReviewStep.DID, did,
                ReviewStep.HELPED, helped,
                ReviewStep.LEARNED, pane(learned, movedOn),
                ReviewStep.NEXT, pane(nextStep, goal),
                ReviewStep.REWARD, pane(rewards, end));
        getChildren().addAll(panes.values());
        getStyleClass().add("review-card");
        show(ReviewStep.DID);
    }

    void onShown() {
        rewards.onShown();
    }

    void onHidden() {
        rewards.onHidden();
    }

    void show(ReviewWeek week) {
        did.show(week);
        for (ReviewText text : List.of(helped, learned, nextStep)) {
            text.show(week);
        }
        movedOn.show(week);
        goal.show(week);
    }

    void show(ReviewStep step) {
        panes.forEach((of, pane) -> Show.when(pane, of == step));
    }

    /// Puts the focus where the step is worked on.
    ///
    /// @param next goes on to the next step
    void takeFocus(ReviewStep step, Node next) {
        switch (step) {
            case DID -> next.requestFocus();
            case HELPED -> helped.text().requestFocus();
            case LEARNED -> learned.text().requestFocus();
            case NEXT -> nextStep.text().requestFocus();
            case REWARD -> rewards.takeFocus();
        }
    }

    /// Keeps what has been typed so far.
    void flush() {
        for (ReviewText text : List.of(helped, learned, nextStep)) {
            text.flush();
        }
        goal.flush();
    }

    private static Node pane(Node... parts) {
        VBox pane = new VBox(parts);
        pane.getStyleClass().add("review-parts");
        return pane;
    }
}
