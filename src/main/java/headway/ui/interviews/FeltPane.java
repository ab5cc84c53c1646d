package headway.ui.interviews;

import headway.text.Messages;
import headway.ui.kit.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.fxml.FXML;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// How natural a rehearsal felt, and a word about it.
final class FeltPane extends VBox {
    private final List<ToggleButton> choices = new ArrayList<>();
    private final Runnable done;

    @FXML
    private HBox place;

    @FXML
    private TextField word;

    /// @param felt hears of a choice, 1 to 5
    /// @param done hears of Enter
    FeltPane(Views views, IntConsumer felt, Runnable done) {
        this.done = done;
        Messages messages = views.messages();
        views.loadInto(this);
        for (int i = 1; i <= RehearsalModel.MOST_FELT; i++) {
            int natural = i;
            ToggleButton choice = new ToggleButton(Integer.toString(natural));
            choice.setAccessibleText(messages.get("interviews.rehearsal.feltAs", natural));
            // The keys do the same, and Space is for starting.
            choice.setFocusTraversable(false);
            choice.setOnAction(event -> felt.accept(natural));
            choices.add(choice);
        }
        place.getChildren().addAll(choices);
    }

    void show(@Nullable Integer felt) {
        for (int i = 0; i < choices.size(); i++) {
            choices.get(i).setSelected(felt != null && felt == i + 1);
        }
    }

    TextField word() {
        return word;
    }

    @FXML
    private void onWord() {
        done.run();
    }
}
