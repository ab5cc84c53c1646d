package headway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.ClosingStatement;
import headway.domain.Contact;
import headway.domain.PrintSettings;
import headway.domain.ReferenceConsent;
import headway.domain.ReferencePerson;
import headway.domain.ThankYouNote;
import headway.journal.Journal;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is printed around an interview, by commands.
class PrintInterviewCommandsTest {
    @TempDir
    Path folder;

    private Cli cli;
    private Path file;

    @BeforeEach
    void start() {
        cli = Cli.in(folder);
        file = folder.resolve("out.pdf");
        cli.run("add", "Acme", "Engineer", "--stage", "applied", "--date", "2026-11-10");
        cli.run("contact", "add", "1", "Ada Byron", "--title", "Head of Data");
        cli.run("contact", "add", "1", "Bob");
        cli.run("interview", "add", "1", "--at=2026-11-23T10:00", "--with=Ada Byron", "--with=Bob");
        try (Journal journal = journal()) {
            journal.settings().setPrint(PrintSettings.USUAL.withName("Grace Hopper"));
        }
    }

    private Journal journal() {
        return new EffortLog(cli).open();
    }

    private Cli.Run print(String... args) {
        return cli.run(Stream.of(Stream.of("print"), Stream.of(args), Stream.of("--force", "--out=" + file))
                .flatMap(all -> all)
                .toArray(String[]::new));
    }

    private String text() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(file))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    @Test
    void aSheetToTakeAlongIsWritten() throws IOException {
        try (Journal journal = journal()) {
            journal.closings().keep(new ClosingStatement(0, null, "", List.of("Calm under load")));
            journal.questions().choose(1, "What is hard here?");
        }

        Cli.Run run = print("prep", "1");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("Written to out.pdf: 1 page.\n");
        assertThat(text())
                .contains("Acme", "10:00", "Ada Byron", "Head of Data", "What is hard here?", "Calm under load");
        assertThat(print("prep", "1", "--json").object().keySet()).containsExactlyElementsOf(PrintCommandTest.FIELDS);
        assertThat(print("prep", "9").exit()).isEqualTo(HeadwayCommand.FAILED);
        assertThat(print("prep", "soon").exit()).isEqualTo(HeadwayCommand.WRONG_USAGE);
    }

    @Test
    void aThankYouIsWrittenAsALetterAndAsACard() throws IOException {
        Cli.Run letter = print("thank-you", "thank-you:1:1");
        assertThat(letter.err()).isEmpty();
        assertThat(letter.out()).isEqualTo("Written to out.pdf: 1 page.\n");
        assertThat(text())
                .contains("Ada Byron Head of Data Acme", "Dear Ada Byron", "Grace Hopper")
                .doesNotContain("Bob");

        Cli.Run card = print("card", "thank-you:1:2");
        assertThat(card.err()).isEmpty();
        assertThat(text()).contains("Thank you", "Bob", "Grace Hopper").doesNotContain("Byron");

        try (Journal journal = journal()) {
            journal.thankYous().keep(ThankYouNote.blank(1, 1L).withText("Dear Ada,\n\nyour map of the data helped."));
        }
        print("card", "thank-you:1:1");
        assertThat(text()).contains("Dear Ada,", "your map of the data helped.").doesNotContain("Kind regards");
        print("thank-you", "thank-you:1:1");
        assertThat(text()).contains("your map of the data helped.");
        assertThat(print("card", "check-in:1").exit()).isEqualTo(HeadwayCommand.FAILED);
        assertThat(print("thank-you", "soon").exit()).isEqualTo(HeadwayCommand.WRONG_USAGE);
    }

    @Test
    void aNoteThatIsTooLongForACardIsToldOf() {
        try (Journal journal = journal()) {
            journal.thankYous().keep(ThankYouNote.blank(1, 1L).withText("Dear Ada,\n\n" + "thanks again ".repeat(400)));
        }

        Cli.Run run = print("card", "thank-you:1:1", "--json");

        assertThat(run.object())
                .containsEntry("pages", BigDecimal.TWO)
                .containsEntry("remarks", List.of("The note is too long for a card: the rest is on a second page."));
    }

    @Test
    void referencesAreThoseWhoAgreed() throws IOException {
        assertThat(print("references").err()).isEqualTo("headway: There are no references in the journal yet.\n");
        keep("Eve Adams", ReferenceConsent.ASKED);
        assertThat(print("references").err()).startsWith("headway: Nobody has agreed to be named yet");
        assertThat(file).doesNotExist();
        keep("Carol Shaw", ReferenceConsent.GIVEN);

        assertThat(print("references").err()).isEmpty();
        assertThat(text()).contains("Grace Hopper", "Carol Shaw").doesNotContain("Eve");
        assertThat(print("references", "--all").err())
                .isEqualTo("Not agreed yet: Eve Adams. Ask before you hand this sheet out.\n");
        assertThat(text()).contains("Carol Shaw", "Eve Adams");
    }

    private void keep(String name, ReferenceConsent consent) {
        try (Journal journal = journal()) {
            journal.references().keep(new ReferencePerson(Contact.named(name), consent, null, ""));
        }
    }
}
