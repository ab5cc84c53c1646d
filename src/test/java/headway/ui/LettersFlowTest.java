package headway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.Plan;
import headway.domain.PlanLayout;
import headway.domain.PlanPart;
import headway.domain.PlanPhase;
import headway.ui.kit.Destination;
import headway.ui.kit.GrowingField;
import headway.ui.kit.print.Preview;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
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
            assertThat(preview(window).count()).isGreaterThan(1);
            GrowingField first = line(window, "Goals 1");
            window.focus(first).act(first::end).press(KeyCode.ENTER).type("Meet the regulars");
            assertThat(goals(window)).hasSize(4);
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
            assertThat(text(pdf)).contains("Meet the regulars", "My first days");
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
    void otherDocumentsAreShown() {
        try (TestWindow window = open(Content.DAY)) {
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT6);
            for (String kind : List.of("FORM", "LETTER", "REVIEW", "WORK_SEARCH", "APPLICATIONS")) {
                window.act(() -> window.find(ToggleButton.class, "document" + kind).fire());
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
        return window
                .all(GrowingField.class, field -> field.getAccessibleText().matches(list + " \\d+"))
                .stream()
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
}
