package headway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.EffortKind;
import headway.domain.Paper;
import headway.domain.Plan;
import headway.domain.PrintSettings;
import headway.journal.Journal;
import headway.print.Pdf;
import headway.print.PdfPages;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every kind of document becomes a file from the command line.
class PrintCommandTest {
    static final List<String> FIELDS = List.of("file", "pages", "remarks");

    /// Points, with the longer side first.
    private static final int A4 = 842;

    private static final int LETTER = 792;

    @TempDir
    Path folder;

    private Cli cli;
    private Path file;

    @BeforeEach
    void start() {
        cli = Cli.in(folder);
        file = folder.resolve("out.pdf");
        cli.run("add", "Contoso", "Analyst", "--stage", "applied", "--date", "2026-11-10");
        cli.run("contact", "add", "1", "Ada Lovelace", "--role", "hiring-manager", "--title", "Head of Data");
    }

    private Journal journal() {
        return new EffortLog(cli).open();
    }

    private Cli.Run print(String... args) {
        return print(cli, args);
    }

    private Cli.Run print(Cli how, String... args) {
        return how.run(Stream.of(Stream.of("print"), Stream.of(args), Stream.of("--out=" + file))
                .flatMap(all -> all)
                .toArray(String[]::new));
    }

    /// What was written.
    private record Written(int pages, String title, int longerSide, boolean landscape, String text) {}

