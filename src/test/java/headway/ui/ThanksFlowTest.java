package headway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.Channel;
import headway.domain.ContactEntry;
import headway.domain.EffortKind;
import headway.domain.FollowUpState;
import headway.domain.ThankYouForm;
import headway.domain.ThankYouOwed;
import headway.journal.Changes;
import headway.ui.kit.Destination;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The thanks for an interview, from the draft until it is sent.
class ThanksFlowTest {
    @TempDir
    private Path folder;

    @Test
    void fourPeopleGetFourDifferentNotesAndNoneRepeatsAnother() {
        try (TestWindow window = window()) {
            open(window);
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < ThanksContent.PEOPLE.size(); i++) {
                ThanksContent.person(window, i);
                texts.add(text(window).getText());
                assertThat(repeats(window)).as(ThanksContent.PEOPLE.get(i)).isEmpty();
            }
            assertThat(texts).doesNotHaveDuplicates();
            assertThat(texts.get(0)).contains("night line");
        }
    }

    @Test
    void theWholeNoteIsInSight() {
        try (TestWindow window = window()) {
            open(window);
            TextArea text = text(window);
            double lines = window.find(Text.class, one -> one.getText().equals(text.getText()))
                    .getLayoutBounds()
                    .getHeight();
            assertThat(text.getHeight()).isGreaterThan(lines);
        }
    }

    @Test
    void whatStayedIsSpokenOfAtOnceAndIsKept() {
        try (TestWindow window = window()) {
            long id = open(window);
            ThanksContent.person(window, 1);
            assertThat(window.shows(window.text("thankYou.part.SPECIFIC"))).isTrue();
            window.focus(point(window)).type("the map of every stop");
            assertThat(text(window).getText()).contains("the map of every stop");
            assertThat(window.shows(window.text("interviews.thanks.said.specific")))
                    .isTrue();
            ThanksContent.person(window, 0);
            assertThat(owed(window, id, 1).note().point()).isEqualTo("the map of every stop");
            assertThat(owed(window, id, 1).note().text())
                    .as("it is still the draft")
                    .isEmpty();
            assertThat(text(window).getText()).doesNotContain("the map of every stop");
        }
    }

    @Test
    void ownWordsStayUntilSomebodyStartsAgain() {
        try (TestWindow window = window()) {
            long id = open(window);
            ThanksContent.person(window, 1);
            String draft = text(window).getText();
            window.focus(text(window)).act(() -> text(window).setText("Dear Tom,\n\nthanks a lot."));
            window.act(() -> form(window, ThankYouForm.CARD).fire());
            assertThat(text(window).getText()).isEqualTo("Dear Tom,\n\nthanks a lot.");
            assertThat(owed(window, id, 1).note().text()).isEqualTo("Dear Tom,\n\nthanks a lot.");
            assertThat(owed(window, id, 1).note().form()).isEqualTo(ThankYouForm.CARD);
            window.act(() -> form(window, ThankYouForm.LETTER).fire());
            window.fire(window.text("interviews.thanks.draft"));
            assertThat(text(window).getText()).isEqualTo(draft);
            assertThat(owed(window, id, 1).note().text()).isEmpty();
            assertThat(window.button(window.text("interviews.thanks.draft")).isDisabled())
                    .isTrue();
        }
    }

    @Test
    void anEmptiedNoteBecomesTheDraftWhenSomebodyGoesOn() {
        try (TestWindow window = window()) {
            open(window);
            ThanksContent.person(window, 1);
            String draft = text(window).getText();
            window.focus(text(window)).act(() -> text(window).clear());
            assertThat(text(window).getText()).isEmpty();
            window.focus(point(window));
            assertThat(text(window).getText()).isEqualTo(draft);
        }
    }

    @Test
    void aNoteThatRepeatsAnotherIsPointedOut() {
        try (TestWindow window = window()) {
            open(window);
            ThanksContent.person(window, 0);
            String same = text(window).getText();
            ThanksContent.person(window, 1);
            window.act(() -> text(window).setText(same));
            assertThat(repeats(window)).containsExactly(window.text("thankYou.repeats", ThanksContent.PEOPLE.get(0)));
            assertThat(window.button(window.text("interviews.thanks.sent")).isDisabled())
                    .as("nothing is blocked")
                    .isFalse();
        }
    }

    @Test
    void theMailProgramOpensOnRequestWithTheWords() {
        try (TestWindow window = window()) {
            open(window);
            ThanksContent.person(window, 1);
            window.act(() -> form(window, ThankYouForm.EMAIL).fire());
            window.fire(window.text("write.mail"));
            assertThat(window.asked()).hasSize(1);
            assertThat(window.asked().get(0))
                    .startsWith("browse mailto:TomOkafor@bluewater.example?subject=Thank%20you");
            ThanksContent.person(window, 3);
            window.act(() -> form(window, ThankYouForm.EMAIL).fire());
            assertThat(window.shows(window.text("write.noAddress"))).isTrue();
            ThanksContent.person(window, 0);
            assertThat(window.shows(window.text("write.mail")))
                    .as("a letter goes by post")
                    .isFalse();
        }
    }

    @Test
    void letterAndCardArePrinted() throws IOException {
        Path file = folder.resolve("card.pdf");
        try (TestWindow window = window()) {
            open(window);
            ThanksContent.person(window, 0);
            assertThat(window.shows(window.text("interviews.thanks.printLetter")))
                    .isTrue();
            window.act(() -> form(window, ThankYouForm.CARD).fire());
            window.savePdfTo(file);
            window.fire(window.text("interviews.thanks.printCard"));
            // There is no printer here, so a file is offered.
            Fx.until(() -> window.shows(window.text("print.saveInstead")));
            window.fire(window.text("print.saveInstead"));
            Fx.until(() -> Files.exists(file));
            assertThat(window.asked()).containsExactly("pdf Card, Ada Berg.pdf");
        }
        assertThat(Files.readAllBytes(file)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void markingItSentLogsContactAndEffortAndIsOneUndo() {
        try (TestWindow window = window()) {
            long id = open(window);
            long application = window.kept(ThanksContent.COMPANY).id();
            int logged = Days.log(window, application).size();
            long effort = thanksCounted(window);
            ThanksContent.person(window, 0);
            String words = text(window).getText();
            window.fire(window.text("interviews.thanks.sent"));
            assertThat(owed(window, id, 0).state()).isEqualTo(FollowUpState.DONE);
            assertThat(owed(window, id, 0).sent()).isEqualTo(words);
            List<ContactEntry> log = Days.log(window, application);
            assertThat(log).hasSize(logged + 1);
            assertThat(log.stream().map(ContactEntry::channel)).contains(Channel.POST);
            assertThat(thanksCounted(window)).isEqualTo(effort + 1);
            assertThat(window.shows(window.text("interviews.thanks.sent"))).isFalse();
            assertThat(window.shows(words)).isTrue();
            window.press(KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(owed(window, id, 0).state()).isEqualTo(FollowUpState.PLANNED);
            assertThat(Days.log(window, application)).hasSize(logged);
            assertThat(thanksCounted(window)).isEqualTo(effort);
            assertThat(text(window).getText()).isEqualTo(words);
        }
    }

    @Test
    void passingOnCanBeTakenBackAndPuttingOffAsksForTheDay() {
        try (TestWindow window = window()) {
            long id = open(window);
            ThanksContent.person(window, 2);
            window.fire(window.text("interviews.thanks.skip"));
            assertThat(owed(window, id, 2).state()).isEqualTo(FollowUpState.SKIPPED);
            window.fire(window.text("interviews.thanks.again"));
            assertThat(owed(window, id, 2).state()).isEqualTo(FollowUpState.PLANNED);
            window.fire(window.text("interviews.thanks.later"));
            assertThat(window.popups()).isEqualTo(1);
            window.press(KeyCode.ENTER);
            assertThat(owed(window, id, 2).due()).isEqualTo(Days.TODAY.plusDays(1));
        }
    }

    @Test
    void whatIsTypedStaysWhenTheScreenIsLeftAndWhenTheJournalChanges() {
        try (TestWindow window = window()) {
            long id = open(window);
            ThanksContent.person(window, 1);
            window.focus(point(window)).type("maps");
            window.act(() -> window.context().background().change(journal -> Changes.EVERYTHING));
            assertThat(point(window).getText()).isEqualTo("maps");
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT1);
            assertThat(owed(window, id, 1).note().point()).isEqualTo("maps");
        }
    }

    @Test
    void anInterviewAheadSaysWhenItsThanksAreDue() {
        try (TestWindow window = window()) {
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT5);
            InterviewsContent.turn(window, "THANKS");
            assertThat(window.shows(window.text("interviews.thanks.ahead"))).isTrue();
            assertThat(window.button(window.text("interviews.thanks.sent")).isDisabled())
                    .isTrue();
        }
    }

    private TestWindow window() {
        return TestWindow.in(folder).on(Destination.INTERVIEWS).show();
    }

    private static long open(TestWindow window) {
        long id = ThanksContent.fill(window);
        window.press(KeyCode.SHORTCUT, KeyCode.DIGIT5);
        ThanksContent.choose(window);
        InterviewsContent.turn(window, "THANKS");
        return id;
    }

    private static ThankYouOwed owed(TestWindow window, long interview, int person) {
        return window.journal(journal -> journal.thankYous().of(interview).get(person));
    }

    private static long thanksCounted(TestWindow window) {
        return window.journal(journal -> journal.effort().all().stream()
                .filter(entry -> entry.kind() == EffortKind.THANK_YOU_SENT)
                .count());
    }

    private static TextArea text(TestWindow window) {
        return window.find(TextArea.class, "text");
    }

    private static TextArea point(TestWindow window) {
        return window.find(TextArea.class, "point");
    }

    private static ToggleButton form(TestWindow window, ThankYouForm form) {
        return window.find(ToggleButton.class, "form" + form.name());
    }

    private static List<String> repeats(TestWindow window) {
        return window.all(Label.class, label -> label.getStyleClass().contains("thanks-repeats")).stream()
                .map(Label::getText)
                .toList();
    }
}
