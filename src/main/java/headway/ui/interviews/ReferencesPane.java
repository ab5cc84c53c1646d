package headway.ui.interviews;

import headway.domain.ReferencePerson;
import headway.text.Message;
import headway.text.Messages;
import headway.ui.kit.Icons;
import headway.ui.kit.Show;
import headway.ui.kit.agenda.FormFrame;
import headway.ui.kit.print.Printout;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The people who can speak for the user. They are the same for all applications.
final class ReferencesPane extends VBox {
    private final Tools tools;
    private final Messages messages;
    private final InterviewPapers papers;
    private @Nullable PapersReading shown;

    @FXML
    private VBox rows;

    @FXML
    private Button add;

    @FXML
    private Button print;

    ReferencesPane(Tools tools) {
        this.tools = tools;
        this.messages = tools.messages();
        this.papers = new InterviewPapers(messages);
        tools.views().loadInto(this);
        add.setGraphic(Icons.of(Feather.PLUS));
        print.setGraphic(Icons.of(Feather.PRINTER));
    }

    void show(PapersReading read) {
        shown = read;
        rows.getChildren()
                .setAll(read.references().stream()
                        .map(one -> (Node) new ReferenceRow(messages, one, this::edit))
                        .toList());
        Show.when(print, sheet(read).isPresent());
    }

    @FXML
    private void onAdd() {
        edit(null, add);
    }

    @FXML
    private void onPrint() {
        PapersReading read = shown;
        if (read != null) {
            sheet(read).ifPresent(tools.window().paper()::print);
        }
    }

    private Optional<Printout> sheet(PapersReading read) {
        return papers.references(read.references(), read.print());
    }

    /// @param reference null for a new one
    private void edit(@Nullable ReferencePerson reference, Node beside) {
        PapersReading read = shown;
        if (read == null) {
            return;
        }
        ReferenceForm form =
                new ReferenceForm(tools.views(), tools.formats(), reference, read.contacts(), read.today());
        String key = reference == null ? "interviews.references.addTitle" : "interviews.references.edit";
        FormFrame frame = new FormFrame(tools.background(), tools.views(), form)
                .headed(Message.of(key), messages.get("interviews.references.why"));
        if (reference != null) {
            long id = reference.contact().id();
            frame.removable(
                    Message.of(
                            "interviews.references.removed", reference.contact().name()),
                    journal -> journal.references().remove(id));
        }
        frame.show(beside);
    }
}
