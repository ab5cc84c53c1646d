package headway.ui.settings;

import headway.domain.PacingSettings;
import headway.text.Messages;
import headway.ui.kit.Background;
import headway.ui.kit.FieldKeeper;
import headway.ui.kit.Typed;
import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One figure of the pace: what it means, and the number. A number that can't be stays, with a sentence about it.
final class PaceRow extends HBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final PaceFigure figure;
    private final Background background;
    private final Messages messages;
    private final FieldKeeper keeper = new FieldKeeper();
    private final TextField number = new TextField();
    private final Label why = new Label();
    private int shown = -1;

    PaceRow(PaceFigure figure, Background background, Messages messages) {
        this.figure = figure;
        this.background = background;
        this.messages = messages;
        Label name = new Label(messages.get("settings.pace." + figure.name()));
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        name.setLabelFor(number);
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        why.getStyleClass().add("figure-why");
        VBox words = new VBox(name, why);
        HBox.setHgrow(words, Priority.ALWAYS);
        number.setPrefColumnCount(4);
        number.setMinWidth(USE_PREF_SIZE);
        number.setAccessibleText(name.getText());
        number.setId("pace" + figure.name());
        keeper.watch(number, this::keep);
        getStyleClass().addAll("settings-row", "figure-row");
        getChildren().addAll(words, number);
        say(false);
    }

    void show(PacingSettings pacing) {
        int value = figure.of(pacing);
        if (value != shown || !why.getPseudoClassStates().contains(WRONG)) {
            shown = value;
            say(false);
            keeper.show(number, Integer.toString(value));
        }
    }

    private void keep(String typed) {
        OptionalInt value = Typed.number(typed, figure.lowest(), figure.highest());
        say(value.isEmpty());
        if (value.isPresent()) {
            int wanted = value.getAsInt();
            background.change(journal ->
                    journal.settings().setPacing(figure.with(journal.settings().pacing(), wanted)));
        }
    }

    private void say(boolean wrong) {
        why.pseudoClassStateChanged(WRONG, wrong);
        why.setText(
                wrong
                        ? messages.get("settings.pace.wrong", figure.lowest(), figure.highest())
                        : messages.get("settings.paceWhy." + figure.name()));
    }
}
