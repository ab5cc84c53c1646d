package headway.print;

import headway.domain.Channel;
import headway.domain.ClosingStatement;
import headway.domain.Contact;
import headway.domain.FollowUpKind;
import headway.domain.FollowUpWords;
import headway.domain.InterviewSheet;
import headway.domain.JobApplication;
import headway.domain.LetterRecipient;
import headway.domain.MessageFacts;
import headway.domain.PlanLayout;
import headway.domain.ReferenceConsent;
import headway.domain.ReferencePerson;
import headway.domain.ThankYouOwed;
import headway.domain.Week;
import headway.journal.Drafts;
import headway.journal.Journal;
import headway.journal.SampleJournal;
import headway.print.LetterDocument.Letter;
import headway.print.Papers.Amount;
import headway.testing.SetClock;
import headway.text.Messages;
import headway.text.Templates;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/// Takes the pictures of printed documents in `docs/screenshots`, from the sample journal on a fixed day. What it
/// lacks,
/// a plan and a record of work search, is that of the tests.
public final class PrintedScreenshots {
    private static final int GAP = 8;
    private static final Color AROUND = new Color(0xd0d7de);
    private static final float DOTS_PER_INCH = 80;

    /// For documents of many pages.
    private static final float SMALL_DOTS_PER_INCH = 60;

    private static final Messages WORDS = Papers.ENGLISH;

    private final Press press = new Press(null);
    private final Path folder;
    private final Journal journal;

    private PrintedScreenshots(Path folder, Journal journal) {
        this.folder = folder;
        this.journal = journal;
    }

    /// Takes them all.
    ///
    /// @param file of the journal, which is made
    public static void take(Path folder, Path file) throws IOException {
        try (Journal journal = Journal.open(file, new SetClock(), WORDS::name)) {
            SampleJournal.fill(journal);
            journal.effort().countAttended();
            new PrintedScreenshots(folder, journal).take();
        }
    }

    private void take() throws IOException {
        Week week = Week.of(journal.today(), DayOfWeek.SUNDAY).plus(-1);
        write(
                "plan-classic",
                PlanDocument.of(Papers.plan(Amount.TYPICAL), journal.today(), WORDS, Papers.ADA),
                SMALL_DOTS_PER_INCH);
        write(
                "plan-table",
                PlanDocument.of(
                        Papers.plan(Amount.TYPICAL).withLayout(PlanLayout.TABLE, false),
                        journal.today(),
                        WORDS,
                        Papers.ADA));
        write("letter", LetterDocument.of(letter("Alder & Finch"), WORDS, Papers.ADA));
        write("prep", PrepDocument.of(prepared(), journal.zone(), WORDS, Papers.ADA));
        write("card", card());
        write("references", ReferencesDocument.of(references(), WORDS, Papers.ADA));
        write("review-paper", ReviewDocument.of(journal.reviews().of(week), WORDS, Papers.ADA));
        write("work-search", WorkSearchDocument.of(Papers.record(Amount.TYPICAL), WORDS, Papers.ADA));
        write("applications", ApplicationsDocument.of(journal.applications().report(null, null), WORDS, Papers.ADA));
    }

    private Letter letter(String company) {
        JobApplication application = journal.applications().all().stream()
                .filter(one -> one.company().equals(company))
                .findFirst()
                .orElseThrow();
        Drafts.Basis basis = journal.drafts().of(application.id(), FollowUpKind.CHECK_IN, null);
        MessageFacts facts = basis.facts();
        FollowUpWords.Draft draft = new FollowUpWords(
                        WORDS,
                        new Templates(WORDS.locale()),
                        name -> journal.settings().template(name))
                .write(FollowUpKind.CHECK_IN, Channel.POST, basis.turn(), facts);
        String text = draft.body().replace("[your name]", Papers.ADA.name());
        return new Letter(
                facts.today(), LetterRecipient.of(facts.contact(), facts.application()), draft.subject(), text);
    }

    /// The next interview, with what the sample lacks.
    private InterviewSheet prepared() {
        long next = journal.interviews().upcoming().get(0).id();
        for (String question : List.of(
                "What would a good first half-year look like to you?",
                "How do you decide what not to build?",
                "What did the last redesign teach you?",
                "What is hard about working here?")) {
            journal.questions().choose(next, question);
        }
        journal.closings()
                .keep(new ClosingStatement(
                        0,
                        null,
                        "",
                        List.of(
                                "Six years of design that people notice only when it is gone",
                                "I test with five people before I polish",
                                "Your plan for the branches is what I want to work on",
                                "I want this job; what is the next step?")));
        return journal.interviews().sheet(next);
    }

    /// The thank-you for the latest interview.
    private PrintedDocument card() {
        ThankYouOwed owed =
                journal.thankYous().of(journal.interviews().past().get(0).id()).get(0);
        Drafts.Basis basis = journal.drafts().of(owed.key());
        String text = new FollowUpWords(
                        WORDS,
                        new Templates(WORDS.locale()),
                        name -> journal.settings().template(name))
                .write(basis.kind(), Channel.MESSAGE, basis.turn(), basis.facts())
                .body()
                .replace("[your name]", Papers.ADA.name());
        return CardDocument.of(owed, text, WORDS, Papers.ADA);
    }

    private List<ReferencePerson> references() {
        reference(
                new Contact(
                        0,
                        "Ruth Calloway",
                        "Head of product",
                        "Fennel Road",
                        "ruth@fennel.example",
                        "+44 113 496 0101",
                        null,
                        ""),
                "My manager from 2022 to 2025; she saw the booking redesign from the first sketch to its results.");
        reference(
                new Contact(0, "Idris Vane", "Lead developer", "Fennel Road", "idris@fennel.example", "", null, ""),
                "Built what I drew, for three years.");
        reference(
                new Contact(0, "Dr. Helen Marsh", "", "Leeds College of Art", "", "+44 113 496 0177", null, ""),
                "Supervised my thesis on forms that people finish.");
        return journal.references().all();
    }

    private void reference(Contact contact, String note) {
        journal.references().keep(new ReferencePerson(contact, ReferenceConsent.GIVEN, null, note));
    }

    private void write(String name, PrintedDocument document) throws IOException {
        write(name, document, DOTS_PER_INCH);
    }

    /// All pages side by side.
    private void write(String name, PrintedDocument document, float dotsPerInch) throws IOException {
        List<BufferedImage> pages = new ArrayList<>();
        try (PdfPages drawn = new PdfPages(press.make(document))) {
            for (int page = 0; page < drawn.count(); page++) {
                pages.add(image(drawn.draw(page, dotsPerInch)));
            }
        }
        int width = pages.stream().mapToInt(page -> page.getWidth() + GAP).sum() + GAP;
        int height = pages.stream().mapToInt(BufferedImage::getHeight).max().orElseThrow() + 2 * GAP;
        BufferedImage whole = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = whole.createGraphics();
        graphics.setColor(AROUND);
        graphics.fillRect(0, 0, width, height);
        int x = GAP;
        for (BufferedImage page : pages) {
            graphics.drawImage(page, x, GAP, null);
            x += page.getWidth() + GAP;
        }
        graphics.dispose();
        ImageIO.write(whole, "png", folder.resolve(name + ".png").toFile());
    }

    private static BufferedImage image(PdfPages.Picture picture) {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_ARGB_PRE);
        image.getRaster().setDataElements(0, 0, picture.width(), picture.height(), picture.pixels());
        return image;
    }
}
