package headway.ui.letters;

import headway.domain.Paper;
import headway.domain.PrintSettings;
import headway.journal.Changes;
import headway.text.Messages;
import headway.ui.kit.Background;
import headway.ui.kit.FieldKeeper;
import headway.ui.kit.GrowingField;
import headway.ui.kit.Views;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// How all documents print: on which paper, in colour or not, and with whose name.
final class LookPane extends TitledPane {
    private final Background background;
    private final FieldKeeper keeper = new FieldKeeper();
    private final Messages messages;
    private boolean showing;

    @FXML
    private ComboBox<@Nullable Paper> paper;

    @FXML
    private CheckBox colour;

    @FXML
    private TextField myName;

    @FXML
    private GrowingField contact;

    LookPane(Background background, Views views) {
        this.background = background;
        this.messages = views.messages();
        views.loadInto(this);
        paper.getItems().add(null);
        paper.getItems().addAll(Arrays.asList(Paper.values()));
        paper.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Paper one) {
                return one == null
                        ? messages.get("letters.look.usual", Paper.usual(messages.locale()))
                        : messages.name(one);
            }

            @Override
            public @Nullable Paper fromString(String name) {
                return null;
            }
        });
        paper.valueProperty()
                .addListener((observed, before, now) ->
                        change(print -> new PrintSettings(now, print.colour(), print.name(), print.contact())));
        colour.selectedProperty()
                .addListener((observed, before, now) ->
                        change(print -> new PrintSettings(print.paper(), now, print.name(), print.contact())));
        keeper.watch(
                myName,
                typed -> change(print -> new PrintSettings(print.paper(), print.colour(), typed, print.contact())));
        keeper.watch(
                contact,
                typed -> change(print -> new PrintSettings(print.paper(), print.colour(), print.name(), typed)));
    }

    void show(PrintSettings print) {
        showing = true;
        paper.setValue(print.paper());
        colour.setSelected(print.colour());
        showing = false;
        setText(messages.get(print.name().isBlank() ? "letters.look.nameless" : "letters.look"));
        keeper.show(myName, print.name());
        keeper.show(contact, print.contact());
    }

    /// Keeps what has been typed so far.
    void flush() {
        keeper.flush();
    }

    private void change(UnaryOperator<PrintSettings> edit) {
        if (!showing) {
            background.change(journal -> {
                PrintSettings before = journal.settings().print();
                PrintSettings after = edit.apply(before);
                return after.equals(before) ? Changes.NONE : journal.settings().setPrint(after);
            });
        }
    }
}
