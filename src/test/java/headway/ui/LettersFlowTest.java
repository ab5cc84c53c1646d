package headway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.ActionKey;
import headway.domain.Channel;
import headway.domain.FollowUpKind;
import headway.domain.Plan;
import headway.domain.PlanLayout;
import headway.domain.PlanPart;
import headway.domain.PlanPhase;
import headway.domain.PrintSettings;
import headway.print.PaperPrinter;
import headway.print.PaperPrinter.Outcome;
import headway.print.Pdf;
import headway.print.PdfPages;
import headway.ui.kit.Destination;
import headway.ui.kit.GrowingField;
import headway.ui.kit.print.Preview;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Plans and letters: written with the keys, seen as pages, saved as a PDF.
class LettersFlowTest {
    @TempDir
    private Path folder;

    @Test
    void aPlanIsWrittenFromATemplateAndSaved() throws IOException {
        try (TestWindow window = open(Content.DAY)) {
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT6);
            create(window, "General");
            assertThat(window.focused()).isEqualTo(window.find(TextField.class, "name"));
            window.type("My first days");
            upToDate(window);
            assertThat(preview(window).count())
                    .as("a cover and a page for each phase")
                    .isEqualTo(4);
            GrowingField first = line(window, "Goals 1");
            window.focus(first).act(first::end).press(KeyCode.ENTER).type("Meet the regulars");
            window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.UP);
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT2);
            assertThat(goals(window).get(0)).isEqualTo("Meet the regulars");
            assertThat(plan(window).name()).isEqualTo("My first days");
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT6);
            upToDate(window);
            Path pdf = folder.resolve("plan.pdf");
            window.savePdfTo(pdf);
            window.fire(window.text("letters.save"));
            Fx.until(() -> Files.exists(pdf) && window.shows(window.text("print.saved", pdf)));
            assertThat(window.asked()).contains("pdf My first days.pdf");
            assertThat(text(pdf)).contains("Meet the regulars");
        }
    }

    @Test
    void eachStepIsTakenBack() {
        try (TestWindow window = open(Content.DAY)) {
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT6);
            create(window, "General");
            List<String> before = goals(window);
            GrowingField last = line(window, "Goals 3");
            window.focus(last).act(last::end).press(KeyCode.ENTER);
            assertThat(goals(window)).as("an empty line is none").isEqualTo(before);
            window.type("Ask why").press(KeyCode.ENTER).type("Listen");
            window.press(KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(goals(window)).hasSize(4).endsWith("Ask why");
            window.press(KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(goals(window)).isEqualTo(before);
            assertThat(fields(window, "Goals")).isEqualTo(before);
            window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
            assertThat(fields(window, "Goals")).hasSize(4).endsWith("Ask why");
        }
    }

    @Test
    void linesComeByPastingAndGoByBackspace() {
        try (TestWindow window = open(Content.DAY)) {
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT6);
            create(window, "Blank");
            GrowingField first = line(window, "Actions 1");
            window.focus(first).act(() -> {
                ClipboardContent content = new ClipboardContent();
                content.putString("• One\n• Two\n\n• Three");
                Clipboard.getSystemClipboard().setContent(content);
                first.paste();
            });
            assertThat(fields(window, "Actions")).containsExactly("One", "Two", "Three");
            assertThat(window.focused()).isEqualTo(line(window, "Actions 3"));
            window.press(KeyCode.UP).press(KeyCode.HOME).press(KeyCode.SHIFT, KeyCode.END);
            window.press(KeyCode.BACK_SPACE).press(KeyCode.BACK_SPACE);
            assertThat(fields(window, "Actions")).containsExactly("One", "Three");
            assertThat(phase(window).of(PlanPart.ACTIONS)).containsExactly("One", "Three");
        }
    }

    @Test
    void plansAreCopiedComparedAndRemovedWithAWayBack() {
        try (TestWindow window = open(Content.DAY)) {
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT6);
            create(window, "General");
            window.type("First");
            choose(window, "letters.plan.duplicate");
            window.type("Second");
            GrowingField focus = window.find(GrowingField.class, "focus");
            window.focus(focus).act(() -> focus.setText("Sell"));
            window.focus(window.find(TextField.class, "name"));
            assertThat(plans(window)).extracting(Plan::name).containsExactlyInAnyOrder("First", "Second");
            compare(window, "First");
            assertThat(window.shows(window.text("letters.compare.title", "Second", "First")))
                    .isTrue();
            assertThat(window.shows("– Sell")).isTrue();
            window.fire(window.text("letters.compare.back"));
            choose(window, "letters.plan.saveTemplate");
            assertThat(plans(window)).filteredOn(Plan::template).hasSize(1);
            choose(window, "letters.plan.remove");
            assertThat(plans(window)).hasSize(2);
            window.fire(window.text("shell.undo"));
            assertThat(plans(window)).hasSize(3);
        }
    }

    @Test
    void theLookOfAPlanIsChosen() {
        try (TestWindow window = open(Content.DAY)) {
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT6);
            create(window, "Engineer");
            window.act(() -> window.<ComboBox<PlanLayout>>find(type(ComboBox.class), "layout")
                    .setValue(PlanLayout.TABLE));
            assertThat(plan(window).layout()).isEqualTo(PlanLayout.TABLE);
            upToDate(window);
            assertThat(preview(window).count()).isPositive();
        }
    }

    @Test
    void anApplicationFillsTheHeading() {
        try (TestWindow window = open(Content.DAY)) {
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT6);
            create(window, "Sales");
            TextField application = window.find(
                    TextField.class,
                    field -> window.text("letters.plan.application").equals(field.getAccessibleText()));
            window.focus(application).act(application::selectAll).type("Alder").press(KeyCode.ENTER);
            assertThat(plan(window).applicationId())
                    .isEqualTo(window.kept("Alder & Finch").id());
            assertThat(plan(window).company()).isEqualTo("Alder & Finch");
            assertThat(window.all(
                            ListView.class,
                            list -> window.text("letters.plan.application").equals(list.getAccessibleText())))
                    .as("nothing more to be found")
                    .isEmpty();
            assertThat(window.find(TextField.class, "company").getText()).isEqualTo("Alder & Finch");
        }
    }

    @Test
    void goingOnTakesTheApplicationThatWasFound() {
        try (TestWindow window = open(Content.DAY)) {
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT6);
            create(window, "Sales");
            TextField application = window.find(
                    TextField.class,
                    field -> window.text("letters.plan.application").equals(field.getAccessibleText()));
            window.focus(application).act(application::selectAll).type("Alder").press(KeyCode.TAB);
            assertThat(plan(window).applicationId())
                    .isEqualTo(window.kept("Alder & Finch").id());
            assertThat(window.find(TextField.class, "company").getText()).isEqualTo("Alder & Finch");
            String words = application.getText();
            window.focus(application)
                    .act(application::selectAll)
                    .type("no such")
                    .press(KeyCode.TAB);
            assertThat(application.getText()).isEqualTo(words);
            assertThat(plan(window).company()).isEqualTo("Alder & Finch");
        }
    }

    @Test
    void aLineIsDraggedToAnotherPlace() {
        try (TestWindow window = open(Content.DAY)) {
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT6);
            create(window, "General");
            List<String> before = goals(window);
            Node grip = grip(window, 0);
            Node target = grip(window, 2);
            Point2D from = Board.middle(grip);
            Point2D to = Board.middle(target);
            window.robot().moveTo(from).press(MouseButton.PRIMARY);
            Fx.settle();
            for (int i = 1; i <= 20; i++) {
                window.robot().moveTo(from.interpolate(to, i / 20.0));
            }
            Fx.settle();
            window.robot().release(MouseButton.PRIMARY);
            Fx.settle();
            assertThat(goals(window)).containsExactly(before.get(1), before.get(2), before.get(0));
            assertThat(window.popups()).as("no menu").isZero();
            assertThat(window.all(ImageView.class, picture -> picture.getOpacity() < 1))
                    .isEmpty();
        }
    }

    @Test
    void phasesAreGoneToByKeys() {
        try (TestWindow window = open(Content.DAY)) {
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT6);
            create(window, "Blank");
            window.press(KeyCode.SHORTCUT, KeyCode.PAGE_DOWN).type("Second");
            window.press(KeyCode.SHORTCUT, KeyCode.PAGE_DOWN).type("Third");
            window.press(KeyCode.TAB).type("A goal");
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT2);
            assertThat(plan(window).phases()).extracting(PlanPhase::focus).containsExactly("", "Second", "Third");
            assertThat(plan(window).phases().get(2).of(PlanPart.GOALS)).containsExactly("A goal");
        }
    }

    @Test
    void aLetterIsBegunWithTheWordsForAnApplication() {
        try (TestWindow window = open(Content.DAY)) {
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT6);
            window.act(() -> window.find(ToggleButton.class, "documentLETTER").fire());
            TextField application = window.find(
                    TextField.class,
                    field -> window.text("letters.letter.application").equals(field.getAccessibleText()));
            assertThat(window.button(window.text("letters.letter.draft")).isDisabled())
                    .as("no words without an application")
                    .isTrue();
            window.focus(application).act(application::selectAll).type("Alder").press(KeyCode.ENTER);
            window.fire(window.text("letters.letter.draft"));
            assertThat(window.find(GrowingField.class, "recipient").getText()).contains("Alder & Finch");
            String text = window.find(GrowingField.class, "text").getText();
            assertThat(text).contains("Product designer");
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT2).press(KeyCode.SHORTCUT, KeyCode.DIGIT6);
            assertThat(window.find(GrowingField.class, "text").getText()).isEqualTo(text);
        }
    }

    @Test
    void aMessageIsSeenAsALetter() {
        try (TestWindow window = open(Content.DAY)) {
            long id = window.kept("Alder & Finch").id();
            window.act(() -> window.context()
                    .followUps()
                    .write(ActionKey.checkIn(id), id, FollowUpKind.CHECK_IN, window.find(Node.class, "help")));
            window.act(() -> window.<ComboBox<Channel>>find(type(ComboBox.class), "channel")
                    .setValue(Channel.POST));
            TextArea body = window.find(TextArea.class, "body");
            window.fire(window.text("write.letter"));
            window.closePopups();
            upToDate(window);
            assertThat(window.find(GrowingField.class, "text").getText())
                    .isEqualTo(body.getText().strip());
            assertThat(preview(window).count()).isPositive();
        }
    }

    @Test
    void inANarrowWindowOneThingIsShownAtATime() {
        try (TestWindow window = TestWindow.in(folder)
                .locale(Locale.US)
                .content(Content.DAY)
                .textSize(150)
                .size(900, 600)
                .show()) {
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT6);
            assertThat(window.focused())
                    .as("there is no room for the list")
                    .isEqualTo(window.find(
                            ToggleButton.class,
                            one -> window.text("letters.writing").equals(one.getText())));
            toggle(window, "letters.documents");
            create(window, "Blank");
            assertThat(window.all(TextField.class, field -> "name".equals(field.getId())))
                    .hasSize(1);
            toggle(window, "letters.pages");
            upToDate(window);
            assertThat(window.all(TextField.class, field -> "name".equals(field.getId())))
                    .isEmpty();
            toggle(window, "letters.documents");
            create(window, "Sales");
            assertThat(window.focused())
                    .as("a new plan is written, not looked at")
                    .isEqualTo(window.find(TextField.class, "name"));
            toggle(window, "letters.documents");
            window.act(() -> window.find(ToggleButton.class, "documentFORM").fire());
            assertThat(window.shows(window.text("letters.form.hint"))).isTrue();
        }
    }

    @Test
    void paperAndNameHoldForAllDocuments() {
        try (TestWindow window = open(Content.DAY)) {
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT6);
            create(window, "Blank");
            window.act(() -> window.find(TitledPane.class, pane -> true).setExpanded(true));
            window.act(() -> window.find(CheckBox.class, "colour").fire());
            TextField name = window.find(TextField.class, "myName");
            window.focus(name).act(name::selectAll).type("Ana Lima");
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT2);
            assertThat(window.<PrintSettings>journal(open -> open.settings().print()))
                    .isEqualTo(new PrintSettings(null, false, "Ana Lima", ""));
        }
    }

    @Test
    void otherDocumentsAreShown() {
        try (TestWindow window = open(Content.DAY)) {
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT6);
            for (String kind : List.of("FORM", "LETTER", "REVIEW", "WORK_SEARCH", "APPLICATIONS")) {
                window.act(
                        () -> window.find(ToggleButton.class, "document" + kind).fire());
                upToDate(window);
                assertThat(preview(window).count()).as(kind).isPositive();
            }
            window.fire(window.text("letters.print"));
            Fx.until(() -> window.shows(window.text("print.noPrinter")));
            window.fire(window.text("print.saveInstead"));
            assertThat(window.asked()).contains("pdf Applications.pdf");
        }
    }

    @Test
    void whatIsPrintedIsWhatIsShownAndOneDialogIsOpenAtATime() {
        try (TestWindow window = open(Content.DAY)) {
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT6);
            window.act(() -> window.find(ToggleButton.class, "documentFORM").fire());
            upToDate(window);
            Dialog dialog = new Dialog();
            window.printTo(dialog);
            window.fire(window.text("letters.print"));
            Fx.until(() -> !dialog.asked.isEmpty());
            assertThat(dialog.asked).containsExactly("Blank, " + preview(window).count() + " pages");
            window.fire(window.text("letters.print"));
            Fx.until(() -> window.shows(window.text("print.dialogOpen")));
            dialog.answers.add(() -> Outcome.PRINTED);
            Fx.until(() -> window.shows(window.text("print.done", "Blank")));
            window.fire(window.text("letters.print"));
            dialog.answers.add(() -> {
                new PdfPages(new Pdf(new byte[1], 0, List.of())).close();
                return Outcome.PRINTED;
            });
            Fx.until(() -> window.shows(window.text("print.saveInstead")));
            window.fire(window.text("letters.print"));
            dialog.answers.add(() -> Outcome.CANCELLED);
            Fx.until(() -> dialog.asked.size() == 3 && dialog.answers.isEmpty());
        }
    }

    @Test
    void anotherDocumentIsShownFromItsBeginning() {
        try (TestWindow window = open(Content.DAY)) {
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT6);
            window.act(() -> window.find(ToggleButton.class, "documentFORM").fire());
            upToDate(window);
            window.fire(window.text("preview.later")).fire(window.text("preview.later"));
            assertThat(window.shows(window.text("preview.position", 3, 3))).isTrue();
            window.act(() -> window.<ComboBox<Plan>>find(type(ComboBox.class), "template")
                    .getSelectionModel()
                    .select(2));
            upToDate(window);
            assertThat(window.shows(
                            window.text("preview.position", 1, preview(window).count())))
                    .as("the same document stays where it was")
                    .isFalse();
            window.act(() -> window.find(ToggleButton.class, "documentREVIEW").fire());
            upToDate(window);
            assertThat(window.shows(
                            window.text("preview.position", 1, preview(window).count())))
                    .isTrue();
        }
    }

    @Test
    void theTemplatesAreCopiedAndShown() {
        try (TestWindow window = open(Content.DAY)) {
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT6);
            window.fire(window.text("letters.templates"));
            Path templates = folder.resolve("templates");
            Fx.until(() -> window.asked().contains("browse " + templates.toUri()));
            assertThat(templates.resolve("plan.html")).exists();
        }
    }

    private TestWindow open(Content content) {
        return TestWindow.in(folder)
                .locale(Locale.US)
                .content(content)
                .on(Destination.PIPELINE)
                .size(1300, 800)
                .show();
    }

    /// Chooses a template for a new plan.
    private static void create(TestWindow window, String template) {
        fire(window, "create", template);
    }

    private static void toggle(TestWindow window, String key) {
        window.act(() -> window.find(ToggleButton.class, one -> window.text(key).equals(one.getText()))
                .setSelected(true));
    }

    /// What moves a goal.
    private static Node grip(TestWindow window, int line) {
        return window.all(Node.class, node -> node.getStyleClass().contains("line-grip"))
                .get(line);
    }

    private static void choose(TestWindow window, String key) {
        fire(window, "more", window.text(key));
    }

    private static void compare(TestWindow window, String other) {
        window.act(() -> {
            MenuButton more = window.find(MenuButton.class, "more");
            more.getOnShowing().handle(null);
            for (MenuItem item : more.getItems()) {
                if (item instanceof Menu menu) {
                    menu.getItems().stream()
                            .filter(one -> one.getText().equals(other))
                            .forEach(MenuItem::fire);
                }
            }
        });
    }

    private static void fire(TestWindow window, String button, String item) {
        window.act(() -> {
            MenuButton menu = window.find(MenuButton.class, button);
            menu.getOnShowing().handle(null);
            menu.getItems().stream()
                    .filter(one -> item.equals(one.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
        });
    }

    private static void upToDate(TestWindow window) {
        Fx.until(() -> Fx.get(() -> preview(window).isUpToDate()));
    }

    private static Preview preview(TestWindow window) {
        return window.find(Preview.class, preview -> true);
    }

    private static GrowingField line(TestWindow window, String name) {
        return window.find(GrowingField.class, field -> name.equals(field.getAccessibleText()));
    }

    private static List<String> fields(TestWindow window, String list) {
        return window.all(GrowingField.class, field -> field.getAccessibleText().matches(list + " \\d+")).stream()
                .map(GrowingField::getText)
                .toList();
    }

    private static List<Plan> plans(TestWindow window) {
        return window.journal(open -> open.plans().all());
    }

    private static Plan plan(TestWindow window) {
        return plans(window).get(0);
    }

    private static PlanPhase phase(TestWindow window) {
        return plan(window).phases().get(0);
    }

    private static List<String> goals(TestWindow window) {
        return phase(window).of(PlanPart.GOALS);
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            return new PDFTextStripper().getText(document);
        }
    }

    @SuppressWarnings("unchecked")
    private static <N> Class<N> type(Class<?> raw) {
        return (Class<N>) raw;
    }

    /// A dialog that stays open until it is answered.
    private static final class Dialog implements PaperPrinter {
        private final List<String> asked = new CopyOnWriteArrayList<>();
        private final BlockingQueue<Supplier<Outcome>> answers = new LinkedBlockingQueue<>();

        @Override
        public boolean isPossible() {
            return true;
        }

        @Override
        public Outcome print(Pdf pdf, String jobName) {
            asked.add(jobName + ", " + pdf.pages() + " pages");
            try {
                return answers.take().get();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
