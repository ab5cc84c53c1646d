package headway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.FitCriterion;
import headway.domain.FitLine;
import headway.domain.FitPicture;
import headway.ui.kit.Destination;
import headway.ui.kit.GrowingField;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How an interview fits is rated both ways, by keys alone.
class FitFlowTest {
    @TempDir
    private Path folder;

    @Test
    void aCriterionIsRatedWithEvidenceAndTheSentenceSaysSo() {
        try (TestWindow window = fit()) {
            assertThat(window.shows("Nothing rated for you yet.")).isTrue();
            window.focus(rating(window, "growth")).press(KeyCode.DIGIT5);
            assertThat(line(window, "growth").rating()).isEqualTo(5);
            assertThat(window.focused()).isEqualTo(rating(window, "growth"));
            window.press(KeyCode.TAB).type("A budget for it").press(KeyCode.TAB);
            assertThat(line(window, "growth").evidence()).isEqualTo("A budget for it");
            assertThat(line(window, "growth").rating()).isEqualTo(5);
            assertThat(window.shows("Strong for you on growth")).isTrue();
            assertThat(window.shows("This job: for you 5.0 (1 of 6 rated); for them not rated."))
                    .isTrue();
            window.focus(rating(window, "growth")).press(KeyCode.BACK_SPACE);
            assertThat(line(window, "growth").rating()).isNull();
            assertThat(line(window, "growth").evidence()).isEqualTo("A budget for it");
            window.press(KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(rating(window, "growth").getAccessibleText()).isEqualTo("growth: excellent");
        }
    }

    @Test
    void criteriaAreNamedWeighedAddedMovedAndRemoved() {
        try (TestWindow window = fit()) {
            TextField name = field(window, window.text("interviews.fit.name", "pay"));
            window.focus(name).act(name::selectAll).type("salary").press(KeyCode.TAB);
            assertThat(names(window)).startsWith("salary", "people");
            window.act(() -> weight(window, "salary").setValue(5));
            assertThat(window.journal(journal -> journal.fit().criteria())
                            .get(0)
                            .weight())
                    .isEqualTo(5);
            window.focus(rating(window, "salary")).press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.DOWN);
            assertThat(names(window)).startsWith("people", "salary");
            assertThat(window.focused()).isEqualTo(rating(window, "salary"));
            window.focus(field(window, window.text("interviews.fit.forMe.add")))
                    .type("quiet")
                    .press(KeyCode.ENTER);
            assertThat(names(window)).endsWith("flexibility", "quiet");
            TextField emptied = field(window, window.text("interviews.fit.name", "quiet"));
            window.focus(emptied).act(emptied::clear).press(KeyCode.TAB);
            assertThat(names(window)).endsWith("flexibility", "quiet");
            InterviewsContent.turn(window, "CLOSING");
            InterviewsContent.turn(window, "FIT");
            assertThat(emptied.getText()).isEqualTo("quiet");
        }
    }

    @Test
    void whatTheyLookForBelongsToTheJobAndTypingSurvivesAReload() {
        try (TestWindow window = fit()) {
            window.focus(field(window, window.text("interviews.fit.forThem.add")))
                    .type("Figma")
                    .press(KeyCode.ENTER);
            GrowingField evidence = window.find(
                    GrowingField.class,
                    one -> window.text("interviews.fit.evidence", "Figma").equals(one.getAccessibleText()));
            window.focus(evidence).type("Six years");
            window.act(() -> window.context()
                    .background()
                    .change(journal -> journal.fit()
                            .addCriterion(new FitCriterion(0, "sea", 1))
                            .changes()));
            assertThat(evidence.getText()).isEqualTo("Six years");
            assertThat(window.focused()).isEqualTo(evidence);
            InterviewsContent.turn(window, "PREPARE");
            assertThat(picture(window).forThem().get(0).evidence()).isEqualTo("Six years");
        }
    }

    @Test
    void redFlagsAreKeptWithTheInterview() {
        try (TestWindow window = fit()) {
            window.focus(window.find(GrowingField.class, "redFlags")).type("Nobody stays");
            InterviewsContent.turn(window, "PREPARE");
            assertThat(window.journal(journal -> journal.interviews().notes(InterviewsContent.next(window)))
                            .redFlags())
                    .isEqualTo("Nobody stays");
        }
    }

    @Test
    void thePictureTellsWhatItShowsAndWhatIsMissing() {
        try (TestWindow window = fit()) {
            FitContent.fill(window, InterviewsContent.next(window));
            Node plot = window.find(Node.class, node -> node.getStyleClass().contains("fit-plot"));
            assertThat(plot.getAccessibleText())
                    .contains("This job: for you 3.7 (3 of 6 rated); for them 4.0 (1 of 2 rated).")
                    .contains("2  Granite Bank · Product designer: for you 4.0 (1 of 6 rated); for them not rated.");
            assertThat(window.all(Node.class, node -> node.getStyleClass().contains("fit-other")))
                    .hasSize(3);
        }
    }

    private TestWindow fit() {
        TestWindow window = TestWindow.in(folder).on(Destination.INTERVIEWS).show();
        InterviewsContent.blank(window);
        InterviewsContent.turn(window, "FIT");
        return window;
    }

    private static FitPicture picture(TestWindow window) {
        long id = InterviewsContent.next(window);
        return window.journal(journal -> journal.fit().of(id));
    }

    private static FitLine line(TestWindow window, String name) {
        return picture(window).forMe().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(TestWindow window) {
        return picture(window).forMe().stream().map(FitLine::name).toList();
    }

    private static Node rating(TestWindow window, String name) {
        return window.find(
                Node.class,
                node -> node.getStyleClass().contains("rating")
                        && node.getAccessibleText().startsWith(name + ": "));
    }

    private static TextField field(TestWindow window, String accessible) {
        return window.find(TextField.class, field -> accessible.equals(field.getAccessibleText()));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Integer> weight(TestWindow window, String name) {
        return window.find(
                ComboBox.class,
                box -> window.text("interviews.fit.weight", name).equals(box.getAccessibleText()));
    }
}
