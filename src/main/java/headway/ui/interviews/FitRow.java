package headway.ui.interviews;

import headway.domain.FitAxis;
import headway.domain.FitCriterion;
import headway.domain.FitLine;
import headway.text.Messages;
import headway.ui.kit.FieldKeeper;
import headway.ui.kit.GrowingField;
import headway.ui.kit.lines.RowGrip;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// One subject of an axis: what it is called, how much it weighs, how this interview rates it, and why.
final class FitRow extends VBox {
    private final Messages messages;
    private final FitAxis axis;
    private final RowGrip grip;
    private final TextField name = new TextField();
    private final ComboBox<Integer> weight = new ComboBox<>();
    private final GrowingField evidence = new GrowingField();
    private final RatingField rating;
    private final FieldKeeper fields = new FieldKeeper();
    private final long subjectId;
    private boolean showing;

    FitRow(Messages messages, FitKeeper keeper, FitAxis axis, long subjectId) {
        this.messages = messages;
        this.axis = axis;
        this.subjectId = subjectId;
        grip = new RowGrip(messages);
        rating = new RatingField(messages, chosen -> keeper.rate(axis, subjectId, chosen));
        name.getStyleClass().add("fit-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        for (int i = 1; i <= FitCriterion.MAX_WEIGHT; i++) {
            weight.getItems().add(i);
        }
        weight.setConverter(new Weights());
        weight.setMinWidth(USE_PREF_SIZE);
        weight.valueProperty().addListener((observed, before, now) -> {
            if (!showing && now != null) {
                keeper.weigh(axis, subjectId, now);
            }
        });
        fields.watch(name, typed -> keeper.name(axis, subjectId, typed));
        fields.watch(evidence, typed -> keeper.prove(axis, subjectId, typed));
        HBox first = new HBox(grip, name, weight);
        first.getStyleClass().add("fit-line");
        RatedLine second = new RatedLine(rating, evidence);
        second.getStyleClass().add("fit-rated");
        getStyleClass().addAll("line-row", "fit-row");
        getChildren().addAll(first, second);
    }

    void show(FitLine line) {
        showing = true;
        fields.show(name, line.name());
        fields.show(evidence, line.evidence());
        weight.setValue(line.weight());
        showing = false;
        rating.show(line.name(), line.rating());
        boolean mine = axis == FitAxis.FOR_ME;
        evidence.setPromptText(
                messages.get(mine ? "interviews.fit.evidence.forMe" : "interviews.fit.evidence.forThem"));
        name.setAccessibleText(messages.get("interviews.fit.name", line.name()));
        weight.setAccessibleText(messages.get("interviews.fit.weight", line.name()));
        evidence.setAccessibleText(messages.get("interviews.fit.evidence", line.name()));
    }

    /// Keeps what was typed; an empty name is none.
    void leave() {
        fields.flush();
    }

    long subjectId() {
        return subjectId;
    }

    RowGrip grip() {
        return grip;
    }

    RatingField rating() {
        return rating;
    }

    /// What weights are called.
    private final class Weights extends StringConverter<Integer> {
        @Override
        public String toString(@Nullable Integer value) {
            return value == null ? "" : messages.get("interviews.fit.weight." + value);
        }

        @Override
        public @Nullable Integer fromString(String words) {
            return null;
        }
    }
}
