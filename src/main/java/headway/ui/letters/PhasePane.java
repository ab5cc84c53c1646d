package headway.ui.letters;

import headway.domain.PlanPart;
import headway.domain.PlanPhase;
import headway.text.Messages;
import headway.ui.kit.GrowingField;
import headway.ui.kit.Views;
import headway.ui.kit.lines.LineList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Thirty days of a plan: the focus and the lists.
final class PhasePane extends VBox {
    private final Map<PlanPart, LineList> lists = new EnumMap<>(PlanPart.class);
    private final Edits edits;
    private boolean showing;

    @FXML
    private Label focusName;

    @FXML
    private GrowingField focus;

    @FXML
    private VBox parts;

    /// Takes what is done to the phase.
    interface Edits {
        /// Somebody types; there will be more of it.
        void type(UnaryOperator<PlanPhase> edit);

        /// A line came, went or moved.
        void choose(UnaryOperator<PlanPhase> edit);

        /// Keeps what has been typed so far.
        void keep();
    }

    PhasePane(Views views, LettersText text, Edits edits) {
        this.edits = edits;
        views.loadInto(this);
        Messages messages = views.messages();
        focusName.setLabelFor(focus);
        focus.onTyped(typed -> {
            if (!showing) {
                edits.type(phase -> phase.withFocus(typed));
            }
        });
        focus.focusedProperty().addListener((observed, before, focused) -> {
            if (!focused) {
                edits.keep();
            }
        });
        for (PlanPart part : PlanPart.values()) {
            LineList list =
                    new LineList(messages, new LineList.Words(text.part(part), text.prompt(part)), new Lines(part));
            lists.put(part, list);
            parts.getChildren().add(list);
        }
    }

    void show(PlanPhase phase) {
        showing = true;
        if (!focus.getText().equals(phase.focus())) {
            focus.setText(phase.focus());
        }
        showing = false;
        lists.forEach((part, list) -> list.show(phase.of(part)));
    }

    void takeFocus() {
        focus.requestFocus();
    }

    private final class Lines implements LineList.Listener {
        private final PlanPart part;

        Lines(PlanPart part) {
            this.part = part;
        }

        @Override
        public void typed(List<String> lines) {
            edits.type(phase -> phase.with(part, lines));
        }

        @Override
        public void changed(List<String> lines) {
            edits.choose(phase -> phase.with(part, lines));
        }

        @Override
        public void left() {
            edits.keep();
        }
    }
}
