package headway.print;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.AskedQuestion;
import headway.domain.Contact;
import headway.domain.ContactRole;
import headway.domain.Interview;
import headway.domain.InterviewLine;
import headway.domain.InterviewPerson;
import headway.domain.InterviewSheet;
import headway.domain.InterviewType;
import headway.domain.JobApplication;
import headway.domain.Leaving;
import headway.domain.LeavingChecklist;
import headway.domain.Paper;
import headway.domain.PrintSettings;
import headway.domain.ReferenceConsent;
import headway.domain.ReferencePerson;
import headway.domain.ThankYouOwed;
import headway.print.Papers.Amount;
import headway.print.Papers.Setting;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/// What is printed around an interview.
class InterviewDocumentsTest {
    private static final Press PRESS = new Press(null);

    /// Points in a millimetre.
    private static final double MILLIMETRE = 72 / 25.4;

    private static Pdf prep(InterviewSheet sheet, ZoneId zone, Setting setting) {
        return PRESS.make(PrepDocument.of(sheet, zone, setting.messages(), setting.print()));
    }

    /// The words in the order in which they are read.
    private static String read(Pdf pdf) {
        return Checked.text(pdf).replaceAll("\\s+", " ");
    }

    @Test
    void theSheetTellsBothClocksAndAllToAskBeforeLeaving() {
        for (Setting setting : List.of(Papers.AMERICAN, Papers.IN_GERMAN)) {
            String text = read(prep(InterviewPapers.sheet(Amount.TYPICAL), InterviewPapers.LONDON, setting));
            assertThat(text)
                    .contains("Berlin:", "Harbour Health", "+49 40 123456", "North Talent", "Bring the passport");
            LeavingChecklist.open(Leaving.blank(1))
                    .forEach(question ->
                            assertThat(text).contains(setting.messages().get(question)));
            assertThat(text).as("the user's own address").doesNotContain("St James");
        }
        assertThat(read(prep(InterviewPapers.sheet(Amount.TYPICAL), ZoneId.of("Europe/Vienna"), Papers.AMERICAN)))
                .contains("2:00")
                .doesNotContain("clocks in");
    }

    @Test
    void theSheetTellsOfAnotherInterviewAndOfAnswersThatAreThere() {
        InterviewSheet typical = InterviewPapers.sheet(Amount.TYPICAL);
        InterviewLine other = new InterviewLine(
                2,
                2,
                "Globex",
                "Tester",
                1,
                InterviewType.VIDEO,
                typical.interview().start(),
                ZoneId.of("Europe/Berlin"),
                60,
                List.of());
        InterviewSheet sheet = new InterviewSheet(
                typical.interview(),
                typical.application(),
                List.of(new InterviewPerson(Contact.named("Bob"), ContactRole.OTHER)),
                List.of(other),
                typical.notes(),
                List.of(new AskedQuestion(1, 1, null, "What is hard here?", true, "Waiting for the\nother team")),
                typical.fit(),
                typical.closing(),
                List.of(),
                0,
                typical.pace(),
                typical.leaving(),
                null,
                List.of(),
                List.of());
        PrintedDocument printed = PrepDocument.of(sheet, InterviewPapers.LONDON, Papers.ENGLISH, Papers.ADA);
        assertThat(read(PRESS.make(printed)))
                .contains("At the same time: Globex, Tester", "Bob", "Waiting for the other team")
                .doesNotContain("Other");
        assertThat(questionLines(printed)).as("it is answered").isZero();
    }

    @Test
    void withoutAPlaceOneGoesToTheEmployer() {
        for (InterviewType type : InterviewType.values()) {
            InterviewSheet sheet = InterviewPapers.sheet(
                    InterviewPapers.interview(type, InterviewPapers.LONDON, "", ""),
                    InterviewPapers.application(),
                    List.of(),
                    List.of(),
                    List.of());
            assertThat(read(prep(sheet, InterviewPapers.LONDON, Papers.AMERICAN))
                            .contains("Speicherstadt 7"))
                    .as(type.name())
                    .isEqualTo(type == InterviewType.ON_SITE);
        }
    }

