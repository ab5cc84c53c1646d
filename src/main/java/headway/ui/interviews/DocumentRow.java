package headway.ui.interviews;

import headway.domain.StoredDocument;
import headway.text.Messages;
import headway.ui.kit.Icons;
import headway.ui.kit.Show;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A document of the application, and what can be done with it.
final class DocumentRow extends VBox {
    private final Messages messages;
    private final StoredDocument document;
    private final FlowPane buttons = new FlowPane();

    DocumentRow(Messages messages, DocumentWords words, DocumentActions actions, StoredDocument document, long forId) {
        this.messages = messages;
        this.document = document;
        Label name = new Label(document.name(), Icons.of(Feather.FILE_TEXT));
        name.setMinHeight(USE_PREF_SIZE);
        name.setWrapText(true);
        name.getStyleClass().add("paper-name");
        Label facts = new Label(words.facts(document, forId));
        facts.setWrapText(true);
        facts.getStyleClass().add("muted");
        Label warning = new Label();
        warning.setWrapText(true);
        warning.setMinHeight(USE_PREF_SIZE);
        Show.text(warning, words.warning(document));
        boolean program = warning.isManaged();
        Button open = button("interviews.documents.open", Feather.EYE);
        open.setOnAction(event -> actions.open(document));
        Show.when(open, !program);
        Button save = button("interviews.documents.save", Feather.DOWNLOAD);
        save.setOnAction(event -> actions.save(document));
        Button edit = button("interviews.documents.change", Feather.EDIT_2);
        edit.setOnAction(event -> actions.edit(document, edit));
        Button unlink = button("interviews.documents.unlink", Feather.X);
        unlink.setOnAction(event -> actions.unlink(document, forId));
        buttons.getStyleClass().add("thanks-row");
        getStyleClass().add("paper-row");
        getChildren().addAll(name, facts, warning, buttons);
    }

    private Button button(String key, Feather icon) {
        Button button = new Button(messages.get(key), Icons.of(icon));
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(messages.get("interviews.documents.of", button.getText(), document.name()));
        button.getStyleClass().addAll("flat", "small");
        buttons.getChildren().add(button);
        return button;
    }
}
