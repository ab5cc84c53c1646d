package headway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import headway.ui.kit.Theme;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Text size, colours, the palette, help, and very long text.
class AppearanceFlowTest {
    @TempDir
    private Path folder;

    @Test
    void textGrowsAndShrinksByKeyAndIsRemembered() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            double normal = size(window);
            window.press(KeyCode.SHORTCUT, KeyCode.MINUS);
            assertThat(size(window)).isLessThan(normal);
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT0);
            assertThat(size(window)).isEqualTo(normal);
            window.press(KeyCode.SHORTCUT, KeyCode.PLUS);
            assertThat(size(window)).isGreaterThan(normal);
            assertThat(window.context().state().get("window.textSize", "")).isEqualTo("110");
        }
    }

    @Test
    void coloursChangeAtOnceAndAreRemembered() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            String light = Fx.get(Application::getUserAgentStylesheet);
            window.press(KeyCode.SHORTCUT, KeyCode.K);
            window.type("Dark").press(KeyCode.ENTER);
            assertThat(Fx.get(Application::getUserAgentStylesheet))
                    .isNotEqualTo(light)
                    .contains("dark");
            assertThat(window.context().state().get("window.theme", "")).isEqualTo(Theme.Choice.DARK.name());
            assertThat(window.popups()).isZero();
        }
    }

    @Test
    void thePaletteFindsACommandByAPartOfItsName() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            window.press(KeyCode.SHORTCUT, KeyCode.K).type("sample").press(KeyCode.ENTER);
            assertThat(window.asked()).containsExactly("sample");
            window.press(KeyCode.SHORTCUT, KeyCode.K).press(KeyCode.ESCAPE);
            assertThat(window.popups()).isZero();
        }
    }

    @Test
    void helpOpensByKeyAndClosesByEscape() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            window.press(KeyCode.F1);
            assertThat(window.shows(window.text("help.keys.list"))).isTrue();
            window.press(KeyCode.ESCAPE);
            assertThat(window.popups()).isZero();
            window.act(window.find(Button.class, "feedback")::fire).press(KeyCode.ESCAPE);
            assertThat(window.popups()).isZero();
        }
    }

    @Test
    void aNoteOfAMegabyteIsShown() {
        try (TestWindow window = TestWindow.in(folder).content(Content.TYPICAL).show()) {
            Board.choose(window, "Saved", "Large Notes Ltd");
            assertThat(window.find(TextArea.class, "notes").getLength()).isGreaterThan(1_000_000);
        }
    }

    private static double size(TestWindow window) {
        return Fx.get(() -> window.find(TextField.class, "search").getFont().getSize());
    }
}
