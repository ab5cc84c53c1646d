package headway.ui.kit.effort;

import headway.domain.RewardClaim;
import headway.text.Messages;
import headway.ui.kit.Focus;
import headway.ui.kit.Formats;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What was claimed, latest first; the first ones, and more on request.
final class ClaimRows extends VBox {
    private static final int FEW = 10;
    private static final int MORE = 50;

    private final Messages messages;
    private final Formats formats;
    private final RewardActions actions;
    private final Node fallback;
    private final Button more = new Button();
    private List<RewardClaim> claims = List.of();
    private int limit = FEW;

    /// @param fallback where the focus goes when a row goes
    ClaimRows(Messages messages, Formats formats, RewardActions actions, Node fallback) {
        this.messages = messages;
        this.formats = formats;
        this.actions = actions;
        this.fallback = fallback;
        more.getStyleClass().addAll("flat", "small");
        more.setOnAction(event -> {
            limit += MORE;
            fill();
        });
        getStyleClass().add("reward-claims");
    }

    void show(List<RewardClaim> all) {
        if (!all.equals(claims)) {
            claims = all;
            fill();
        }
    }

    private void fill() {
        boolean focused = Focus.isIn(this);
        List<Node> rows = new ArrayList<>();
        claims.stream().limit(limit).forEach(claim -> rows.add(row(claim)));
        int left = claims.size() - rows.size();
        if (left > 0) {
            more.setText(messages.get("rewards.more", left));
            rows.add(more);
        }
        getChildren().setAll(rows);
        if (focused) {
            fallback.requestFocus();
        }
    }

    private Node row(RewardClaim claim) {
        String day = formats.date(claim.day());
        Label words = new Label(messages.get("rewards.claim.row", day, claim.name(), claim.price()));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button back = new Button(messages.get("rewards.giveBack"));
        back.setAccessibleText(messages.get("rewards.giveBack.of", claim.name(), day));
        back.getStyleClass().addAll("flat", "small");
        back.setMinWidth(USE_PREF_SIZE);
        back.setOnAction(event -> actions.giveBack(claim));
        HBox row = new HBox(words, back);
        row.getStyleClass().add("reward-claim");
        return row;
    }
}
