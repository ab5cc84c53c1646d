package headway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.ClosingStatement;
import headway.domain.EffortKind;
import headway.domain.Rehearsal;
import headway.domain.RehearsalLevel;
import headway.testing.SetClock;
import headway.ui.kit.Destination;
import headway.ui.kit.GrowingField;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The closing statement is written, measured, kept in versions and rehearsed, by keys alone.
class ClosingFlowTest {
    private final SetClock clock = new SetClock();

    @TempDir
    private Path folder;

    @Test
    void keyPointsAndTextAreKeptAsTheyAreTyped() {
        try (TestWindow window = closing()) {
            window.focus(points(window).get(0))
                    .type("Thank them")
                    .press(KeyCode.ENTER)
                    .type("Ask");
            window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.UP);
            window.focus(text(window)).type("Thank you.");
            window.focus(window.find(Node.class, "tabCLOSING"));
            assertThat(general(window).points()).containsExactly("Ask", "Thank them");
            assertThat(general(window).text()).isEqualTo("Thank you.");
            assertThat(window.shows("2 words, about 1 s at 140 words a minute")).isTrue();
            window.focus(text(window)).press(KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(general(window).text()).isEmpty();
            assertThat(text(window).getText()).isEmpty();
            assertThat(points(window).get(0).getText()).isEqualTo("Ask");
        }
    }

    @Test
    void aLongTextIsMarkedWhereTheTimeIsOver() {
        try (TestWindow window = closing()) {
            ClosingContent.fill(window, InterviewsContent.next(window));
            assertThat(window.shows("at your pace of")).isTrue();
            assertThat(window.shows("Everything after the mark would be cut off."))
                    .isTrue();
            assertThat(said(window, "said-filled"))
                    .isEqualTo("how the team decides and the move to the new booking system");
            assertThat(said(window, "said-beyond")).endsWith("may I ask after it?");
            window.act(() -> text(window).setText("Thank you for {learned}, {learned} and {learned}."));
            assertThat(window.shows("One place is still open")).isTrue();
            assertThat(window.all(Node.class, node -> node.getStyleClass().contains("said-mark")))
                    .isEmpty();
        }
    }

    @Test
    void aJobHasWordsOfItsOwnAndGivesThemUp() {
        try (TestWindow window = closing()) {
            ClosingContent.fill(window, InterviewsContent.next(window));
            window.fire(window.text("interviews.closing.own"));
            window.focus(text(window)).act(() -> text(window).setText("Only for you."));
            window.focus(window.find(Node.class, "tabCLOSING"));
            long id = window.kept("Alder & Finch").id();
            assertThat(window.journal(journal -> journal.closings().toSay(id)).text())
                    .isEqualTo("Only for you.");
            window.fire(window.text("interviews.closing.general"));
            assertThat(text(window).getText()).isEqualTo(ClosingContent.TEXT);
            assertThat(window.shows(window.text("interviews.closing.general.notSaid")))
                    .isTrue();
            window.fire(window.text("interviews.closing.own"));
            assertThat(text(window).getText()).isEqualTo("Only for you.");
            window.fire(window.text("interviews.closing.own.remove"));
            assertThat(text(window).getText()).isEqualTo(ClosingContent.TEXT);
            assertThat(window.find(ToggleButton.class, "general").isSelected()).isTrue();
            assertThat(window.journal(journal -> journal.closings().toSay(id)).isGeneral())
                    .isTrue();
        }
    }

