package headway.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import headway.domain.Contact;
import headway.domain.InterviewPerson;
import headway.domain.InterviewSheet;
import headway.domain.InterviewType;
import headway.domain.JobApplication;
import headway.domain.Plan;
import headway.domain.PlanPart;
import headway.domain.PrintSettings;
import headway.domain.ReferenceConsent;
import headway.domain.ReferencePerson;
import headway.print.LetterDocument.Letter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever templates and texts name: no connection is opened and no file is read.
class NothingIsFetchedTest {
    private static final String LEAK = "LEAKED";

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private final AtomicInteger hits = new AtomicInteger();
    private final List<Path> markers = new ArrayList<>();
    private HttpServer server;

    NothingIsFetchedTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void listen() throws IOException {
        server.createContext("/", exchange -> {
            hits.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        marker("leak.css", "p:before { content: '" + LEAK + "'; }");
        marker("leak.txt", LEAK);
        marker("leak.xml", "<p>" + LEAK + "</p>");
        marker("leak.svg", "<svg xmlns='http://www.w3.org/2000/svg'><text>" + LEAK + "</text></svg>");
        marker("leak.png", LEAK);
        marker("leak.ttf", LEAK);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void marker(String name, String text) throws IOException {
        Path file = Files.writeString(elsewhere.resolve(name), text);
        markers.add(file);
        Files.setAttribute(file, "lastAccessTime", FileTime.from(Instant.EPOCH));
    }

    /// Everything that could make a renderer fetch something, for a place that holds `leak.…`.
    private static List<String> attacks(String place) {
        return List.of(
                "<img src='" + place + "leak.png' alt='x'/>",
                "<img src='" + place + "leak.svg' alt='x'/>",
                "<link rel='stylesheet' type='text/css' href='" + place + "leak.css'/>",
                "<style>@import url('" + place + "leak.css');</style>",
                "<style>@import '" + place + "leak.css';</style>",
                "<style>@font-face { font-family: Leak; src: url('" + place
                        + "leak.ttf'); } p { font-family: Leak; }</style>",
                "<p style=\"background-image: url('" + place + "leak.png')\">x</p>",
                "<p style=\"list-style-image: url('" + place + "leak.png'); display: list-item\">x</p>",
                "<style>p:before { content: url('" + place + "leak.png'); }</style>",
                "<style>@page { background-image: url('" + place + "leak.png'); }</style>",
                "<object type='image/svg+xml' data='" + place + "leak.svg'>x</object>",
                "<object type='pdf/background' pdfsrc='" + place + "leak.png'>x</object>",
                "<embed src='" + place + "leak.svg'/>",
                "<iframe src='" + place + "leak.xml'></iframe>",
                "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'><image"
                        + " xlink:href='" + place + "leak.png' width='10' height='10'/><use xlink:href='" + place
                        + "leak.svg#a'/></svg>",
                "<math xmlns='http://www.w3.org/1998/Math/MathML'><mglyph src='" + place + "leak.png'/></math>",
                "<script src='" + place + "leak.txt'></script><script>fetch('" + place + "leak.txt')</script>",
                "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='" + place + "leak.xml'/>",
                "<a href='" + place + "leak.txt'>x</a>",
                "<base href='" + place + "'/><img src='leak.png' alt='x'/>",
                "<p style='cursor: url(" + place + "leak.png)'>x</p>",
                "<img src='jar:" + place + "leak.png!/a.png' alt='x'/>",
                "<img src='data:image/svg+xml,%3Csvg%20xmlns=%22http://www.w3.org/2000/svg%22%3E%3Cimage%20href=%22"
                        + place + "leak.png%22/%3E%3C/svg%3E' alt='x'/>");
    }

    private List<String> places() {
        return List.of(
                elsewhere.toUri().toString(),
                elsewhere + "/",
                "http://localhost:" + server.getAddress().getPort() + "/",
                "//localhost:" + server.getAddress().getPort() + "/");
    }

    private void assertNothingFetched(Pdf pdf) throws IOException {
        assertThat(hits).hasValue(0);
        for (Path marker : markers) {
            assertThat(Files.getLastModifiedTime(marker).toInstant()).isAfter(Instant.EPOCH);
            Object access = Files.getAttribute(marker, "lastAccessTime");
            assertThat(access).as(String.valueOf(marker)).isEqualTo(FileTime.from(Instant.EPOCH));
        }
        assertThat(new String(pdf.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain(LEAK);
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    throw new AssertionError("A picture: " + name);
                }
            }
        }
    }

    @Test
    void byTemplates() throws IOException {
        Press press = new Press(folder);
        for (String place : places()) {
            for (String attack : attacks(place)) {
                Files.writeString(
                        folder.resolve("letter.html"),
                        "<html xmlns='http://www.w3.org/1999/xhtml' lang='en'><head><title>x</title></head><body><p>Mine</p>"
                                + attack + "</body></html>");
                Pdf pdf = press.make(Papers.kind("letter").of(Papers.Amount.SHORT, Papers.EUROPEAN));
                assertNothingFetched(pdf);
                assertThat(Checked.text(pdf)).as(attack).doesNotContain(LEAK);
            }
        }
    }

    @Test
    void byWhatComesBeforeADocument() throws IOException {
        Press press = new Press(folder);
        String leak = elsewhere.resolve("leak.txt").toUri().toString();
        String bomb = "<!DOCTYPE html [<!ENTITY a0 'ha'>" + bomb() + "]>";
        for (String place : places()) {
            for (String head : List.of(
                    "<!DOCTYPE html SYSTEM '" + place + "leak.xml'>",
                    "<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN' '" + place + "leak.xml'>",
                    "<!DOCTYPE html [<!ENTITY x SYSTEM '" + leak + "'>]>",
                    "<!DOCTYPE html [<!ENTITY % x SYSTEM '" + place + "leak.xml'> %x;]>",
                    bomb,
                    "<?xml-stylesheet type='text/css' href='" + place + "leak.css'?>")) {
                Files.writeString(
                        folder.resolve("letter.html"),
                        head + "\n<html xmlns='http://www.w3.org/1999/xhtml'><head><title>x</title></head><body><p>Mine"
                                + (head.contains("ENTITY x") ? "&x;" : head.equals(bomb) ? "&a30;" : "")
                                + "</p></body></html>");
                Pdf pdf = press.make(Papers.kind("letter").of(Papers.Amount.SHORT, Papers.EUROPEAN));
                assertNothingFetched(pdf);
                if (head.startsWith("<!")) {
                    assertThat(pdf.remarks()).as(head).hasSize(1);
                }
            }
        }
    }

    private static String bomb() {
        StringBuilder bomb = new StringBuilder();
        for (int i = 1; i <= 30; i++) {
            bomb.append("<!ENTITY a%d '&a%d;&a%d;&a%d;&a%d;'>".formatted(i, i - 1, i - 1, i - 1, i - 1));
        }
        return bomb.toString();
    }

    /// What users type is text, in every field; a template of theirs that does not escape changes nothing about that.
    @Test
    void byTexts() throws IOException {
        String typed = String.join("\n", attacks(places().get(0)))
                + String.join("\n", attacks(places().get(2)))
                + "{{>page.css}} {{documentTitle}} {{{families}}} ]]> <!-- &x; \" ; } @import '" + places().get(2)
                + "';";
        PrintSettings settings = new PrintSettings(null, true, typed, typed);
        Plan plan = Plan.blank(typed)
                .withApplication(null, typed, typed)
                .withLookFor(typed)
                .withPhase(0, Papers.plan(Papers.Amount.TYPICAL).phases().get(0).with(PlanPart.GOALS, List.of(typed)));
        Letter letter = new Letter(Papers.DAY, typed, typed, typed);
        for (PrintedDocument document : List.of(
                PlanDocument.of(plan, Papers.DAY, Papers.ENGLISH, settings),
                LetterDocument.of(letter, Papers.ENGLISH, settings),
                CardDocument.of(InterviewPapers.owed(Papers.Amount.TYPICAL), typed, Papers.ENGLISH, settings),
                PrepDocument.of(prepared(typed), InterviewPapers.LONDON, Papers.ENGLISH, settings),
                ReferencesDocument.of(
                        List.of(new ReferencePerson(person(typed), ReferenceConsent.GIVEN, null, typed)),
                        Papers.ENGLISH,
                        settings))) {
            Pdf pdf = new Press(null).make(document);
            assertNothingFetched(pdf);
            assertThat(pdf.remarks()).isEmpty();
            assertThat(Checked.text(pdf).replaceAll("\\s+", "")).contains("<imgsrc='", "{{>page.css}}", "@import'");
        }
        Files.writeString(
                folder.resolve("letter.html"),
                "<html xmlns='http://www.w3.org/1999/xhtml'><head><title>x</title></head><body><p>{{{subject}}}</p></body></html>");
        for (String place : places()) {
            for (String attack : attacks(place)) {
                Letter one = new Letter(Papers.DAY, "", attack, "x");
                assertNothingFetched(new Press(folder).make(LetterDocument.of(one, Papers.ENGLISH, settings)));
            }
        }
    }

    private static Contact person(String typed) {
        return new Contact(1, typed, typed, typed, typed, typed, null, typed);
    }

    private static InterviewSheet prepared(String typed) {
        return InterviewPapers.sheet(
                InterviewPapers.interview(InterviewType.VIDEO, InterviewPapers.LONDON, typed, typed),
                JobApplication.builder(typed, typed).employerPhone(typed).build(),
                List.of(new InterviewPerson(person(typed), null)),
                InterviewPapers.questions(typed),
                List.of(typed));
    }

    /// The check itself: reading a marker shows, where the file system keeps times of access.
    @Test
    void readingAMarkerWouldShow() throws IOException {
        Path marker = markers.get(0);
        assertThat(Files.readString(marker)).contains(LEAK);
        Object access = Files.getAttribute(marker, "lastAccessTime");
        assumeTrue(!FileTime.from(Instant.EPOCH).equals(access), "the file system keeps no times of access");
        assertThatThrownBy(() -> assertNothingFetched(new Pdf(new byte[0], 0, List.of())))
                .isInstanceOf(AssertionError.class);
    }
}
