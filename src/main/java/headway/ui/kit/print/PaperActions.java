package headway.ui.kit.print;

import headway.exchange.ExportFile;
import headway.print.PaperPrinter;
import headway.print.Pdf;
import headway.print.PrintException;
import headway.print.PrintedKinds;
import headway.print.Templates;
import headway.text.Message;
import headway.ui.kit.Actions;
import headway.ui.kit.Background;
import headway.ui.kit.FilePicker;
import headway.ui.kit.Notices;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Puts documents on paper and into files.
public final class PaperActions {
    private final Background background;
    private final DocumentPress press;
    private final FilePicker files;
    private final Actions window;
    private final Supplier<PaperPrinter> printer;
    private boolean dialogOpen;

    public PaperActions(
            Background background,
            DocumentPress press,
            FilePicker files,
            Actions window,
            Supplier<PaperPrinter> printer) {
        this.background = background;
        this.press = press;
        this.files = files;
        this.window = window;
        this.printer = printer;
    }

    /// Asks where to, and writes the document there.
    public void save(Printout document) {
        files.pdf(document.fileName())
                .ifPresent(file -> make(
                        document,
                        pdf -> background.read(
                                journal -> journal.path(),
                                journal -> background.aside(
                                        () -> new ExportFile(file.toString(), journal).write(pdf.bytes(), true),
                                        written -> saved(file),
                                        background.notices()::failed))));
    }

    /// Prints through the system's own dialog. Where there is no printer it says so, and offers a file instead.
    public void print(Printout document) {
        if (dialogOpen) {
            say(Message.of("print.dialogOpen"), null);
            return;
        }
        PaperPrinter paper = printer.get();
        background.aside(
                paper::isPossible,
                possible -> {
                    if (possible) {
                        make(document, pdf -> print(document, pdf, paper));
                    } else {
                        noPrinter(document);
                    }
                },
                background.notices()::failed);
    }

    /// Copies the templates that come along to the user's folder, where they are not there yet, and opens it.
    public void showTemplates() {
        Path folder = press.templates();
        background.aside(
                () -> {
                    new Templates(null).copyTo(folder, PrintedKinds.TEMPLATES);
                    return folder;
                },
                copied -> {
                    window.browse(folder.toUri().toString());
                    say(Message.of("print.templates.shown", folder.toString()), null);
                },
                background.notices()::failed);
    }

    private void print(Printout document, Pdf pdf, PaperPrinter paper) {
        dialogOpen = true;
        // The dialog stays open for as long as it likes, so it must not hold up the press.
        background.aside(
                () -> paper.print(pdf, document.name()),
                outcome -> {
                    dialogOpen = false;
                    switch (outcome) {
                        case PRINTED -> say(Message.of("print.done", document.name()), null);
                        case NO_PRINTER -> noPrinter(document);
                        case CANCELLED -> {}
                    }
                },
                problem -> {
                    dialogOpen = false;
                    if (problem instanceof PrintException known) {
                        offerFile(known.said(), document);
                    } else {
                        background.notices().failed(problem);
                    }
                });
    }

    private void make(Printout document, Consumer<Pdf> then) {
        press.work(ready -> ready.make(document.document().get()), then, background.notices()::failed);
    }

    private void saved(Path file) {
        say(
                Message.of("print.saved", file.toString()),
                new Notices.Action(
                        Message.of("print.open"),
                        () -> window.browse(file.toUri().toString())));
    }

    private void noPrinter(Printout document) {
        offerFile(Message.of("print.noPrinter"), document);
    }

    private void offerFile(Message said, Printout document) {
        say(said, new Notices.Action(Message.of("print.saveInstead"), () -> save(document)));
    }

    private void say(Message said, Notices.@Nullable Action action) {
        background.notices().done(said, action);
    }
}
