package headway.ui.settings;

import headway.text.Messages;
import headway.ui.kit.FieldKeeper;
import headway.ui.kit.Show;
import headway.ui.kit.Typed;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One figure: what it means, and the number. A number that can't be stays, with a sentence about it.
final class FigureRow extends HBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Figure figure;
    private final Messages messages;
    private final IntConsumer keep;
    private final FieldKeeper keeper = new FieldKeeper();
    private final Label name = new Label();
    private final TextField number = new TextField();
    private final Label why = new Label();
    private int shown = -1;

    /// What a figure is.
    ///
    /// @param id of the field
    /// @param why may be empty
    /// @param lowest what it may be, up to `highest`
    record Figure(String id, String name, String why, int lowest, int highest) {}

    /// @param keep is given what was typed, where it can be
    FigureRow(Figure figure, Messages messages, IntConsumer keep) {
        this.figure = figure;
        this.messages = messages;
        this.keep = keep;
        name.setText(figure.name());
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        name.setLabelFor(number);
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        why.getStyleClass().add("figure-why");
        VBox words = new VBox(name, why);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        number.setPrefColumnCount(4);
        number.setMinWidth(USE_PREF_SIZE);
        number.setAccessibleText(name.getText());
        number.setId(figure.id());
        keeper.watch(number, this::keep);
        getStyleClass().addAll("settings-row", "figure-row");
        getChildren().addAll(words, number);
        say(false);
    }

    /// Puts something between the words and the number.
    FigureRow with(Node beside) {
        getChildren().add(1, beside);
        return this;
    }

    /// Puts a picture before the name.
    ///
    /// @param called what the field is called where its name alone does not tell
    FigureRow pictured(Node picture, String called) {
        name.setGraphic(picture);
        number.setAccessibleText(called);
        return this;
    }

    void show(int value) {
        if (value != shown || !why.getPseudoClassStates().contains(WRONG)) {
            shown = value;
            say(false);
            keeper.show(number, Integer.toString(value));
        }
    }

    private void keep(String typed) {
        OptionalInt value = Typed.number(typed, figure.lowest(), figure.highest());
        say(value.isEmpty());
        value.ifPresent(keep);
    }

    private void say(boolean wrong) {
        why.pseudoClassStateChanged(WRONG, wrong);
        Show.text(why, wrong ? messages.get("settings.pace.wrong", figure.lowest(), figure.highest()) : figure.why());
    }
}
