package headway.ui.kit.effort;

import headway.domain.Reward;
import headway.domain.RewardLine;
import headway.text.Messages;
import headway.ui.kit.Views;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// A reward in one line, and below it how the line is understood. Enter keeps it.
final class RewardField extends VBox {
    private final Messages messages;
    private final Consumer<RewardLine> keep;

    @FXML
    private TextField rewardLine;

    @FXML
    private Button rewardKeep;

    @FXML
    private Label reading;

    /// @param keep is given what can be kept
    RewardField(Views views, String keepKey, Consumer<RewardLine> keep) {
        this.messages = views.messages();
        this.keep = keep;
        views.loadInto(this);
        rewardKeep.setText(messages.get(keepKey));
        rewardLine.textProperty().addListener((observed, before, now) -> read(now));
        read("");
    }

    TextField line() {
        return rewardLine;
    }

    /// Puts a line into the field, to be changed or kept as it is.
    void show(String line) {
        rewardLine.setText(line);
        rewardLine.requestFocus();
        rewardLine.end();
    }

    @FXML
    private void onKeep() {
        RewardLine read = RewardLine.read(rewardLine.getText());
        if (!read.name().isEmpty() && read.price() >= 1 && read.price() <= Reward.MOST) {
            keep.accept(read);
        } else {
            rewardLine.requestFocus();
        }
    }

    private void read(String typed) {
        RewardLine line = RewardLine.read(typed);
        if (typed.isBlank()) {
            reading.setText(messages.get("rewards.line.hint"));
        } else if (line.price() > Reward.MOST) {
            reading.setText(messages.get("problem.REWARD_PRICE", Reward.MOST));
        } else if (line.price() == 0) {
            reading.setText(messages.get("rewards.line.price"));
        } else if (line.name().isEmpty()) {
            reading.setText(messages.get("rewards.line.name", line.price()));
        } else {
            reading.setText(messages.get("rewards.line.reading", line.name(), line.price()));
        }
    }
}
