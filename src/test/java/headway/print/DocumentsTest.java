package headway.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.domain.ApplicationReport;
import headway.domain.Paper;
import headway.domain.Plan;
import headway.domain.PlanLayout;
import headway.domain.PlanPart;
import headway.domain.PlanPhase;
import headway.domain.PlanTemplate;
import headway.domain.PrintSettings;
import headway.domain.WeekReviewed;
import headway.domain.WeeklyReview;
import headway.print.LetterDocument.Letter;
import headway.print.Papers.Amount;
import headway.print.Papers.Kind;
import headway.print.Papers.Setting;
import headway.text.PlanTexts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every kind of document, however much it says.
class DocumentsTest {
    private static final Press PRESS = new Press(null);
    private static final Pattern UNIQUE = Pattern.compile("[a-z0-9]*[a-z]\\d+(?:x\\d+)*");

    static Stream<Arguments> all() {
        List<Arguments> all = new ArrayList<>();
        for (Kind kind : Papers.KINDS) {
            all.add(Arguments.of(kind.name(), Amount.SHORT, Papers.BLACK));
            all.add(Arguments.of(kind.name(), Amount.TYPICAL, Papers.AMERICAN));
            all.add(Arguments.of(kind.name(), Amount.TYPICAL, Papers.IN_GERMAN));
            all.add(Arguments.of(kind.name(), Amount.LONG, Papers.EUROPEAN));
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysEverythingInOrderWithItsOwnFonts(String name, Amount amount, Setting setting) throws IOException {
        PrintedDocument printed = Papers.kind(name).of(amount, setting);
        Pdf pdf = PRESS.make(printed);
        assertThat(pdf.remarks()).isEmpty();
        List<String> pages = Checked.pages(pdf);
        assertThat(pages).hasSize(pdf.pages());
        String text = String.join("\n", pages);
        assertThat(text).doesNotContain("#", "\uFFFD", "{{", "}}");
        assertNothingIsCut(printed, text);
        assertPagesAreNumbered(pages, setting, printed);
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(printed.title());
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Ada Lovelace");
            assertThat(document.getDocumentCatalog().getLanguage())
                    .isEqualTo(setting.messages().locale().toLanguageTag());
            for (PDPage page : document.getPages()) {
                float width = printed.landscape()
                        ? page.getMediaBox().getHeight()
                        : page.getMediaBox().getWidth();
                assertThat(width).isCloseTo(printed.paper() == Paper.A4 ? 595 : 612, within(1f));
                for (COSName font : page.getResources().getFontNames()) {
                    PDFont used = page.getResources().getFont(font);
                    assertThat(used.isEmbedded()).as(used.getName()).isTrue();
                }
            }
        }
    }

    private static org.assertj.core.data.Offset<Float> within(float points) {
        return org.assertj.core.data.Offset.offset(points);
    }

    /// Every word of the model that is there once is on the paper. Long words may go on in the next line.
    private static void assertNothingIsCut(PrintedDocument printed, String text) {
        Set<String> words = new TreeSet<>();
        collect(printed.model(), words);
        String joined = text.replaceAll("\\s+", "");
        List<String> lost =
                words.stream().filter(word -> !joined.contains(word)).toList();
        assertThat(lost).isEmpty();
    }

    private static void collect(Object value, Set<String> words) {
        if (value instanceof Map<?, ?> map) {
            map.values().forEach(inner -> collect(inner, words));
        } else if (value instanceof List<?> list) {
            list.forEach(inner -> collect(inner, words));
        } else if (value instanceof String string) {
            for (String word : string.split("\\s+", -1)) {
                if (UNIQUE.matcher(word).matches() && word.matches("[a-wy-z].*")) {
                    words.add(word);
                }
            }
        }
    }

    private static void assertPagesAreNumbered(List<String> pages, Setting setting, PrintedDocument printed) {
        boolean silentFirst = Set.of("letter", "card").contains(printed.template())
                || Boolean.TRUE.equals(printed.model().get("cover"));
        for (int i = silentFirst ? 1 : 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains(setting.messages().get("print.pageOf", i + 1, pages.size()));
        }
    }

    static Stream<Arguments> validated() {
        return Papers.KINDS.stream()
                .flatMap(kind -> Stream.of(
                        Arguments.of(kind.name(), Amount.TYPICAL, Papers.IN_GERMAN),
                        Arguments.of(
                                kind.name(),
                                kind.name().startsWith("plan-table")
                                                || kind.name().equals("plan-form")
                                        ? Amount.SHORT
                                        : Amount.LONG,
                                Papers.BLACK)));
    }

    @ParameterizedTest
    @MethodSource("validated")
    void canBeKeptForEverAndReadByEverybody(String name, Amount amount, Setting setting) {
        boolean many = name.equals("applications") && amount == Amount.LONG;
        PrintedDocument printed = many
                ? ApplicationsDocument.of(
                        Papers.report(Press.UNDIVIDED + 1, false), setting.messages(), setting.print())
                : Papers.kind(name).of(amount, setting);
        Checked.compliant(name + " " + amount, PRESS.make(printed));
    }

    @Test
    void blackAndWhiteHasNoColourAndNoGrey() throws IOException {
        for (Kind kind : Papers.KINDS) {
            assertThat(colours(kind, Papers.BLACK)).as(kind.name()).isSubsetOf("0 0 0 rg", "1 1 1 rg", "0 0 0 RG");
            assertThat(colours(kind, Papers.EUROPEAN)).as(kind.name()).hasSizeGreaterThan(2);
        }
    }

    private static Set<String> colours(Kind kind, Setting setting) throws IOException {
        Set<String> colours = new TreeSet<>();
        try (PDDocument document =
                Loader.loadPDF(PRESS.make(kind.of(Amount.TYPICAL, setting)).bytes())) {
            for (PDPage page : document.getPages()) {
                String content = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
                Pattern.compile("[\\d.]+ [\\d.]+ [\\d.]+ (?:rg|RG)")
                        .matcher(content)
                        .results()
                        .forEach(found -> colours.add(found.group().replaceAll("(\\d)\\.0(?= )", "$1")));
            }
        }
        return colours;
    }

    @Test
    void thePagesThatAreUsual() {
        for (Setting setting : List.of(Papers.AMERICAN, Papers.IN_GERMAN)) {
            assertThat(pages("plan-classic", Amount.TYPICAL, setting)).isEqualTo(4);
            assertThat(pages("plan-classic", Amount.SHORT, setting)).isEqualTo(3);
            assertThat(pages("plan-table", Amount.TYPICAL, setting)).isEqualTo(1);
            assertThat(pages("plan-form", Amount.SHORT, setting)).isEqualTo(3);
            assertThat(pages("plan-form", Amount.TYPICAL, setting)).isEqualTo(3);
            assertThat(pages("plan-table-form", Amount.SHORT, setting)).isEqualTo(1);
            assertThat(pages("plan-table-form", Amount.TYPICAL, setting)).isEqualTo(1);
            assertThat(pages("letter", Amount.TYPICAL, setting)).isEqualTo(1);
            assertThat(pages("thank-you", Amount.TYPICAL, setting)).isEqualTo(1);
            assertThat(pages("card", Amount.SHORT, setting)).isEqualTo(1);
            assertThat(pages("card", Amount.TYPICAL, setting)).isEqualTo(1);
            assertThat(pages("prep", Amount.SHORT, setting)).isEqualTo(1);
            assertThat(pages("prep", Amount.TYPICAL, setting)).isEqualTo(1);
            assertThat(pages("references", Amount.TYPICAL, setting)).isEqualTo(1);
            assertThat(pages("review-paper", Amount.SHORT, setting)).isEqualTo(1);
            assertThat(pages("work-search", Amount.TYPICAL, setting)).isEqualTo(1);
        }
    }

    /// Every template has its pages in every way of setting it, and its forms too.
    @Test
    void templatesDoNotSpillOver() {
        for (Setting setting : List.of(Papers.AMERICAN, Papers.IN_GERMAN)) {
            PlanTexts texts = new PlanTexts(setting.messages().locale());
            for (PlanTemplate template : PlanTemplate.values()) {
                Plan plan = template.plan("Plan", texts)
                        .withApplication(null, "Harbour Health", "Engineering Manager")
                        .withLookFor("Somebody who builds teams that stay.");
                for (PlanLayout layout : PlanLayout.values()) {
                    int expected = layout == PlanLayout.TABLE ? 1 : 3;
                    Plan laid = plan.withLayout(layout, false);
                    String name =
                            template + " " + layout + " " + setting.messages().locale();
                    assertThat(PRESS.make(PlanDocument.of(laid, Papers.DAY, setting.messages(), setting.print()))
                                    .pages())
                            .as(name)
                            .isEqualTo(expected);
                    assertThat(PRESS.make(PlanDocument.form(laid, setting.messages(), setting.print()))
                                    .pages())
                            .as(name + " form")
                            .isEqualTo(expected);
                }
            }
        }
    }

    /// However much a phase says, the next page has more than a line of it.
    @Test
    void aPhaseThatAlmostFitsIsMadeToFit() {
        for (Setting setting : List.of(Papers.AMERICAN, Papers.EUROPEAN)) {
            List<Integer> pages = new ArrayList<>();
            for (int goals = 4; goals < 16; goals++) {
                Plan plan = Papers.plan(Amount.TYPICAL);
                for (int phase = 0; phase < Plan.PHASES; phase++) {
                    plan = plan.withPhase(phase, plan.phases().get(phase).with(PlanPart.GOALS, many("goal", goals)));
                }
                pages.add(PRESS.make(PlanDocument.of(plan, Papers.DAY, setting.messages(), setting.print()))
                        .pages());
            }
            assertThat(pages).containsOnly(4);
        }
    }

    @Test
    void theClosingOfALetterIsNeverAloneOnAPage() {
        int letters = 0;
        for (Setting setting : List.of(Papers.AMERICAN, Papers.EUROPEAN)) {
            for (int words = 100; words < 300; words += 8) {
                String text = "Dear Ms Ben-David,\n\n" + "releases ".repeat(words) + "end.\n\n" + "Could you tell me "
                        + "where things stand? ".repeat(12) + "\n\nKind regards,\nAda Lovelace";
                Pdf pdf = PRESS.make(LetterDocument.of(
                        new Letter(Papers.DAY, "Harbour Health\nHamburg", "Subject", text),
                        setting.messages(),
                        setting.print()));
                List<String> pages = Checked.pages(pdf);
                assertThat(pages.get(pages.size() - 1)).contains("Could you tell me", "Kind regards,");
                letters += pages.size();
            }
        }
        // Of 50 letters the shorter ones have a page.
        assertThat(letters).isBetween(60, 90);
    }

    @Test
    void theLettersOfALetterAreSmallerWhereThatSavesAPage() {
        List<Object> sizes = new ArrayList<>();
        for (int words : List.of(40, 290, 1_000)) {
            sizes.add(LetterDocument.of(
                            new Letter(Papers.DAY, "Harbour Health", "Subject", "releases ".repeat(words)),
                            Papers.ENGLISH,
                            Papers.on(Paper.A4, true))
                    .model()
                    .get("size"));
        }
        assertThat(sizes).first().isEqualTo("11.0pt");
        assertThat(sizes.get(1)).isIn("10.5pt", "10.0pt");
        assertThat(sizes).last().isEqualTo("11.0pt");
    }

    @Test
    void emptyRecordsHaveAPageOfRowsToFillIn() {
        for (Setting setting : List.of(Papers.AMERICAN, Papers.EUROPEAN)) {
            Pdf pdf = PRESS.make(Papers.kind("work-search").of(Amount.SHORT, setting));
            assertThat(pdf.pages()).isEqualTo(1);
            // Once in the head of the table.
            assertThat(count(Checked.text(pdf), "Reference no\\.")).isEqualTo(1 + 6);
        }
    }

    private static int pages(String kind, Amount amount, Setting setting) {
        return PRESS.make(Papers.kind(kind).of(amount, setting)).pages();
    }

    @Test
    void namesFromRightToLeftReadInOrder() {
        Plan plan = Plan.blank("x").withApplication(null, "שלום עולם בע״מ", "مهندس برمجيات");
        String text = Checked.text(PRESS.make(PlanDocument.of(
                plan, Papers.DAY, Papers.ENGLISH, new PrintSettings(Paper.A4, true, "מרים בן־דוד", "تونس ٢"))));
        assertThat(text).contains("שלום עולם בע״מ", "مهندس برمجيات", "מרים בן־דוד", "تونس");
    }

    @Test
    void whatNoFontHasIsNamedAndNeverSilent() {
        Letter letter = new Letter(Papers.DAY, "", "", "A rune of my own: \uE123.");
        Pdf pdf = PRESS.make(LetterDocument.of(letter, Papers.ENGLISH, Papers.ADA));
        assertThat(pdf.remarks()).hasSize(1);
        assertThat(Papers.ENGLISH.get(pdf.remarks().get(0))).contains("U+E123");
        assertThat(Checked.text(pdf)).contains("A rune of my own").doesNotContain("#");
    }

    /// However the text before them ends, headings have something below them on their page.
    @Test
    void noHeadingStandsAlone() {
        List<String> headings = Stream.of(
                        "print.review.learned",
                        "print.review.movedOn",
                        "print.review.next",
                        "print.review.entries",
                        "print.review.note")
                .map(Papers.ENGLISH::get)
                .toList();
        WeekReviewed typical = Papers.review(Amount.TYPICAL);
        for (int words = 0; words < 260; words += 13) {
            WeeklyReview said = new WeeklyReview(
                    Papers.WEEK.start(),
                    Papers.words("w", words * 2),
                    Papers.words("v", 40),
                    "Next",
                    55,
                    Instant.EPOCH);
            Pdf pdf = PRESS.make(ReviewDocument.of(
                    new WeekReviewed(typical.done(), 48, typical.movedOn(), said, 52), Papers.ENGLISH, Papers.ADA));
            assertNoneIsLast(headings, pdf);
        }
        List<String> parts = Stream.of(
                        "print.plan.goals", "print.plan.actions", "print.plan.people", "print.plan.measures")
                .map(Papers.ENGLISH::get)
                .toList();
        for (int lines = 20; lines < 60; lines += 2) {
            PlanPhase phase = Papers.plan(Amount.TYPICAL).phases().get(0).with(PlanPart.GOALS, many("goal", lines));
            Plan plan = Papers.plan(Amount.TYPICAL).withPhase(0, phase);
            assertNoneIsLast(parts, PRESS.make(PlanDocument.of(plan, Papers.DAY, Papers.ENGLISH, Papers.ADA)));
            assertNoneIsLast(parts, PRESS.make(PlanDocument.form(plan, Papers.ENGLISH, Papers.ADA)));
        }
    }

    private static List<String> many(String word, int count) {
        return Stream.iterate(0, i -> i + 1).limit(count).map(i -> word + i).toList();
    }

    private static void assertNoneIsLast(List<String> headings, Pdf pdf) {
        for (String page : Checked.pages(pdf)) {
            List<String> lines = page.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .filter(line -> !line.startsWith("Page ")
                            && !line.startsWith("Ada Lovelace")
                            && !line.startsWith("Weekly review,")
                            && !line.startsWith("30-60-90 day plan:"))
                    .toList();
            if (!lines.isEmpty()) {
                String last = lines.get(lines.size() - 1);
                assertThat(headings).as(page).noneMatch(heading -> last.equals(heading) || last.endsWith(heading));
            }
        }
    }

    @Test
    void headersOfTablesAreOnEveryPage() {
        assertHeaders("work-search", Papers.ENGLISH.get("print.workSearch.result"), 0);
        assertHeaders("applications", Papers.ENGLISH.get("print.applications.applied"), 0);
        assertHeaders("plan-table", Papers.ENGLISH.get("print.plan.phase", 31, 60), 1);
    }

    private static void assertHeaders(String kind, String header, int from) {
        List<String> pages = Checked.pages(PRESS.make(Papers.kind(kind).of(Amount.LONG, Papers.AMERICAN)));
        assertThat(pages).hasSizeGreaterThan(3);
        // The last page may have the places to sign alone.
        for (String page : pages.subList(from, pages.size() - 1)) {
            assertThat(page).contains(header);
        }
    }

    /// A row of a list is never parted: its number and its last step are on one page.
    @Test
    void rowsOfListsAreNotCut() {
        List<String> pages = Checked.pages(
                PRESS.make(ApplicationsDocument.of(Papers.report(200, false), Papers.ENGLISH, Papers.ADA)));
        for (String page : pages) {
            long companies = count(page, "Software Engineer|Platform Engineer|Developer|Engineering Manager");
            long applied = count(page, ": Applied");
            assertThat(applied).as(page).isEqualTo(companies);
        }
        assertThat(count(String.join("", pages), ": Applied")).isEqualTo(200);
    }

    private static long count(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }

    @Test
    void aListInPortionsIsOneDocumentWithOneCount() {
        ApplicationReport report = Papers.report(Press.UNDIVIDED + 2, false);
        List<String> told = new ArrayList<>();
        Pdf pdf = PRESS.make(ApplicationsDocument.of(report, Papers.ENGLISH, Papers.ADA), new Progress() {
            @Override
            public void at(int done, int all) {
                told.add(done + "/" + all);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });
        assertThat(told).containsExactly("0/3", "1/3", "2/3", "3/3");
        List<String> pages = Checked.pages(pdf);
        String text = String.join("\n", pages);
        assertThat(count(text, ": Applied")).isEqualTo(report.rows().size());
        assertThat(count(text, "Applications and their steps")).isEqualTo(1);
        assertThat(count(text, "Signature")).isEqualTo(1);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(count(pages.get(i), "Page " + (i + 1) + " of " + pages.size() + "\\b"))
                    .isEqualTo(1);
        }
    }

    /// The renderer describes the background of every text anew; that would be most of a long list.
    @Test
    void backgroundsOfTextsAreDescribedOnce() throws IOException {
        Pdf pdf = PRESS.make(Papers.kind("applications").of(Amount.TYPICAL, Papers.AMERICAN));
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            for (PDPage page : document.getPages()) {
                COSDictionary described = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
                long backgrounds = described.keySet().stream()
                        .filter(name -> COSName.BACKGROUND.equals(
                                described.getCOSDictionary(name).getCOSName(COSName.TYPE)))
                        .count();
                assertThat(backgrounds).isEqualTo(1);
            }
        }
    }