    /// First there are fewer lines to write on, then the letters are smaller, then there is a second page.
    @Test
    void theSheetKeepsToAPageForAsLongAsItCan() {
        for (Setting setting : List.of(Papers.AMERICAN, Papers.EUROPEAN, Papers.IN_GERMAN)) {
            List<Integer> pages = new ArrayList<>();
            List<Integer> lines = new ArrayList<>();
            for (int count = 1; count < 20; count++) {
                PrintedDocument printed = PrepDocument.of(
                        withQuestions(count), InterviewPapers.LONDON, setting.messages(), setting.print());
                pages.add(PRESS.make(printed).pages());
                lines.add(questionLines(printed));
                assertThat(count(printed.model(), "noteLines")).isGreaterThanOrEqualTo(2);
            }
            assertThat(pages)
                    .isSorted()
                    .startsWith(1, 1, 1, 1, 1, 1, 1, 1, 1, 1)
                    .endsWith(2, 2);
            assertThat(pages).containsOnly(1, 2);
            int onePage = (int) pages.stream().filter(count -> count == 1).count();
            assertThat(lines.subList(0, onePage))
                    .isSortedAccordingTo((one, other) -> other - one)
                    .contains(2, 1, 0);
        }
    }

    private static InterviewSheet withQuestions(int count) {
        InterviewSheet typical = InterviewPapers.sheet(Amount.TYPICAL);
        String[] questions = IntStream.range(0, count)
                .mapToObj(i -> "What would a good first half-year look like to you, and why is it number " + i + "?")
                .toArray(String[]::new);
        return InterviewPapers.sheet(
                typical.interview(),
                typical.application(),
                typical.people().subList(0, 1),
                InterviewPapers.questions(questions),
                typical.closing().points());
    }

    private static int questionLines(PrintedDocument printed) {
        return printed.model().get("questions") instanceof List<?> questions
                        && questions.get(0) instanceof Map<?, ?> first
                ? count(first, "blanks")
                : -1;
    }

    private static int count(Map<?, ?> model, String key) {
        return model.get(key) instanceof List<?> list ? list.size() : -1;
    }

    @Test
    void aThankYouGoesToThePersonAndIsCalledAfterThem() {
        ThankYouOwed owed = InterviewPapers.owed(Amount.TYPICAL);
        assertThat(InterviewPapers.letter(Amount.TYPICAL).recipient())
                .isEqualTo("Dr. Miriam Ben-David\nHead of Engineering\nHarbour Health\nSpeicherstadt 7\n20457 Hamburg");
        assertThat(ThankYouLetterDocument.of(owed, InterviewPapers.letter(Amount.TYPICAL), Papers.ENGLISH, Papers.ADA)
                        .title())
                .isEqualTo("Thank-you letter, Dr. Miriam Ben-David");
        assertThat(CardDocument.of(owed, "Thanks", Papers.GERMAN, Papers.ADA).title())
                .isEqualTo("Dankeskarte, Dr. Miriam Ben-David");
        assertThat(CardDocument.of(InterviewPapers.owed(Amount.SHORT), "Thanks", Papers.ENGLISH, Papers.ADA)
                        .title())
                .isEqualTo("Thank-you card, Harbour Health");
    }

    /// A letter on the paper.
    ///
    /// @param x from the left edge in points
    /// @param y from the upper edge in points
    private record Glyph(String letter, float x, float y, float direction, int page) {
        private boolean isIn(double left, double top, double right, double bottom) {
            return x >= left && x <= right && y >= top && y <= bottom;
        }
    }

