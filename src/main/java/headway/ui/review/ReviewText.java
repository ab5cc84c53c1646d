package headway.ui.review;

import headway.domain.Week;
import headway.domain.WeeklyReview;
import headway.ui.kit.FieldKeeper;
import headway.ui.kit.Views;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A question about the week, and room for what the user says. It is kept as it is typed.
final class ReviewText extends VBox {
    private final FieldKeeper keeper = new FieldKeeper();
    private final Function<WeeklyReview, String> get;
    private @Nullable Week week;

    @FXML
    private Label question;

    @FXML
    private TextArea text;

    /// The words around the text, by their keys.
    record Asked(String question, String prompt) {}

    ReviewText(
            Views views,
            ReviewKeeper reviews,
            Asked asked,
            Function<WeeklyReview, String> get,
            BiFunction<WeeklyReview, String, WeeklyReview> set) {
        this.get = get;
        views.loadInto(this);
        question.setText(views.messages().get(asked.question()));
        question.setLabelFor(text);
        text.setAccessibleText(question.getText());
        text.setPromptText(views.messages().get(asked.prompt()));
        keeper.watch(text, typed -> {
            Week typedFor = week;
            if (typedFor != null) {
                reviews.edit(typedFor, review -> set.apply(review, typed));
            }
        });
    }

    void show(ReviewWeek shown) {
        if (!shown.week().equals(week)) {
            // What is still being typed is of the week that was shown before.
            keeper.flush();
            week = shown.week();
        }
        keeper.show(text, get.apply(shown.reviewed().review()));
    }

    /// Keeps what has been typed so far.
    void flush() {
        keeper.flush();
    }

    TextArea text() {
        return text;
    }
}
