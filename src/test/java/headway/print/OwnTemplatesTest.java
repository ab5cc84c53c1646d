package headway.print;

import static org.assertj.core.api.Assertions.assertThat;

import headway.text.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The user's own templates, good ones and broken ones.
class OwnTemplatesTest {
    private static final String BUILT_IN = "Kind regards";

    @TempDir
    Path folder;

    private Pdf letter() {
        return new Press(folder).make(Papers.kind("letter").of(Papers.Amount.TYPICAL, Papers.EUROPEAN));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text, StandardCharsets.UTF_8);
    }

    private static String html(String body) {
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"{{language}}\">\n<head><title>{{documentTitle}}</title>"
                + "<style>{{>page.css}}</style></head>\n<body>\n" + body + "\n</body>\n</html>";
    }

    private void passedOver(Message expected) {
        Pdf pdf = letter();
        assertThat(pdf.remarks()).containsExactly(expected);
        assertThat(Checked.text(pdf)).contains(BUILT_IN, "Miriam Ben-David").doesNotContain("Mine");
    }

    @Test
    void whatComesAlongIsCopiedAndNeverOverwritten() throws IOException {
        write("letter.css", "p { color: #333; }");
        new Press(null).templates().copyTo(folder, PrintedKinds.TEMPLATES);
        assertThat(Files.readString(folder.resolve("letter.css"))).isEqualTo("p { color: #333; }");
        for (String name : PrintedKinds.TEMPLATES) {
            assertThat(folder.resolve(name + ".html").toFile().exists()
                            || folder.resolve(name + ".css").toFile().exists())
                    .as(name)
                    .isTrue();
        }
        for (Papers.Kind kind : Papers.KINDS) {
            assertThat(new Press(folder)
                            .make(kind.of(Papers.Amount.TYPICAL, Papers.EUROPEAN))
                            .remarks())
                    .as(kind.name())
                    .isEmpty();
        }
    }

    @Test
    void theUsersOwnComesFirst() throws IOException {
        write("letter.html", html("<p>Mine {{date}}</p>"));
        Pdf pdf = letter();
        assertThat(pdf.remarks()).isEmpty();
        assertThat(Checked.text(pdf)).contains("Mine November 24, 2026").doesNotContain(BUILT_IN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<style>body { font-family: Garamond, serif } @page { @bottom-left { content: 'Foot' } }</style>",
                "<style>p { font-family: 'Comic Sans MS' !important }</style>",
                "<style>@font-face { font-family: Leak; src: url('Leak.ttf') } p { font-family: Leak }</style>"
            })
    void textIsPrintedWhateverFontATemplateNames(String style) throws IOException {
        String xmlns = "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">";
        write(
                "letter.html",
                xmlns + "<head><title>x</title>" + style + "</head><body><p style=\"font-family: Arial\">Mine</p>"
                        + style + "<p>{{date}}</p></body></html>");
        Pdf pdf = letter();
        assertThat(pdf.remarks()).isEmpty();
        assertThat(Checked.text(pdf)).contains("Mine", "November 24, 2026");
        assertThat(Checked.text(pdf).contains("Foot")).isEqualTo(style.contains("Foot"));
    }

    @Test
    void anOwnPartIsUsedInTheTemplateThatComesAlong() throws IOException {
        write("runner.html", "<p>My mark</p>");
        Pdf pdf = letter();
        assertThat(pdf.remarks()).isEmpty();
        assertThat(Checked.text(pdf)).contains("My mark", BUILT_IN);
    }

    @Test
    void xmlThatIsNotWellFormed() throws IOException {
        write("letter.html", html("<p>Mine\n<b>open</p>"));
        passedOver(Message.of("print.problem.templateLine", "letter.html", 5));
    }

    @Test
    void aPartThatIsNotWellFormed() throws IOException {
        write("runner.html", "<p>Mine</p>\n<p>");
        passedOver(Message.of("print.problem.templateLine", "runner.html", 2));
    }

    @ParameterizedTest
    @CsvSource({"'{{#paragraphs}}', 4", "'{{/paragraphs}}', 4"})
    void tagsThatAreNotClosed(String tag, int line) throws IOException {
        write("letter.html", html(tag));
        passedOver(Message.of("print.problem.templateLine", "letter.html", line));
    }

    @Test
    void aStyleSheetWithATagThatIsNotClosed() throws IOException {
        write("page.css", "p {}\n{{#colour}}\np {}");
        passedOver(Message.of("print.problem.templateLine", "page.css", 2));
    }

    @Test
    void aPartThatIsNotThere() throws IOException {
        write("letter.html", html("\n{{>logo}}"));
        passedOver(Message.of("print.problem.templatePart", "letter.html", 5L, "logo"));
    }

    @Test
    void aPartOutsideOfTheFolder() throws IOException {
        Path secret = Files.writeString(folder.resolveSibling("secret.html"), "<p>Secret</p>");
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Files.writeString(inner.resolve("part.html"), "<p>Secret</p>");
        for (String part : List.of(
                "../secret", "..\\secret", "/etc/passwd", "inner/part", secret.toString(), "file:///etc/passwd")) {
            write("letter.html", html("{{>" + part + "}}"));
            passedOver(Message.of("print.problem.templatePart", "letter.html", 4L, part));
        }
        Files.delete(secret);
    }

    @Test
    void aLinkOutOfTheFolder() throws IOException {
        Path real = Files.writeString(folder.resolve("elsewhere.txt"), html("<p>Mine</p>"));
        Files.createSymbolicLink(folder.resolve("letter.html"), real);
        passedOver(Message.of("print.problem.templateLink", "letter.html"));
    }

    @Test
    void aFolderInTheNameOfATemplate() throws IOException {
        Files.createDirectory(folder.resolve("letter.html"));
        passedOver(Message.of("print.problem.templateFile", "letter.html"));
    }

    @Test
    void aFileThatIsTooLarge() throws IOException {
        write("letter.html", html("<p>Mine</p>" + " ".repeat(1 << 20)));
        passedOver(Message.of("print.problem.templateLarge", "letter.html"));
    }

    @Test
    void bytesThatAreNoText() throws IOException {
        Files.write(folder.resolve("letter.html"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 65});
        passedOver(Message.of("print.problem.templateFile", "letter.html"));
    }

    @Test
    void aTemplateThatTakesItselfIn() throws IOException {
        write("letter.html", html("{{>runner}}"));
        write("runner.html", "<div>{{>runner}}</div>");
        assertThat(letter().remarks()).containsExactly(Message.of("print.problem.templateFile", "letter.html"));
    }

    @Test
    void rawTextThatBreaksTheDocument() throws IOException {
        write(
                "review.html",
                html("<p>Mine {{{week}}}</p>{{#sections}}{{#paragraphs}}{{{.}}}{{/paragraphs}}{{/sections}}"));
        Pdf pdf = new Press(folder).make(Papers.kind("review-paper").of(Papers.Amount.LONG, Papers.EUROPEAN));
        assertThat(pdf.remarks()).containsExactly(Message.of("print.problem.templateFile", "review.html"));
        assertThat(Checked.text(pdf)).doesNotContain("Mine");
    }

    @Test
    void everySentenceNamesTheFile() {
        for (String key : List.of(
                "print.problem.templateLine",
                "print.problem.templateFile",
                "print.problem.templateLarge",
                "print.problem.templateLink")) {
            assertThat(Papers.ENGLISH.get(Message.of(key, "letter.html", 7))).contains("letter.html");
            assertThat(Papers.GERMAN.get(Message.of(key, "letter.html", 7))).contains("letter.html");
        }
    }
}
