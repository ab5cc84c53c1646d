package headway.ui.review;

import headway.domain.Week;
import headway.ui.kit.Views;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// Which week is looked back on, and the ways to those beside it.
final class WeekHead extends HBox {
    private final ReviewWords words;
    private final ReviewModel model;
    private final Consumer<Week> go;

    @FXML
    private Label weekName;

    @FXML
    private Label weekDays;

    @FXML
    private Button later;

    WeekHead(Views views, ReviewWords words, ReviewModel model, Consumer<Week> go) {
        this.words = words;
        this.model = model;
        this.go = go;
        views.loadInto(this);
    }

    void show(ReviewWeek shown) {
        weekName.setText(words.name(shown.week(), shown.present()));
        weekDays.setText(words.days(shown.week()));
        later.setDisable(model.beside(1) == null);
    }

    @FXML
    private void onEarlier() {
        goTo(model.beside(-1));
    }

    @FXML
    private void onLater() {
        goTo(model.beside(1));
    }

    private void goTo(@Nullable Week week) {
        if (week != null) {
            go.accept(week);
        }
    }
}