    @Test
    void aVersionIsComparedAndSaidAgain() {
        try (TestWindow window = closing()) {
            ClosingContent.fill(window, InterviewsContent.next(window));
            ClosingContent.versions(window);
            assertThat(said(window, "said-gone")).contains("since");
            window.fire(window.text("interviews.closing.versions.restore"));
            assertThat(text(window).getText()).startsWith("Thank you. I would like this job");
            assertThat(points(window).get(1).getText()).isEqualTo("I listen first");
            assertThat(window.shows(window.text("interviews.closing.versions.same")))
                    .isTrue();
            window.press(KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(text(window).getText()).isEqualTo(ClosingContent.TEXT);
        }
    }

    @Test
    void aRehearsalIsHeldByKeysKeptWithHowItFeltAndCountsAsEffort() {
        try (TestWindow window = closing()) {
            ClosingContent.fill(window, InterviewsContent.next(window));
            int before = rehearsed(window);
            window.focus(window.find(Node.class, node -> node.getStyleClass().contains("interview-head")))
                    .press(KeyCode.SPACE);
            assertThat(window.popups()).isEqualTo(1);
            clock.pass(Duration.ofSeconds(40));
            Fx.until(() -> seconds(window).equals("40"));
            assertThat(window.shows(window.text("interviews.rehearsal.of", 90))).isTrue();
            clock.pass(Duration.ofSeconds(55));
            window.press(KeyCode.SPACE);
            assertThat(seconds(window)).isEqualTo("95");
            assertThat(window.shows("5 s over 90")).isTrue();
            assertThat(latest(window).felt()).isNull();
            assertThat(rehearsed(window)).isEqualTo(before + 1);
            window.press(KeyCode.DIGIT4);
            assertThat(latest(window).felt()).isEqualTo(4);
            TextField word = window.find(TextField.class, "word");
            assertThat(window.focused()).isEqualTo(word);
            assertThat(word.getText()).isEmpty();
            window.act(() -> word.setText("calmer")).press(KeyCode.ENTER);
            assertThat(latest(window).word()).isEqualTo("calmer");
            assertThat(latest(window).seconds()).isEqualTo(95);
            window.press(KeyCode.RIGHT).press(KeyCode.RIGHT).press(KeyCode.SPACE);
            assertThat(window.shows(window.text("interviews.rehearsal.nothing.BLANK")))
                    .isTrue();
            clock.pass(Duration.ofSeconds(80));
            window.press(KeyCode.SPACE).press(KeyCode.ESCAPE);
            assertThat(window.popups()).isZero();
            assertThat(latest(window).level()).isEqualTo(RehearsalLevel.BLANK);
            assertThat(latest(window).seconds()).isEqualTo(80);
            assertThat(rehearsed(window)).isEqualTo(before + 2);
            assertThat(window.shows("9 rehearsals, lately from 124 s to 80 s")).isTrue();
        }
    }

    @Test
    void leavingWhileSpeakingKeepsNothingAndWithoutWordsThereIsNothingToSay() {
        try (TestWindow window = closing()) {
            assertThat(window.find(Node.class, "rehearse").isDisabled()).isTrue();
            window.focus(window.find(Node.class, node -> node.getStyleClass().contains("interview-head")))
                    .press(KeyCode.SPACE);
            assertThat(window.popups()).isZero();
            assertThat(window.shows(window.text("interviews.closing.rehearse.first")))
                    .isTrue();
            window.focus(text(window)).type("Thank you.");
            window.act(() ->
                    window.button(window.text("interviews.closing.rehearse")).fire());
            window.press(KeyCode.SPACE);
            clock.pass(Duration.ofSeconds(30));
            window.press(KeyCode.ESCAPE);
            assertThat(window.popups()).isZero();
            assertThat(general(window).text()).isEqualTo("Thank you.");
            assertThat(window.<Integer>journal(journal -> journal.rehearsals()
                            .count(journal.closings().general().id())))
                    .isZero();
        }
    }

    private TestWindow closing() {
        TestWindow window =
                TestWindow.in(folder).clock(clock).on(Destination.INTERVIEWS).show();
        InterviewsContent.blank(window);
        InterviewsContent.turn(window, "CLOSING");
        return window;
    }

    private static GrowingField text(TestWindow window) {
        return window.find(GrowingField.class, "text");
    }

    private static List<GrowingField> points(TestWindow window) {
        return window.all(
                GrowingField.class,
                field -> field.getAccessibleText() != null
                        && field.getAccessibleText().startsWith(window.text("interviews.closing.points")));
    }

    private static ClosingStatement general(TestWindow window) {
        return window.journal(journal -> journal.closings().general());
    }

    private static Rehearsal latest(TestWindow window) {
        return window.journal(journal ->
                        journal.rehearsals().of(journal.closings().general().id(), 1))
                .get(0);
    }

    private static int rehearsed(TestWindow window) {
        return (int) EffortContent.on(window, Days.TODAY).stream()
                .filter(shown -> shown.entry().kind() == EffortKind.REHEARSAL)
                .count();
    }

    private static String seconds(TestWindow window) {
        return window.find(Label.class, "seconds").getText();
    }

    private static String said(TestWindow window, String style) {
        StringBuilder said = new StringBuilder();
        window.all(Text.class, text -> text.getStyleClass().contains(style))
                .forEach(text -> said.append(text.getText()));
        return said.toString();
    }
}
