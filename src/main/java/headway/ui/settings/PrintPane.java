package headway.ui.settings;

import headway.domain.Paper;
import headway.domain.PrintSettings;
import headway.text.Messages;
import headway.ui.kit.Background;
import headway.ui.kit.Views;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The paper, and whether documents are in colour.
final class PrintPane extends VBox {
    private final Background background;
    private boolean showing;

    @FXML
    private ComboBox<@Nullable Paper> paper;

    @FXML
    private CheckBox blackAndWhite;

    PrintPane(Views views, Background background) {
        this.background = background;
        Messages messages = views.messages();
        views.loadInto(this);
        paper.getItems().add(null);
        paper.getItems().addAll(Paper.values());
        paper.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Paper size) {
                return size == null
                        ? messages.get("settings.print.usual", messages.name(Paper.usual(messages.locale())))
                        : messages.name(size);
            }

            @Override
            public @Nullable Paper fromString(String name) {
                return null;
            }
        });
        paper.valueProperty().addListener((observed, before, now) -> keep(settings -> settings.withPaper(now)));
        blackAndWhite
                .selectedProperty()
                .addListener((observed, before, now) -> keep(settings -> settings.withColour(!now)));
    }

    void show(PrintSettings settings) {
        showing = true;
        paper.setValue(settings.paper());
        blackAndWhite.setSelected(!settings.colour());
        showing = false;
    }

    private void keep(UnaryOperator<PrintSettings> change) {
        if (!showing) {
            background.change(journal ->
                    journal.settings().setPrint(change.apply(journal.settings().print())));
        }
    }
}
