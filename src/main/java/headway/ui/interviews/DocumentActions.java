package headway.ui.interviews;

import headway.domain.StoredDocument;
import headway.exchange.DocumentFile;
import headway.exchange.ExportFile;
import headway.journal.Journal;
import headway.text.Message;
import headway.ui.kit.Background;
import headway.ui.kit.FilePicker;
import headway.ui.kit.Notices;
import headway.ui.kit.agenda.FormFrame;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;

/// What can be done with documents: keep a file, look at a copy, save one elsewhere, link and unlink.
final class DocumentActions {
    private final Tools tools;
    private final Background background;
    private final InterviewsController.Window window;
    private final FilePicker files;

    DocumentActions(Tools tools) {
        this.tools = tools;
        this.background = tools.background();
        this.window = tools.window();
        this.files = window.files();
    }

    /// Asks for a file and keeps it for an application.
    void choose(long applicationId) {
        files.document().ifPresent(file -> add(List.of(file), applicationId));
    }

    /// Keeps files for an application, one after another. Each is one undo step.
    void add(List<Path> chosen, long applicationId) {
        if (!chosen.isEmpty()) {
            Path file = chosen.get(0);
            String name = String.valueOf(file.getFileName());
            background.read(
                    Journal::path,
                    journal -> background.aside(
                            () -> DocumentFile.read(file, journal),
                            content -> background.make(
                                    open -> open.documents()
                                            .add(
                                                    name,
                                                    DocumentGuess.of(name),
                                                    new ByteArrayInputStream(content),
                                                    applicationId),
                                    kept -> {
                                        said("interviews.documents.added", kept.name());
                                        add(chosen.subList(1, chosen.size()), applicationId);
                                    },
                                    background.notices()::failed),
                            background.notices()::failed));
        }
    }

    /// Opens a temporary copy in the program that the system has for it. The original stays as it is.
    void open(StoredDocument document) {
        background.read(
                journal -> journal.documents().copyToLookAt(document.id()),
                copy -> window.actions().browse(copy.toUri().toString()));
    }

    /// Asks where to, and writes a copy there.
    void save(StoredDocument document) {
        files.copy(document.name())
                .ifPresent(file -> background.read(
                        Journal::path,
                        journal -> background.read(
                                open -> open.documents().content(document.id()),
                                content -> background.aside(
                                        () -> new ExportFile(file.toString(), journal).write(content, true),
                                        written -> background
                                                .notices()
                                                .done(Message.of("interviews.documents.saved", file.toString()), null),
                                        background.notices()::failed))));
    }

    void link(StoredDocument document, long applicationId) {
        background.change(
                journal -> journal.documents().link(document.id(), applicationId),
                done -> said("interviews.documents.linked", document.name()));
    }

    void unlink(StoredDocument document, long applicationId) {
        background.change(
                journal -> journal.documents().unlink(document.id(), applicationId),
                done -> said("interviews.documents.unlinked", document.name()));
    }

    /// Name and kind, in a form that can also take it away.
    void edit(StoredDocument document, Node beside) {
        new FormFrame(background, tools.views(), new DocumentForm(tools.views(), document))
                .headed(
                        Message.of("interviews.documents.edit"),
                        new DocumentWords(tools.messages()).size(document.size()))
                .removable(
                        Message.of("interviews.documents.removed", document.name()),
                        journal -> journal.documents().remove(document.id()))
                .show(beside);
    }

    private void said(String key, String name) {
        background
                .notices()
                .done(
                        Message.of(key, name),
                        new Notices.Action(Message.of("shell.undo"), () -> background.change(Journal::undo)));
    }
}
