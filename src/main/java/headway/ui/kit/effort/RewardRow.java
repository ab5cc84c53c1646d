package headway.ui.kit.effort;

import headway.domain.Balance;
import headway.domain.Reward;
import headway.text.Messages;
import headway.ui.kit.Focus;
import headway.ui.kit.Icons;
import headway.ui.kit.Show;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One reward: what it costs, how far away it is, and what can be done with it. It stays the same node while it is
/// shown, so the focus stays too.
final class RewardRow extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Messages messages;
    private final Label name = new Label();
    private final Label price = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Label away = new Label();
    private final Button claim;
    private final Button choose;
    private final Button edit;
    private final Button remove;
    private Reward shown = new Reward(0, "", 1, false);

    RewardRow(Messages messages, RewardActions actions) {
        this.messages = messages;
        claim = button("rewards.claim", actions::claim);
        claim.getStyleClass().add("accent");
        choose = button("rewards.choose", actions::choose);
        edit = button("rewards.edit", reward -> actions.edit(reward, this));
        edit.getStyleClass().add("flat");
        remove = button("rewards.remove", actions::remove);
        remove.getStyleClass().add("flat");
        name.getStyleClass().add("reward-name");
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        price.getStyleClass().add("muted");
        price.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(name, price);
        head.getStyleClass().add("reward-head");
        bar.setMaxWidth(Double.MAX_VALUE);
        away.setWrapText(true);
        away.setMinHeight(USE_PREF_SIZE);
        FlowPane buttons = new FlowPane(claim, choose, edit, remove);
        buttons.getStyleClass().add("reward-buttons");
        getStyleClass().add("reward");
        getChildren().addAll(head, bar, away, buttons);
    }

    void show(Reward reward, Balance balance) {
        shown = reward;
        boolean covered = balance.covers(reward.price());
        pseudoClassStateChanged(CHOSEN, reward.chosen());
        name.setText(
                reward.chosen()
                        ? messages.get(
                                "rewards.progress",
                                Math.min(balance.points(), reward.price()),
                                reward.price(),
                                reward.name())
                        : reward.name());
        price.setText(messages.get("rewards.price", reward.price()));
        Show.when(price, !reward.chosen());
        bar.setProgress(reward.progress(balance));
        bar.setAccessibleText(name.getText());
        Show.when(bar, reward.chosen());
        away.setText(
                covered
                        ? messages.get("rewards.ready")
                        : messages.get("rewards.toGo", reward.price() - balance.points()));
        away.setGraphic(Icons.of(covered ? Feather.GIFT : reward.chosen() ? Feather.TARGET : Feather.CLOCK));
        keepFocus(claim, covered);
        keepFocus(choose, !reward.chosen());
        name("rewards.claim.of", claim);
        name("rewards.choose.of", choose);
        name("rewards.edit.of", edit);
        name("rewards.remove.of", remove);
    }

    /// A button that goes hands its focus on.
    private void keepFocus(Button button, boolean there) {
        boolean focused = Focus.isIn(button);
        Show.when(button, there);
        if (focused && !there) {
            edit.requestFocus();
        }
    }

    private void name(String key, Button button) {
        button.setAccessibleText(messages.get(key, shown.name()));
    }

    private Button button(String key, Consumer<Reward> action) {
        Button button = new Button(messages.get(key));
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.accept(shown));
        return button;
    }
}
