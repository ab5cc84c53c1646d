package headway.ui.kit.effort;

import headway.domain.Balance;
import headway.domain.Reward;
import headway.domain.RewardClaim;
import headway.journal.Changes;
import headway.text.Messages;
import headway.ui.kit.Background;
import headway.ui.kit.Focus;
import headway.ui.kit.Formats;
import headway.ui.kit.Icons;
import headway.ui.kit.Show;
import headway.ui.kit.Views;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The rewards that the user works for, and those that were claimed.
public final class RewardShop extends VBox {
    private final Messages messages;
    private final Background background;
    private final RewardActions actions;
    private final RewardField field;
    private final ClaimRows claims;
    private final Map<Long, RewardRow> rows = new HashMap<>();
    private Runnable unsubscribe = () -> {};

    @FXML
    private Label balance;

    @FXML
    private VBox rewards;

    @FXML
    private VBox none;

    @FXML
    private FlowPane suggestions;

    @FXML
    private VBox adding;

    @FXML
    private ToggleButton claimed;

    public RewardShop(Background background, Views views, Formats formats) {
        this.messages = views.messages();
        this.background = background;
        actions = new RewardActions(background, views);
        views.loadInto(this);
        field = new RewardField(views, "rewards.add", line -> actions.add(line, this::added));
        adding.getChildren().add(field);
        claims = new ClaimRows(messages, formats, actions, claimed);
        getChildren().add(claims);
        claimed.graphicProperty()
                .bind(claimed.selectedProperty()
                        .map(open -> Icons.of(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT)));
        claimed.selectedProperty().subscribe(open -> Show.when(claims, open && claimed.isVisible()));
        for (String key : List.of("rewards.suggestion.cinema", "rewards.suggestion.walk", "rewards.suggestion.book")) {
            Button suggestion = new Button(messages.get(key));
            suggestion.getStyleClass().add("small");
            suggestion.setOnAction(event -> field.show(suggestion.getText()));
            suggestions.getChildren().add(suggestion);
        }
    }

    /// Reads the rewards and follows their changes.
    public void onShown() {
        unsubscribe = background.feed().subscribe(changes -> {
            if (changes.touches(Changes.Area.EFFORT)) {
                read();
            }
        });
        read();
    }

    public void onHidden() {
        unsubscribe.run();
    }

    /// Puts the focus on what can be claimed, or else where a reward is added.
    public void takeFocus() {
        rewards.getChildren().stream()
                .map(row -> row.lookup(".accent"))
                .filter(claim -> claim != null && claim.isVisible())
                .findFirst()
                .orElse(field.line())
                .requestFocus();
    }

    /// Everything that is shown, read in one go.
    private record Loaded(List<Reward> rewards, List<RewardClaim> claims, Balance balance) {}

    private void read() {
        background.read(
                journal -> new Loaded(
                        journal.rewards().all(),
                        journal.rewards().claims(),
                        journal.effort().balance()),
                this::show);
    }

    private void show(Loaded loaded) {
        balance.setText(messages.get("rewards.balance", loaded.balance().points()));
        Show.when(none, loaded.rewards().isEmpty());
        List<Node> shown = new ArrayList<>();
        loaded.rewards().stream()
                .sorted(Comparator.comparing(Reward::chosen).reversed())
                .forEach(reward -> {
                    RewardRow row = rows.computeIfAbsent(reward.id(), id -> new RewardRow(messages, actions));
                    row.show(reward, loaded.balance());
                    shown.add(row);
                });
        rows.values().retainAll(shown);
        if (!rewards.getChildren().equals(shown)) {
            Node focused = Focus.isIn(rewards) ? getScene().getFocusOwner() : null;
            rewards.getChildren().setAll(shown);
            if (focused != null) {
                (Focus.isIn(rewards) || focused.getScene() != null ? focused : field.line()).requestFocus();
            }
        }
        claimed.setText(messages.get("rewards.claimedSoFar", loaded.claims().size()));
        Show.when(claimed, !loaded.claims().isEmpty());
        claims.show(loaded.claims());
        Show.when(claims, claimed.isVisible() && claimed.isSelected());
    }

    private void added() {
        field.line().clear();
    }
}
