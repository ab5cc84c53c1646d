package headway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.EffortEntry;
import headway.domain.EffortKind;
import headway.domain.Reward;
import headway.domain.RewardClaim;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A reward is added in one line, worked for, claimed with one click, and given back.
class RewardFlowTest {
    @TempDir
    private Path folder;

    @Test
    void aSuggestionFillsTheLineAndIsAddedOnlyWhenAsked() {
        try (TestWindow window = open()) {
            assertThat(window.shows(window.text("rewards.balance", 0))).isTrue();
            window.fire(window.text("rewards.suggestion.cinema"));
            assertThat(rewards(window)).isEmpty();
            assertThat(line(window).getText()).isEqualTo("20 cinema");
            assertThat(window.focused()).isEqualTo(line(window));
            assertThat(window.shows("cinema, for 20 points")).isTrue();
            window.press(KeyCode.ENTER);
            assertThat(rewards(window)).containsExactly(new Reward(1, "cinema", 20, true));
            assertThat(line(window).getText()).isEmpty();
            assertThat(window.shows("0 of 20 points: cinema")).isTrue();
            assertThat(window.shows("20 points to go")).isTrue();
            assertThat(claimButton(window, "cinema")).isEmpty();
        }
    }

    @Test
    void whatIsMissingInTheLineIsAskedForAndTheLineStays() {
        try (TestWindow window = open()) {
            window.focus(line(window)).type("cinema").press(KeyCode.ENTER);
            assertThat(window.shows(window.text("rewards.line.price"))).isTrue();
            window.act(() -> line(window).setText("20")).press(KeyCode.ENTER);
            assertThat(window.shows(window.text("rewards.line.name", 20))).isTrue();
            window.act(() -> line(window).setText("100001 house")).press(KeyCode.ENTER);
            assertThat(window.shows(window.text("problem.REWARD_PRICE", Reward.MOST)))
                    .isTrue();
            assertThat(line(window).getText()).isEqualTo("100001 house");
            assertThat(rewards(window)).isEmpty();
        }
    }

    @Test
    void aRewardIsClaimedWithOneClickAndGivenBack() {
        try (TestWindow window = open()) {
            add(window, "10 walk");
            add(window, "30 book");
            log(window, 2);
            assertThat(window.shows("10 of 10 points: walk")).isTrue();
            assertThat(window.shows("14 points to go")).isTrue();
            assertThat(claimButton(window, "book")).isEmpty();
            Button claim = claimButton(window, "walk").orElseThrow();
            window.focus(claim).press(KeyCode.SPACE);
            assertThat(window.context().notices().shownText())
                    .contains("“walk” is yours. You earned it with your own work; enjoy it.");
            assertThat(window.shows("6 points to spend")).isTrue();
            assertThat(window.shows("4 points to go")).isTrue();
            assertThat(window.focused())
                    .as("the focus stays in the row")
                    .isEqualTo(window.button(window.text("rewards.edit.of", "walk")));
            window.fire(window.text("shell.undo"));
            assertThat(claims(window)).isEmpty();
            window.act(() -> claimButton(window, "walk").orElseThrow().fire());
            window.act(() -> window.find(ToggleButton.class, "claimed").fire());
            assertThat(window.shows("Mar 16, 2026 · walk · 10 points")).isTrue();
            window.fire(window.text("rewards.giveBack.of", "walk", "Mar 16, 2026"));
            assertThat(claims(window)).isEmpty();
            assertThat(window.shows("16 points to spend")).isTrue();
            window.fire(window.text("shell.undo"));
            assertThat(claims(window)).extracting(RewardClaim::name).containsExactly("walk");
        }
    }

    @Test
    void anotherIsWorkedForAndEditedAndRemoved() {
        try (TestWindow window = open()) {
            add(window, "10 walk");
            add(window, "30 book");
            window.act(() ->
                    window.button(window.text("rewards.choose.of", "book")).fire());
            assertThat(window.shows("0 of 30 points: book")).isTrue();
            window.act(
                    () -> window.button(window.text("rewards.edit.of", "book")).fire());
            TextField edited = (TextField) Objects.requireNonNull(window.focused());
            assertThat(edited).isNotEqualTo(line(window));
            assertThat(edited.getText()).isEqualTo("30 book");
            window.act(() -> edited.setText("25 two books")).press(KeyCode.ENTER);
            assertThat(window.popups()).isZero();
            assertThat(rewards(window)).contains(new Reward(2, "two books", 25, true));
            window.act(() ->
                    window.button(window.text("rewards.remove.of", "two books")).fire());
            assertThat(rewards(window)).extracting(Reward::name).containsExactly("walk");
            window.fire(window.text("shell.undo"));
            assertThat(rewards(window)).contains(new Reward(2, "two books", 25, true));
        }
    }

    /// The last step of the review, where the rewards are.
    private TestWindow open() {
        TestWindow window = TestWindow.in(folder)
                .locale(Locale.ENGLISH)
                .content(Content.EMPTY)
                .show();
        window.press(KeyCode.SHORTCUT, KeyCode.R);
        return window.act(() -> window.find(ToggleButton.class, "stepREWARD").fire());
    }

    private static void add(TestWindow window, String line) {
        window.focus(line(window)).act(() -> line(window).setText(line)).press(KeyCode.ENTER);
    }

    /// Networking gives 8 points each time.
    private static void log(TestWindow window, int times) {
        for (int i = 0; i < times; i++) {
            window.act(() -> window.context()
                    .background()
                    .change(journal -> journal.effort()
                            .log(EffortEntry.of(journal.today(), EffortKind.NETWORKING, 30, ""))
                            .changes()));
        }
    }

    private static TextField line(TestWindow window) {
        List<TextField> lines = window.all(TextField.class, field -> "rewardLine".equals(field.getId()));
        return lines.get(lines.size() - 1);
    }

    private static Optional<Button> claimButton(TestWindow window, String name) {
        return window
                .all(
                        Button.class,
                        button -> window.text("rewards.claim.of", name).equals(button.getAccessibleText()))
                .stream()
                .findFirst();
    }

    private static List<Reward> rewards(TestWindow window) {
        return window.journal(open -> open.rewards().all());
    }

    private static List<RewardClaim> claims(TestWindow window) {
        return window.journal(open -> open.rewards().claims());
    }
}
