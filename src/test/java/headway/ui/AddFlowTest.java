package headway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.StageKind;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Adding an application: Ctrl+N, company, Tab, role, Enter.
class AddFlowTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void clearClipboard() {
        copy("");
    }

    @Test
    void companyAndRoleAreEnough() {
        try (TestWindow window = TestWindow.in(folder).content(Content.EMPTY).show()) {
            assertThat(window.shows(window.text("pipeline.empty"))).isTrue();
            window.press(KeyCode.SHORTCUT, KeyCode.N).type("Novum");
            window.press(KeyCode.TAB).type("Chemist").press(KeyCode.ENTER);
            assertThat(window.popups()).isZero();
            assertThat(window.kept("Novum").role()).isEqualTo("Chemist");
            assertThat(window.stageOf("Novum")).isEqualTo(StageKind.SAVED);
            assertThat(Board.companies(window, "Saved")).containsExactly("Novum");
            assertThat(window.context().notices().shownText()).isEqualTo("Added: Novum, Chemist.");
        }
    }

    @Test
    void whatIsMissingIsSaidAndNothingIsLost() {
        try (TestWindow window = TestWindow.in(folder).content(Content.EMPTY).show()) {
            window.press(KeyCode.SHORTCUT, KeyCode.N).type("Novum").press(KeyCode.ENTER);
            window.press(KeyCode.ENTER);
            assertThat(window.shows(window.text("problem.BLANK_ROLE"))).isTrue();
            window.type("Chemist").press(KeyCode.ENTER);
            assertThat(window.kept("Novum").role()).isEqualTo("Chemist");
        }
    }

    @Test
    void aLikelyDuplicateIsShownWhileTyping() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            window.press(KeyCode.SHORTCUT, KeyCode.N).type("alder & finch");
            window.press(KeyCode.TAB).type("Product designer");
            Label duplicate = window.find(Label.class, "duplicate");
            assertThat(duplicate.getText()).contains("Alder & Finch", "Interviewing", "Mar 10, 2026");
            window.act(() -> window.find(TextField.class, "role").setText("Gardener"));
            assertThat(window.all(Label.class, label -> "duplicate".equals(label.getId())))
                    .isEmpty();
        }
    }

    @Test
    void anAddressOnTheClipboardIsOffered() {
        copy("  https://jobs.example/17 ");
        try (TestWindow window = TestWindow.in(folder).content(Content.EMPTY).show()) {
            window.press(KeyCode.SHORTCUT, KeyCode.N);
            assertThat(window.find(TextField.class, "url").getText()).isEqualTo("https://jobs.example/17");
            window.press(KeyCode.ESCAPE);
            copy("just words");
            window.press(KeyCode.SHORTCUT, KeyCode.N);
            assertThat(window.find(TextField.class, "url").getText()).isEmpty();
        }
    }

    @Test
    void escapeClosesItAndKeepsNothing() {
        try (TestWindow window = TestWindow.in(folder).content(Content.EMPTY).show()) {
            window.press(KeyCode.SHORTCUT, KeyCode.N).type("Novum").press(KeyCode.ESCAPE);
            assertThat(window.popups()).isZero();
            assertThat(window.size()).isZero();
        }
    }

    @Test
    void whatCouldNotBeKeptStaysOnTheScreen() {
        try (TestWindow window = TestWindow.in(folder).content(Content.EMPTY).show()) {
            window.press(KeyCode.SHORTCUT, KeyCode.N);
            window.act(() -> {
                window.find(TextField.class, "company").setText("x".repeat((1 << 20) + 1));
                window.find(TextField.class, "role").setText("Chemist");
                window.find(Button.class, "add").fire();
            });
            assertThat(window.popups()).isEqualTo(1);
            assertThat(window.find(TextField.class, "role").getText()).isEqualTo("Chemist");
            assertThat(window.context().notices().shownText()).contains(window.text("problem.TEXT_TOO_LONG"), "HW-");
            assertThat(window.takeNoise()).isEmpty();
        }
    }

    private static void copy(String text) {
        Fx.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }
}
