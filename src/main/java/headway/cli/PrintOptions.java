package headway.cli;

import headway.domain.Paper;
import headway.domain.PrintSettings;
import headway.exchange.ExportException;
import headway.exchange.ExportFile;
import headway.exchange.Json;
import headway.journal.Journal;
import headway.print.Pdf;
import headway.print.Press;
import headway.print.PrintException;
import headway.print.PrintedDocument;
import headway.text.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// Where to and how, which all documents ask for.
final class PrintOptions {
    @CommandLine.Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "cli.print.out")
    String out = "";

    @CommandLine.Option(names = "--paper", paramLabel = "SIZE", descriptionKey = "cli.print.paper")
    @Nullable
    String paper;

    @CommandLine.Option(names = "--black-and-white", descriptionKey = "cli.print.blackAndWhite")
    boolean blackAndWhite;

    @CommandLine.Option(names = "--force", descriptionKey = "cli.print.force")
    boolean force;

    /// The user's settings, with what is typed before them.
    PrintSettings settings(Session session) {
        PrintSettings kept = session.journalIfAny()
                .map(journal -> journal.settings().print())
                .orElse(PrintSettings.USUAL);
        Paper typed = paper == null ? kept.paper() : Choices.of(Paper.class, "--paper", paper, session.messages());
        return new PrintSettings(typed, kept.colour() && !blackAndWhite, kept.name(), kept.contact());
    }

    /// Makes the document and writes it, whole or not at all.
    Answer print(Session session, PrintedDocument document) {
        return print(session, document, List.of());
    }

    /// @param known what is to be said about the document beside what making it brings up
    Answer print(Session session, PrintedDocument document, List<Message> known) {
        try {
            ExportFile file = new ExportFile(
                    out, session.journalIfAny().map(Journal::path).orElseGet(session::path));
            Pdf pdf = new Press(session.templates()).make(document);
            if (file.write(pdf.bytes(), force) == ExportFile.Written.TAKEN) {
                throw Refusal.failed("cli.export.taken", file.path().toString());
            }
            List<Message> remarks = new ArrayList<>(known);
            remarks.addAll(pdf.remarks());
            return new Answer(
                    () -> said(session, file, pdf.pages()), () -> json(session, file, pdf.pages(), remarks), remarks);
        } catch (ExportException e) {
            throw Refusal.failed(e.sentence());
        } catch (PrintException e) {
            throw Refusal.failed(e.said());
        }
    }

    private static String said(Session session, ExportFile file, int pages) {
        String name = TerminalText.line(String.valueOf(file.path().getFileName()));
        return session.messages().get("cli.print.done", name, pages) + "\n";
    }

    private static Json.Fields json(Session session, ExportFile file, int pages, List<Message> remarks) {
        return new Json.Fields()
                .put("file", file.path().toString())
                .put("pages", pages)
                .put("remarks", remarks.stream().map(session.messages()::get).toList());
    }
}
