package headway.ui.pipeline;

import headway.domain.ApplicationCard;
import headway.domain.CalendarKind;
import headway.text.Messages;
import headway.text.ShortDay;
import headway.ui.kit.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One card of the board. Made once for each cell, filled for each item; in code, because the first frame waits for it.
final class CardView extends VBox {
    static final PseudoClass RESTING = PseudoClass.getPseudoClass("resting");

    private static final int TAGS_SHOWN = 3;

    private final Messages messages;
    private final Formats formats;

    private final Label company = label("card-company");
    private final Label role = label("card-role");
    private final Label state = label("muted");
    private final Label interest = label("card-interest");
    private final Label next = label("card-next");
    private final Label tags = label("muted");

    CardView(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
        interest.setMinWidth(USE_PREF_SIZE);
        // The date stays whole; the tags beside it may be cut.
        next.setMinWidth(USE_PREF_SIZE);
        tags.setMinWidth(0);
        state.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(state, Priority.ALWAYS);
        getStyleClass().add("card");
        getChildren().addAll(company, role, line(state, interest), line(next, tags));
    }

    void show(ApplicationCard card, LocalDate today) {
        company.setText(card.company());
        role.setText(card.role());
        interest.setText(card.interest() == 0 ? "" : "★ " + card.interest());
        state.setText(stateText(card, today));
        LocalDate nextDate = card.nextDate();
        next.setText(nextDate == null ? "" : nextText(nextDate, card.nextKind()));
        next.setManaged(nextDate != null);
        tags.setText(tagText(card.tags()));
        pseudoClassStateChanged(RESTING, card.resting());
        setAccessibleText(card.company() + ", " + card.role());
    }

    private String nextText(LocalDate day, @Nullable CalendarKind kind) {
        if (kind == CalendarKind.INTERVIEW || kind == CalendarKind.FOLLOW_UP) {
            return messages.get("pipeline.card.next", kind, new ShortDay(day));
        }
        String key = kind == CalendarKind.AGREED_DATE ? "pipeline.card.agreed" : "pipeline.card.deadline";
        return messages.get(key, new ShortDay(day));
    }

    /// How long it has been in its stage, how it ended, whether it rests.
    private String stateText(ApplicationCard card, LocalDate today) {
        List<String> states = new ArrayList<>();
        if (card.outcome() != null) {
            states.add(messages.name(card.outcome()));
        }
        if (card.resting()) {
            states.add(messages.get("pipeline.resting"));
        }
        if (card.stageSinceKnown()) {
            states.add(formats.daysSince(card.stageSince(), today));
        }
        return String.join(" · ", states);
    }

    private static HBox line(Label first, Label second) {
        HBox line = new HBox(first, second);
        line.getStyleClass().add("card-line");
        return line;
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static String tagText(List<String> names) {
        if (names.size() <= TAGS_SHOWN) {
            return names.isEmpty() ? "" : "# " + String.join("  # ", names);
        }
        return "# " + String.join("  # ", names.subList(0, TAGS_SHOWN)) + "  +" + (names.size() - TAGS_SHOWN);
    }
}
