package headway.ui.interviews;

import headway.domain.InterviewSheet;
import headway.domain.StoredDocument;
import headway.text.Messages;
import headway.ui.kit.Icons;
import java.io.File;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The papers for an interview: documents of the application, and the people who can speak for the user.
final class PapersPart extends VBox implements InterviewPart {
    /// The width that is enough for both side by side, in sizes of the text.
    private static final double WIDE = 46;

    private final Tools tools;
    private final Messages messages;
    private final DocumentWords words;
    private final DocumentActions actions;
    private final ReferencesPane references;
    private long applicationId;
    private @Nullable PapersReading shown;
    private boolean wide;

    @FXML
    private VBox documents;

    @FXML
    private VBox rows;

    @FXML
    private Label limit;

    @FXML
    private Label drop;

    @FXML
    private Button add;

    @FXML
    private MenuButton link;

    PapersPart(Tools tools) {
        this.tools = tools;
        this.messages = tools.messages();
        this.words = new DocumentWords(messages);
        this.actions = new DocumentActions(tools);
        tools.views().loadInto(this);
        references = new ReferencesPane(tools);
        add.setGraphic(Icons.of(Feather.PLUS));
        link.setGraphic(Icons.of(Feather.LINK));
        limit.setText(messages.get("interviews.documents.limit", StoredDocument.MAX_MEGABYTES));
        drop.setGraphic(Icons.of(Feather.DOWNLOAD));
        getChildren().add(references);
        widthProperty().addListener((observed, before, now) -> arrange());
        limit.fontProperty().addListener((observed, before, now) -> arrange());
    }

    @Override
    public Parent root() {
        return this;
    }

    @Override
    public void show(InterviewSheet sheet) {
        long wanted = sheet.application().id();
        applicationId = wanted;
        tools.background().read(journal -> PapersReading.of(journal, wanted), read -> {
            // Meanwhile somebody may have gone on to another interview.
            if (wanted == applicationId && !read.equals(shown)) {
                shown = read;
                show(read);
            }
        });
    }

    @Override
    public void leave() {}

    @FXML
    private void onAdd() {
        actions.choose(applicationId);
    }

    @FXML
    private void onDragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    @FXML
    private void onDragDropped(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            actions.add(
                    event.getDragboard().getFiles().stream().map(File::toPath).toList(), applicationId);
            event.setDropCompleted(true);
            event.consume();
        }
    }

    private void show(PapersReading read) {
        rows.getChildren()
                .setAll(read.linked().stream()
                        .map(document ->
                                (Node) new DocumentRow(messages, words, actions, document, read.applicationId()))
                        .toList());
        List<MenuItem> others = read.others().stream().map(this::item).toList();
        link.getItems().setAll(others);
        link.setDisable(others.isEmpty());
        references.show(read);
    }

    private MenuItem item(StoredDocument document) {
        MenuItem item = new MenuItem(document.name());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> actions.link(document, applicationId));
        return item;
    }

    private void arrange() {
        boolean fits = getWidth() >= WIDE * limit.getFont().getSize();
        if (getWidth() > 0 && fits != wide) {
            wide = fits;
            getChildren().clear();
            if (wide) {
                HBox both = new HBox(documents, references);
                both.getStyleClass().add("papers-both");
                HBox.setHgrow(documents, Priority.ALWAYS);
                HBox.setHgrow(references, Priority.ALWAYS);
                getChildren().add(both);
            } else {
                getChildren().addAll(documents, references);
            }
        }
    }
}
