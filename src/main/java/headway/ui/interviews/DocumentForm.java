package headway.ui.interviews;

import headway.domain.DocumentKind;
import headway.domain.StoredDocument;
import headway.journal.Changes;
import headway.journal.Journal;
import headway.ui.kit.Views;
import headway.ui.kit.agenda.FormBody;
import headway.ui.kit.agenda.FormChoice;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Name and kind of a document.
final class DocumentForm extends VBox implements FormBody {
    private final long id;

    @FXML
    private TextField name;

    @FXML
    private ComboBox<DocumentKind> kind;

    DocumentForm(Views views, StoredDocument document) {
        id = document.id();
        views.loadInto(this);
        FormChoice.of(kind, DocumentKind.values(), views.messages());
        name.setText(document.name());
        kind.setValue(document.kind());
    }

    @Override
    public Node root() {
        return this;
    }

    @Override
    public Node first() {
        return name;
    }

    @Override
    public Optional<Wrong> wrong() {
        return name.getText().isBlank() ? Wrong.of("interviews.documents.nameNeeded", name) : Optional.empty();
    }

    @Override
    public Function<Journal, Changes> keeping() {
        String typed = name.getText().strip();
        DocumentKind chosen = kind.getValue();
        return journal -> journal.documents().edit(id, typed, chosen);
    }
}
