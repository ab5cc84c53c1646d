package headway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.PipelineStage;
import headway.domain.StageKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Stages are renamed, added, put in another order and removed; what is in the trash comes back.
class SettingsFlowTest {
    @TempDir
    private Path folder;

    @Test
    void stagesAreChangedAndTheBoardFollows() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            window.press(KeyCode.SHORTCUT, KeyCode.COMMA);
            TextField name = name(window, "Screening");
            window.focus(name).act(name::selectAll).type("Phone call");
            window.focus(window.find(TextField.class, "newName"));
            assertThat(names(window)).contains("Phone call").doesNotContain("Screening");
            window.type("Trial day").press(KeyCode.ENTER);
            assertThat(names(window)).containsSubsequence("Interviewing", "Trial day", "Offer");
            assertThat(window.find(TextField.class, "newName").getText()).isEmpty();
            window.act(() -> row(window, "Trial day").stream()
                    .filter(node ->
                            node instanceof Button button && button.getText().equals("Up"))
                    .forEach(node -> ((Button) node).fire()));
            assertThat(names(window)).containsSubsequence("Trial day", "Interviewing");
            window.act(() -> row(window, "Applied").stream()
                    .filter(MenuButton.class::isInstance)
                    .forEach(node -> ((MenuButton) node)
                            .getItems().stream()
                                    .filter(item -> item.getText().contains("Phone call"))
                                    .forEach(item -> item.fire())));
            assertThat(names(window)).doesNotContain("Applied");
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT2);
            assertThat(Board.companies(window, "Phone call")).hasSize(4);
            assertThat(Board.companies(window, "Trial day")).isEmpty();
            for (int i = 0; i < 4; i++) {
                window.press(KeyCode.SHORTCUT, KeyCode.Z);
            }
            assertThat(names(window))
                    .containsExactly("Saved", "Applied", "Screening", "Interviewing", "Offer", "Closed");
            assertThat(Board.companies(window, "Applied")).hasSize(3);
        }
    }

    @Test
    void aNameThatIsTakenIsSaidAndStaysInItsField() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            window.press(KeyCode.SHORTCUT, KeyCode.COMMA);
            window.focus(window.find(TextField.class, "newName")).type("offer").press(KeyCode.ENTER);
            assertThat(window.context().notices().shownText()).contains("offer", "HW-");
            assertThat(window.find(TextField.class, "newName").getText()).isEqualTo("offer");
            assertThat(window.takeNoise()).isEmpty();
        }
    }

    @Test
    void whatIsInTheTrashComesBack() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            long id = window.kept("Ivy & Sons").id();
            window.act(() -> window.context()
                    .background()
                    .change(journal -> journal.applications().delete(Set.of(id))));
            window.press(KeyCode.SHORTCUT, KeyCode.COMMA);
            assertThat(window.shows("Ivy & Sons")).isTrue();
            window.fire(window.text("settings.restore"));
            assertThat(window.trash()).isEmpty();
            assertThat(window.stageOf("Ivy & Sons")).isEqualTo(StageKind.OFFER);
        }
    }

    private static List<String> names(TestWindow window) {
        return window.stages().stream().map(PipelineStage::name).toList();
    }

    private static TextField name(TestWindow window, String stage) {
        Predicate<TextField> named = field -> field.getText().equals(stage);
        return window.find(TextField.class, named);
    }

    private static List<Node> row(TestWindow window, String stage) {
        return List.copyOf(((HBox) name(window, stage).getParent()).getChildren());
    }
}