    @Test
    void aListCanBeCancelled() {
        Progress impatient = new Progress() {
            private int last;

            @Override
            public void at(int done, int all) {
                last = done;
            }

            @Override
            public boolean isCancelled() {
                return last == 1;
            }
        };
        PrintedDocument many =
                ApplicationsDocument.of(Papers.report(Press.UNDIVIDED + 1, false), Papers.ENGLISH, Papers.ADA);
        assertThatThrownBy(() -> PRESS.make(many, impatient)).isInstanceOf(CancellationException.class);
    }

    @Test
    void aLetterLeavesRoomToSign() {
        Map<String, List<String>> expected = Map.of(
                "Hello,\n\nText.\n\nKind regards,\nAda Lovelace", List.of("Kind regards,", "Ada Lovelace"),
                "Text.\n\nMit freundlichen Grüßen\nAda L.", List.of("Mit freundlichen Grüßen", "Ada L."),
                "Text.\n\nKind regards,", List.of("Kind regards,", "Ada Lovelace"),
                "Text that is one long sentence and closes nothing at all.", List.of("", ""));
        expected.forEach((text, parts) -> {
            Map<String, Object> model = LetterDocument.of(
                            new Letter(Papers.DAY, "", "", text), Papers.ENGLISH, Papers.ADA)
                    .model();
            assertThat(List.of(model.get("closing"), model.get("signed")))
                    .as(text)
                    .isEqualTo(parts);
        });
    }

