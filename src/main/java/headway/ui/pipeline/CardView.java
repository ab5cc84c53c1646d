package headway.ui.pipeline;

import headway.domain.ApplicationCard;
import headway.text.Messages;
import headway.ui.kit.Formats;
import headway.ui.kit.Views;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// One card of the board. Loaded once for each cell, filled for each item.
final class CardView extends VBox {
    private static final int TAGS_SHOWN = 3;

    private final Messages messages;
    private final Formats formats;

    @FXML
    private Label company;

    @FXML
    private Label role;

    @FXML
    private Label interest;

    @FXML
    private Label days;

    @FXML
    private Label next;

    @FXML
    private Label state;

    @FXML
    private Label tags;

    CardView(Views views, Formats formats) {
        this.messages = views.messages();
        this.formats = formats;
        views.loadInto(this);
    }

    void show(ApplicationCard card, LocalDate today) {
        company.setText(card.company());
        role.setText(card.role());
        set(interest, card.interest() == 0 ? "" : "★ " + card.interest());
        set(days, card.stageSinceKnown() ? formats.daysSince(card.stageSince(), today) : "");
        LocalDate nextDate = card.nextDate();
        set(next, nextDate == null ? "" : messages.get("pipeline.card.deadline", nextDate));
        List<String> states = new ArrayList<>();
        if (card.outcome() != null) {
            states.add(messages.name(card.outcome()));
        }
        if (card.resting()) {
            states.add(messages.get("pipeline.resting"));
        }
        set(state, String.join(" · ", states));
        set(tags, tagText(card.tags()));
        setAccessibleText(card.company() + ", " + card.role());
    }

    private static String tagText(List<String> names) {
        if (names.size() <= TAGS_SHOWN) {
            return names.isEmpty() ? "" : "# " + String.join("  # ", names);
        }
        return "# " + String.join("  # ", names.subList(0, TAGS_SHOWN)) + "  +" + (names.size() - TAGS_SHOWN);
    }

    private static void set(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }
}
