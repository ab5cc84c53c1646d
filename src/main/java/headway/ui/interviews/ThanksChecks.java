package headway.ui.interviews;

import headway.domain.ThankYouPart;
import headway.text.Message;
import headway.text.Messages;
import headway.ui.kit.Icons;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What a note says of what a good one says. It only points out.
final class ThanksChecks extends VBox {
    private final Messages messages;

    ThanksChecks(Messages messages) {
        this.messages = messages;
        getStyleClass().add("thanks-checks");
    }

    /// @param repeats sentences about other notes that it repeats
    void show(Set<ThankYouPart> missing, List<Message> repeats) {
        getChildren().clear();
        for (ThankYouPart part : ThankYouPart.values()) {
            if (missing.contains(part)) {
                add(Feather.CIRCLE, messages.get(part.advice()), "thanks-missing");
            } else {
                add(Feather.CHECK_CIRCLE, messages.get(said(part)), "thanks-said");
            }
        }
        repeats.forEach(one -> add(Feather.COPY, messages.get(one), "thanks-repeats"));
    }

    private void add(Feather icon, String words, String style) {
        Label line = new Label(words, Icons.of(icon));
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        line.getStyleClass().addAll("thanks-check", style);
        getChildren().add(line);
    }

    private static String said(ThankYouPart part) {
        return switch (part) {
            case APPRECIATION -> "interviews.thanks.said.appreciation";
            case SPECIFIC -> "interviews.thanks.said.specific";
            case NEXT_STEP -> "interviews.thanks.said.nextStep";
        };
    }
}
