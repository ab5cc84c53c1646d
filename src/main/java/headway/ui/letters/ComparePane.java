package headway.ui.letters;

import headway.domain.Plan;
import headway.domain.PlanDifference;
import headway.text.Messages;
import headway.ui.kit.Show;
import headway.ui.kit.Views;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Where two plans differ, in words, phase by phase.
final class ComparePane extends VBox {
    private final Messages messages;
    private final LettersText text;
    private final Runnable leave;

    @FXML
    private Label title;

    @FXML
    private Label same;

    @FXML
    private VBox differences;

    @FXML
    private Button back;

    ComparePane(Views views, LettersText text, Runnable leave) {
        this.messages = views.messages();
        this.text = text;
        this.leave = leave;
        views.loadInto(this);
    }

    void show(Plan first, Plan second) {
        title.setText(messages.get("letters.compare.title", first.name(), second.name()));
        List<PlanDifference> all = PlanDifference.between(first, second);
        Show.when(same, all.isEmpty());
        List<Node> nodes = new ArrayList<>();
        for (PlanDifference difference : all) {
            nodes.add(label(text.place(difference), "plan-part-name"));
            if (difference.reordered()) {
                nodes.add(label(messages.get("letters.compare.reordered"), "plan-only"));
            }
            only(first, difference.onlyFirst(), nodes);
            only(second, difference.onlySecond(), nodes);
        }
        differences.getChildren().setAll(nodes);
    }

    void takeFocus() {
        back.requestFocus();
    }

    @FXML
    private void onBack() {
        leave.run();
    }

    private void only(Plan plan, List<String> lines, List<Node> nodes) {
        if (!lines.isEmpty()) {
            nodes.add(label(messages.get("letters.compare.only", plan.name()), "muted"));
            lines.forEach(line -> nodes.add(label(messages.get("letters.compare.line", line), "plan-only")));
        }
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
