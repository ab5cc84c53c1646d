package headway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import headway.ui.kit.Destination;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The screen of interviews by keyboard and mouse.
class InterviewsFlowTest {
    @TempDir
    private Path folder;

    @Test
    void pOnTheDayOpensThePreparationOfTheNextInterview() {
        try (TestWindow window =
                TestWindow.in(folder).on(Destination.INTERVIEWS).show()) {
            InterviewsContent.fill(window);
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT1).press(KeyCode.P);
            assertThat(window.find(ToggleButton.class, "tabPREPARE").isSelected())
                    .isTrue();
            assertThat(what(window)).isEqualTo("Bluewater Transit · UX researcher");
        }
    }

    @Test
    void theListGoesFromInterviewToInterviewAndFinds() {
        try (TestWindow window =
                TestWindow.in(folder).on(Destination.INTERVIEWS).show()) {
            InterviewsContent.fill(window);
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT5);
            assertThat(list(window).getItems()).hasSize(3);
            assertThat(what(window)).startsWith("Alder & Finch");
            window.press(KeyCode.UP);
            assertThat(what(window)).startsWith("Bluewater Transit");
            window.focus(window.find(TextField.class, field -> field.getPromptText()
                            .equals(window.text("interviews.search"))))
                    .type("alder nad");
            assertThat(list(window).getItems()).hasSize(2);
            window.press(KeyCode.DOWN);
            assertThat(what(window)).startsWith("Alder & Finch");
        }
    }

    @Test
    void anEmptyJournalSaysOneSentenceAndHasOneButton() {
        try (TestWindow window = TestWindow.in(folder)
                .content(Content.EMPTY)
                .on(Destination.INTERVIEWS)
                .show()) {
            assertThat(window.shows(window.text("interviews.emptyJournal"))).isTrue();
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT5).press(KeyCode.ENTER);
            assertThat(window.popups()).isEqualTo(1);
        }
    }

    static ListView<?> list(TestWindow window) {
        return window.find(ListView.class, "list");
    }

    static String what(TestWindow window) {
        return window.find(Label.class, label -> label.getStyleClass().contains("interview-what"))
                .getText();
    }
}