    private Written written() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(file))) {
            float width = pdf.getPage(0).getMediaBox().getWidth();
            float height = pdf.getPage(0).getMediaBox().getHeight();
            return new Written(
                    pdf.getNumberOfPages(),
                    pdf.getDocumentInformation().getTitle(),
                    Math.round(Math.max(width, height)),
                    width > height,
                    new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "));
        }
    }

    @Test
    void aPlanIsWrittenByNumberOrByName() throws IOException {
        cli.run("plan", "new", "My first months", "--template=engineer", "--application=1");

        Cli.Run run = print("plan", "1");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        Written classic = written();
        assertThat(run.out()).isEqualTo("Written to out.pdf: " + classic.pages() + " pages.\n");
        assertThat(classic.pages()).isGreaterThanOrEqualTo(Plan.PHASES);
        assertThat(classic.title()).isEqualTo("30-60-90 day plan: Analyst, Contoso");
        assertThat(classic.text()).contains("1–30", "31–60", "61–90");
        assertThat(print("plan", "my FIRST months", "--layout=table", "--no-cover", "--force")
                        .exit())
                .isZero();
        assertThat(written().landscape()).isTrue();
        assertThat(written().pages()).isLessThan(classic.pages());
    }

    @Test
    void aTemplateNeedsNoJournal() throws IOException {
        for (String name : List.of("engineer", "ENGINEER", "Engineer", "Entwicklung und Technik", "career-changer")) {
            Cli.Run run = cli.plain("print", "plan", "--template", name, "--out=" + file, "--force");
            assertThat(run.err()).as(name).isEmpty();
            assertThat(run.exit()).as(name).isZero();
            assertThat(written().text()).contains("1–30");
        }
        assertThat(folder.resolve("data")).as("a journal nobody asked for").doesNotExist();
    }

    @Test
    void theFormIsBlankOrHoldsWhatIsWritten() throws IOException {
        assertThat(print("plan", "--blank").exit()).isZero();
        assertThat(written().text()).contains("1–30").doesNotContain("Learn");
        assertThat(print("plan", "--template=sales", "--blank", "--force").exit())
                .isZero();
        assertThat(written().pages()).isPositive();
    }

    @Test
    void ownTemplatesComeBeforeBuiltInOnes() throws IOException {
        try (Journal journal = journal()) {
            Plan mine = Plan.blank("Sales").withTemplate(true).withApplication(null, "Elsewhere", "Clerk");
            journal.plans().add(mine.withPhase(0, mine.phases().get(0).withFocus("Listen to everybody twice")));
        }

        assertThat(print("plan", "--template=sales").exit()).isZero();

        assertThat(written().text()).contains("Listen to everybody twice").doesNotContain("Elsewhere");
        assertThat(cli.run("plan", "new", "Mine", "--template=1", "--json").object())
                .containsEntry("template", false)
                .containsEntry("company", "")
                .containsEntry("name", "Mine");
    }

    @Test
    void aLetterHasTheWordsOfItsFollowUp() throws IOException {
        cli.run("followup", "add", "1", "--kind=check-in", "--due=2026-11-25", "--contact=Ada Lovelace");
        try (Journal journal = journal()) {
            journal.settings().setPrint(new PrintSettings(Paper.A4, true, "Grace Hopper", "5 Hill Rd\n+1 555 0100"));
        }

        Cli.Run run = print("letter", "1");

        assertThat(run.exit()).isZero();
        assertThat(written().pages()).isOne();
        assertThat(written().longerSide()).isEqualTo(A4);
        assertThat(written().text()).contains("Dear ", "Lovelace", "Contoso", "Analyst", "Grace Hopper");
        assertThat(print("letter", "--application=1", "--force").exit()).isZero();
        assertThat(print("letter", "--application=1", "--kind=feedback-request", "--force")
                        .exit())
                .isZero();
        assertThat(written().text()).contains("Lovelace");
    }

    @Test
    void whatIsBlankInALetterIsSaid() {
        try (Journal journal = journal()) {
            for (String way : List.of("POST", "EMAIL")) {
                journal.settings().setTemplate("CHECK_IN." + way + ".OPEN.body", "{greeting}\n\nYours, {reference}");
            }
        }

        Cli.Run run = print("letter", "--application=1");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEqualTo("Not known, so a blank stands there: reference.\n");
        Cli.Run asJson = print("letter", "--application=1", "--force", "--json");
        assertThat(asJson.err()).isEmpty();
        assertThat(asJson.object().keySet()).containsExactlyElementsOf(FIELDS);
        assertThat(asJson.object())
                .containsEntry("file", file.toString())
                .containsEntry("pages", BigDecimal.ONE)
                .containsEntry("remarks", List.of(run.err().strip()));
    }

    @Test
    void theReviewAndTheRecordOfAWeekAreWritten() throws IOException {
        new EffortLog(cli).add("2026-11-18", EffortKind.NETWORKING, 45, "coffee with Eva");
        cli.run("review", "--week=2026-W47", "--helped", "calling before writing");

        assertThat(print("review", "--week=2026-W47").exit()).isZero();
        assertThat(written().title()).startsWith("Weekly review");
        assertThat(written().text()).contains("coffee with Eva", "calling before writing");
        assertThat(print("work-search", "--week=2026-W47", "--force").exit()).isZero();
        assertThat(written().landscape()).isTrue();
        assertThat(written().title()).startsWith("Work-search record");
        assertThat(print("review", "--week=soon", "--force").exit()).isEqualTo(2);
    }

    @Test
    void theApplicationsOfATimeAreWritten() throws IOException {
        cli.run("add", "Acme", "Clerk", "--stage=applied", "--date=2026-09-01");

        assertThat(print("applications").exit()).isZero();
        assertThat(written().title()).startsWith("Applications");
        assertThat(written().text()).contains("Contoso", "Acme");
        assertThat(print("applications", "--from=2026-11-01", "--to=today", "--force")
                        .exit())
                .isZero();
        assertThat(written().text()).contains("Contoso").doesNotContain("Acme");
        assertThat(print("applications", "--from=2026-11-02", "--to=2026-11-01", "--force")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void paperAndColourAreThoseOfTheUserUnlessTyped() throws IOException {
        print("plan", "--blank");
        assertThat(written().longerSide()).as("in the United States").isEqualTo(LETTER);
        print(cli.german(), "plan", "--blank", "--force");
        assertThat(written().longerSide()).as("in Germany").isEqualTo(A4);
        assertThat(written().text()).contains("Tage");
        print("plan", "--blank", "--paper=A4", "--black-and-white", "--force");
        assertThat(written().longerSide()).isEqualTo(A4);
        try (Journal journal = journal()) {
            journal.settings().setPrint(PrintSettings.USUAL.withPaper(Paper.A4));
        }
        print("plan", "--blank", "--force");
        assertThat(written().longerSide()).as("as set").isEqualTo(A4);
        assertThat(print("plan", "--blank", "--paper=a5", "--force").err())
                .startsWith("headway: --paper takes no “a5”; it is one of: a4, letter.\n");
    }

    @Test
    void blackAndWhiteHasNoColours() throws IOException {
        print("plan", "--template=engineer");
        assertThat(hasColours()).isTrue();
        print("plan", "--template=engineer", "--black-and-white", "--force");
        assertThat(hasColours()).isFalse();
    }

    private boolean hasColours() throws IOException {
        try (PdfPages pages = new PdfPages(new Pdf(Files.readAllBytes(file), 1, List.of()))) {
            return IntStream.range(0, pages.count())
                    .flatMap(page -> IntStream.of(pages.draw(page, 72).pixels()))
                    .anyMatch(pixel -> ((pixel >> 16) & 0xFF) != (pixel & 0xFF));
        }
    }

    @Test
    void whatNoFontHasIsSaid() {
        cli.run("add", "Acme \uE123", "Clerk");
        cli.run("plan", "new", "Mine", "--application=2");

        Cli.Run run = print("plan", "1");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("U+E123").hasLineCount(1);
    }

    @Test
    void aBrokenTemplateOfTheUsersIsSaidAndPassedOver() throws IOException {
        Path templates = Files.createDirectories(folder.resolve("data/headway/templates"));
        Files.writeString(templates.resolve("letter.html"), "<html>\n<body>\n<p>{{name}\n</body></html>");

        Cli.Run run = print("letter", "--application=1");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("letter.html").hasLineCount(1);
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void anotherFileIsWrittenOverOnlyOnRequest() throws IOException {
        Files.writeString(file, "mine");

        Cli.Run run = print("plan", "--blank");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("headway: " + file + " is there already");
        assertThat(file).hasContent("mine");
        assertThat(print("plan", "--blank", "--force").exit()).isZero();
        assertThat(written().pages()).isPositive();
        assertThat(cli.run("print", "plan", "--blank", "--force", "--out=" + cli.journal())
                        .err())
                .contains("is your journal itself");
        assertThat(cli.run("print", "plan", "--blank", "--out=" + folder.resolve("no/where.pdf"))
                        .err())
                .contains("There is no folder");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .as("no half files")
                    .containsExactlyInAnyOrder("out.pdf", "mine.headway");
        }
    }

    @Test
    void whatIsMistypedIsRefused() {
        assertThat(print("plan", "nothing").err())
                .isEqualTo("headway: There is no plan “nothing”; “headway plan list” shows what there is.\n");
        assertThat(print("plan", "--template=astronaut").err())
                .startsWith("headway: --template takes no “astronaut”; it is one of: Blank, General, ");
        for (Cli.Run run : List.of(
                print("plan"),
                print("plan", "1", "--template=sales"),
                print("plan", "--blank", "--layout=poster"),
                print("letter"),
                print("letter", "1", "--application=1"),
                print("letter", "1", "--kind=check-in"),
                print("letter", "1", "--contact=Ada"),
                print("letter", "apply:1"),
                print("letter", "soon"),
                print("applications", "--from=soon"),
                print("nonsense"),
                cli.run("print", "plan", "--blank"),
                cli.run("print"))) {
            assertThat(run.exit()).as(run.err()).isEqualTo(2);
            assertThat(run.err()).doesNotContain("null", "Exception");
        }
        assertThat(print("letter", "7").exit()).isEqualTo(1);
        assertThat(print("letter", "--application=7").exit()).isEqualTo(1);
        assertThat(file).doesNotExist();
    }

    @Test
    void aJournalThatIsNotThereIsNotMade() {
        Path nowhere = folder.resolve("nowhere.headway");

        Cli.Run run = cli.plain("--journal=" + nowhere, "print", "plan", "--blank", "--out=" + file);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("nowhere.headway");
        assertThat(nowhere).doesNotExist();
        assertThat(file).doesNotExist();
    }
}
