package headway.ui.interviews;

import headway.domain.RehearsalLevel;
import headway.text.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What is in sight while somebody rehearses: the text, the key points, or nothing of either.
final class RehearsalSight extends ScrollPane {
    /// The share of the text that a key scrolls by.
    private static final double SCROLLED = 0.15;

    private final Messages messages;
    private final RehearsalWindow.Script script;
    private final VBox lines = new VBox();

    RehearsalSight(Messages messages, RehearsalWindow.Script script) {
        this.messages = messages;
        this.script = script;
        getStyleClass().add("rehearsal-scroll");
        lines.getStyleClass().add("rehearsal-sight");
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setContent(lines);
    }

    void show(RehearsalLevel level) {
        List<Node> nodes = new ArrayList<>();
        String text = script.said().text();
        if (level == RehearsalLevel.TEXT && !text.isBlank()) {
            nodes.add(label(text, "rehearsal-words"));
        } else if (level == RehearsalLevel.KEY_POINTS) {
            script.statement().points().forEach(point -> nodes.add(point(point)));
        }
        if (nodes.isEmpty()) {
            nodes.add(label(messages.get("interviews.rehearsal.nothing." + level.name()), "rehearsal-nothing"));
        }
        lines.getChildren().setAll(nodes);
    }

    /// @param step -1 for up, 1 for down
    void scrollBy(int step) {
        setVvalue(getVvalue() + step * SCROLLED);
    }

    private static HBox point(String words) {
        Label before = label("•", "rehearsal-words");
        before.setMinWidth(USE_PREF_SIZE);
        HBox point = new HBox(before, label(words, "rehearsal-words"));
        point.getStyleClass().add("rehearsal-point");
        return point;
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