    @Test
    void onlyAPostalAddressStandsAboveTheRecipient() {
        Map<String, Object> model = LetterDocument.of(
                        Papers.letter(Amount.TYPICAL), Papers.GERMAN, Papers.on(Paper.A4, true))
                .model();
        assertThat(model.get("returnLine")).isEqualTo("Ada Lovelace · 12 St James’s Square · London SW1Y 4JH");
        assertThat(model.get("din")).isEqualTo(true);
    }

    @Test
    void paperIsThatOfTheCountryWhereNoneIsChosen() {
        UnaryOperator<String> of = tag -> PRESS.make(LetterDocument.of(
                                Papers.letter(Amount.SHORT),
                                new headway.text.Messages(Locale.forLanguageTag(tag)),
                                PrintSettings.USUAL))
                        .pages()
                + LetterDocument.of(
                                Papers.letter(Amount.SHORT),
                                new headway.text.Messages(Locale.forLanguageTag(tag)),
                                PrintSettings.USUAL)
                        .paper()
                        .name();
        assertThat(of.apply("en-US")).isEqualTo("1LETTER");
        assertThat(of.apply("de-AT")).isEqualTo("1A4");
    }

    @Test
    void everyTemplateIsListed() {
        Set<String> used = Papers.KINDS.stream()
                .map(kind -> kind.of(Amount.SHORT, Papers.AMERICAN).template())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(PrintedKinds.TEMPLATES).containsAll(used).doesNotHaveDuplicates();
        assertThat(Papers.plan(Amount.SHORT).layout()).isEqualTo(PlanLayout.CLASSIC);
    }
}
