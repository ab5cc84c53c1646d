package headway.ui.review;

import headway.domain.Week;
import headway.text.Messages;
import headway.ui.kit.Icons;
import headway.ui.kit.Show;
import headway.ui.kit.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The reviews that were written, latest week first: folded, with their count.
final class PastPane extends VBox {
    private static final int FEW = 12;
    private static final int MORE = 52;
    private static final int LONGEST = 160;

    private final Messages messages;
    private final ReviewWords words;
    private final Consumer<Week> open;
    private final Button more = new Button();
    private List<ReviewWeek.Past> past = List.of();
    private int limit = FEW;

    @FXML
    private ToggleButton toggle;

    @FXML
    private VBox reviews;

    /// @param open goes to the week of a review
    PastPane(Views views, ReviewWords words, Consumer<Week> open) {
        this.messages = views.messages();
        this.words = words;
        this.open = open;
        views.loadInto(this);
        toggle.graphicProperty()
                .bind(toggle.selectedProperty()
                        .map(unfolded -> Icons.of(unfolded ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT)));
        reviews.visibleProperty().bind(toggle.selectedProperty());
        reviews.managedProperty().bind(reviews.visibleProperty());
        more.getStyleClass().addAll("flat", "small");
        more.setOnAction(event -> {
            limit += MORE;
            fill();
        });
    }

    void show(ReviewWeek shown) {
        Show.when(this, !shown.past().isEmpty());
        toggle.setText(messages.get("review.past", shown.past().size()));
        if (!past.equals(shown.past())) {
            past = shown.past();
            fill();
        }
    }

    private void fill() {
        List<Node> rows = new ArrayList<>();
        past.stream().limit(limit).forEach(one -> rows.add(row(one)));
        int left = past.size() - rows.size();
        if (left > 0) {
            more.setText(messages.get("rewards.more", left));
            rows.add(more);
        }
        reviews.getChildren().setAll(rows);
    }

    private Node row(ReviewWeek.Past one) {
        Label days = new Label(words.days(one.week()));
        days.getStyleClass().add("review-past-days");
        // One line of it: the rest is shown with its week.
        Label said = new Label(one.words()
                .substring(0, Math.min(LONGEST, one.words().length()))
                .replaceAll("\\s+", " "));
        said.getStyleClass().add("muted");
        said.setTextOverrun(OverrunStyle.ELLIPSIS);
        Show.when(said, !one.words().isEmpty());
        Button row = new Button();
        row.setGraphic(new VBox(days, said));
        row.setAccessibleText(messages.get("review.past.open", days.getText()));
        row.getStyleClass().addAll("flat", "review-past");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setOnAction(event -> open.accept(one.week()));
        return row;
    }
}