    private static List<Glyph> glyphs(Pdf pdf) throws IOException {
        List<Glyph> glyphs = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    if (!text.getUnicode().isBlank()) {
                        glyphs.add(new Glyph(
                                text.getUnicode(),
                                text.getTextMatrix().getTranslateX(),
                                text.getPageHeight() - text.getTextMatrix().getTranslateY(),
                                text.getDir(),
                                getCurrentPageNo()));
                    }
                }
            }.getText(document);
        }
        return glyphs;
    }

    /// Folded backwards at half its height and then like a book, the words of the front are outside and upright.
    @Test
    void aCardIsFoldedRight() throws IOException {
        for (Paper paper : Paper.values()) {
            PrintSettings settings = Papers.on(paper, true);
            double middle = PaperSize.width(paper) / 2 * MILLIMETRE;
            double fold = PaperSize.height(paper) / 2 * MILLIMETRE;
            List<Glyph> glyphs = glyphs(PRESS.make(CardDocument.of(
                    InterviewPapers.owed(Amount.TYPICAL),
                    InterviewPapers.thanks(Amount.TYPICAL, 0),
                    Papers.ENGLISH,
                    settings)));
            List<Glyph> outside =
                    glyphs.stream().filter(glyph -> glyph.direction() == 180).toList();
            assertThat(outside.stream().map(Glyph::letter)).containsExactly("T", "h", "a", "n", "k", "y", "o", "u");
            assertThat(outside).allMatch(glyph -> glyph.isIn(0, 0, middle, fold));
            assertThat(glyphs.stream().filter(glyph -> glyph.direction() == 0))
                    .hasSizeGreaterThan(100)
                    .allMatch(glyph -> glyph.isIn(middle, fold, 2 * middle, 2 * fold));
        }
    }

    /// However long a note is: nothing is cut at an edge or lies in a fold.
    @Test
    void aNoteStaysOnItsSidesOfTheCard() throws IOException {
        int cards = 0;
        for (Paper paper : Paper.values()) {
            PrintSettings settings = Papers.on(paper, true);
            double width = PaperSize.width(paper) * MILLIMETRE;
            double height = PaperSize.height(paper) * MILLIMETRE;
            double edge = 8 * MILLIMETRE;
            for (int words = 5; words < 700; words += 55) {
                String text = "Dear Dr. Ben-David,\n\n"
                        + "Thank you for explaining how releases travel. ".repeat(words / 7) + "\n\n"
                        + Papers.words("word", words / 8) + "\n\nKind regards,\nAda Lovelace";
                Pdf pdf = PRESS.make(
                        CardDocument.of(InterviewPapers.owed(Amount.TYPICAL), text, Papers.ENGLISH, settings));
                boolean room = CardDocument.hasRoomFor(text, Papers.ENGLISH, settings);
                assertThat(pdf.pages() == 1).as(words + " words").isEqualTo(room);
                cards += room ? 1 : 0;
                List<Glyph> inside = glyphs(pdf).stream()
                        .filter(glyph -> glyph.page() == 1 && glyph.direction() == 0)
                        .toList();
                assertThat(inside)
                        .as(paper + ", " + words + " words")
                        .isNotEmpty()
                        .allMatch(glyph -> glyph.isIn(edge, height / 2 + edge, width / 2 - edge, height - edge)
                                || glyph.isIn(width / 2 + edge, height / 2 + edge, width - edge, height - edge));
            }
        }
        // Of 26 notes the shorter ones have room.
        assertThat(cards).isBetween(8, 18);
    }

    @Test
    void onlyThoseWhoAgreedAreNamed() {
        Contact grace = Contact.named("Grace");
        List<ReferencePerson> all = List.of(
                new ReferencePerson(grace, ReferenceConsent.GIVEN, null, ""),
                ReferencePerson.of(Contact.named("Bob")),
                new ReferencePerson(Contact.named("Eve"), ReferenceConsent.ASKED, null, ""));
        assertThat(ReferencesDocument.agreed(all)).containsExactly(all.get(0));
        String text = read(PRESS.make(ReferencesDocument.of(all, Papers.ENGLISH, Papers.ADA)));
        assertThat(text).contains("Ada Lovelace", "ada@lovelace.example", "Grace", "Bob", "Eve");
    }

    @Test
    void withoutANameTheReferencesStandAlone() {
        PrintedDocument printed =
                ReferencesDocument.of(InterviewPapers.references(Amount.TYPICAL), Papers.ENGLISH, PrintSettings.USUAL);
        assertThat(printed.title()).isEqualTo("References");
        assertThat(read(PRESS.make(printed))).contains("Grace Hopper").doesNotContain("Ada");
    }

    /// Whoever goes over a page goes as a whole.
    @Test
    void aPersonIsNotParted() {
        List<ReferencePerson> many = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            many.add(new ReferencePerson(
                    new Contact(i, "Name " + i, "Title", "Company", "end" + i + "@example.org", "1", null, ""),
                    ReferenceConsent.GIVEN,
                    null,
                    "A sentence. ".repeat(i)));
        }
        for (String page : Checked.pages(PRESS.make(ReferencesDocument.of(many, Papers.ENGLISH, Papers.ADA)))) {
            long begun = page.lines().filter(line -> line.startsWith("Name ")).count();
            long ended =
                    page.lines().filter(line -> line.contains("@example.org")).count();
            assertThat(ended).as(page).isEqualTo(begun).isPositive();
        }
    }

    @Test
    void anInterviewAtNightNamesBothDays() {
        Interview late = InterviewPapers.interview(InterviewType.VIDEO, ZoneId.of("America/New_York"), "", "")
                .withStart(InterviewPapers.interview(InterviewType.VIDEO, InterviewPapers.LONDON, "", "")
                        .start()
                        .withHour(23)
                        .withMinute(30));
        InterviewSheet sheet = InterviewPapers.sheet(
                late, JobApplication.builder("Acme", "Clerk").build(), List.of(), List.of(), List.of());
        assertThat(read(prep(sheet, InterviewPapers.LONDON, Papers.AMERICAN)))
                .contains("Wed, Dec 2", "New York: Tue, Dec 1");
    }
}
