package headway.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import headway.domain.AskedQuestion;
import headway.domain.CalendarItem;
import headway.domain.CalendarKind;
import headway.domain.Channel;
import headway.domain.NextStep;
import headway.domain.Permission;
import headway.domain.PromisedItem;
import headway.domain.PromisedKind;
import headway.domain.Question;
import headway.domain.Story;
import headway.ui.kit.ApplicationList;
import headway.ui.kit.DateField;
import headway.ui.kit.Destination;
import headway.ui.kit.GrowingField;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
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
            window.focus(window.find(
                            TextField.class, field -> field.getPromptText().equals(window.text("interviews.search"))))
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

    @Test
    void questionsAreAddedAskedAnsweredAndPutInOrderByKeys() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            long id = InterviewsContent.fill(window);
            InterviewsContent.open(window, id);
            window.focus(field(window, "interviews.questions.new"))
                    .type("Who decides?")
                    .press(KeyCode.ENTER);
            assertThat(questions(window, id)).endsWith("Who decides?").hasSize(3);
            List<GrowingField> words = fields(window, "interviews.questions.one");
            window.focus(words.get(2)).press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.UP);
            assertThat(questions(window, id).get(1)).isEqualTo("Who decides?");
            assertThat(window.focused()).isEqualTo(words.get(2));
            CheckBox asked = window.find(
                    CheckBox.class,
                    box -> window.text("interviews.questions.asked", "Who decides?")
                            .equals(box.getAccessibleText()));
            window.focus(asked).press(KeyCode.SPACE).type("All of us");
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT1);
            AskedQuestion kept =
                    window.journal(journal -> journal.questions().of(id)).get(1);
            assertThat(kept.asked()).isTrue();
            assertThat(kept.answer()).isEqualTo("All of us");
        }
    }

    @Test
    void aQuestionOfOnesOwnIsChosenAndOneTypedHereGetsAStarForLater() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            long id = InterviewsContent.fill(window);
            InterviewsContent.open(window, id);
            InterviewsContent.unfold(window);
            window.fire(window.text(
                    "interviews.questions.of",
                    window.text("interviews.questions.choose"),
                    "What do people here learn from each other?"));
            assertThat(questions(window, id)).hasSize(3);
            List<ToggleButton> stars = window.all(
                    ToggleButton.class,
                    star -> window.text("interviews.questions.star").equals(star.getAccessibleText()));
            window.act(stars.get(1)::fire);
            List<Question> own = window.journal(journal -> journal.questions().all());
            assertThat(own)
                    .anyMatch(one -> one.starred() && one.text().equals("How do you decide which study comes next?"));
        }
    }

    @Test
    void questionsAreDraggedIntoOrder() {
        try (TestWindow window = TestWindow.in(folder).size(1000, 900).show()) {
            long id = InterviewsContent.fill(window);
            InterviewsContent.open(window, id);
            List<GrowingField> words = fields(window, "interviews.questions.one");
            List<Button> grips = window.all(
                    Button.class, grip -> window.text("interviews.row.move").equals(grip.getAccessibleText()));
            window.robot().drag(grips.get(1), MouseButton.PRIMARY);
            window.robot().dropTo(words.get(0));
            Fx.settle();
            assertThat(questions(window, id).get(0)).isEqualTo("How do you decide which study comes next?");
        }
    }

    @Test
    void whatIsKnownOfAPersonIsTypedInTheirForm() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            InterviewsContent.open(window, InterviewsContent.fill(window));
            window.fire(window.text("interviews.person.edit", "Tom Lindqvist"));
            window.type("Likes trains").fire(window.text("forms.keep"));
            assertThat(window.popups()).isZero();
            assertThat(window.shows("Likes trains")).isTrue();
        }
    }

    @Test
    void storiesAndResearchAreKeptWhenTheScreenIsLeft() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            long id = InterviewsContent.fill(window);
            InterviewsContent.open(window, id);
            window.focus(field(window, "interviews.stories.new"))
                    .type("The move")
                    .press(KeyCode.ENTER)
                    .type("We moved twice");
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT2);
            List<Story> stories = window.journal(journal -> journal.stories().all());
            assertThat(stories)
                    .anyMatch(
                            one -> one.title().equals("The move") && one.text().equals("We moved twice"));
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT5);
            window.focus(fields(window, "interviews.research").get(0))
                    .press(KeyCode.SHORTCUT, KeyCode.END)
                    .type(" Hiring");
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT2);
            String research =
                    window.journal(journal -> journal.interviews().notes(id).research());
            assertThat(research).endsWith("autumn. Hiring");
        }
    }

    @Test
    void theLinkIsOpenedOnRequestOnly() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            InterviewsContent.open(window, InterviewsContent.fill(window));
            assertThat(window.asked()).isEmpty();
            window.fire(window.text("interviews.link"));
            assertThat(window.asked()).containsExactly("browse https://meet.example/bluewater");
        }
    }

    @Test
    void leavingSetsTheAgreedNextStepAndPromisesAndSaysWhatIsStillOpen() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            long id = InterviewsContent.fill(window);
            InterviewsContent.open(window, id);
            InterviewsContent.turn(window, "LEAVING");
            assertThat(still(window)).endsWith("And 5 more.");
            toggle(window, "yesWANT_THE_JOB");
            window.focus(fields(window, "interviews.leaving.what").get(0)).type("They decide");
            window.act(() -> window.find(DateField.class, "by").setValue(Days.TODAY.plusDays(9)));
            toggle(window, "welcome");
            window.act(() -> window.<ComboBox<Channel>>find(combo(), "channel").setValue(Channel.PHONE));
            window.act(() -> window.find(Button.class, "promiseREFERENCES").fire());
            window.type(" of two people").press(KeyCode.SHORTCUT, KeyCode.DIGIT1);
            long application = window.kept("Bluewater Transit").id();
            NextStep agreed = window.journal(journal -> journal.nextSteps().current(application))
                    .orElseThrow();
            assertThat(agreed.what()).isEqualTo("They decide");
            assertThat(agreed.by()).isEqualTo(Days.TODAY.plusDays(9));
            assertThat(agreed.mayFollowUp()).isEqualTo(Permission.YES);
            assertThat(agreed.channel()).isEqualTo(Channel.PHONE);
            List<CalendarItem> dated =
                    window.journal(journal -> journal.agenda().between(Days.TODAY, Days.TODAY.plusDays(10)));
            assertThat(dated)
                    .anyMatch(item -> item.kind() == CalendarKind.AGREED_DATE
                            && item.what().equals("They decide"));
            List<PromisedItem> promised =
                    window.journal(journal -> journal.leaving().of(id).promised());
            assertThat(promised)
                    .extracting(PromisedItem::kind, PromisedItem::what)
                    .containsExactly(tuple(PromisedKind.REFERENCES, "References of two people"));
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT5);
            assertThat(still(window)).isEqualTo(window.text("interviews.leaving.allDone"));
        }
    }

    @Test
    void undoTakesAnAnswerBackAlsoOnTheScreen() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            InterviewsContent.open(window, InterviewsContent.fill(window));
            InterviewsContent.turn(window, "LEAVING");
            toggle(window, "noDATE");
            assertThat(window.find(ToggleButton.class, "noDATE").isSelected()).isTrue();
            window.press(KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(window.find(ToggleButton.class, "noDATE").isSelected()).isFalse();
            toggle(window, "yesDATE");
            toggle(window, "yesDATE");
            assertThat(window.find(ToggleButton.class, "yesDATE").isSelected())
                    .as("pressed again it is open again")
                    .isFalse();
        }
    }

    @Test
    void pageKeysTurnFromPartToPart() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            InterviewsContent.open(window, InterviewsContent.fill(window));
            assertThat(window.find(ToggleButton.class, "tabPREPARE").isSelected())
                    .isTrue();
            window.press(KeyCode.SHORTCUT, KeyCode.PAGE_DOWN);
            assertThat(window.find(ToggleButton.class, "tabPREPARE").isSelected())
                    .isFalse();
            window.press(KeyCode.SHORTCUT, KeyCode.PAGE_UP);
            assertThat(window.find(ToggleButton.class, "tabPREPARE").isSelected())
                    .isTrue();
            window.focus(window.find(ListView.class, "list")).press(KeyCode.SHORTCUT, KeyCode.PAGE_DOWN);
            assertThat(window.find(ToggleButton.class, "tabPREPARE").isSelected())
                    .as("from the list, too")
                    .isFalse();
        }
    }

    @Test
    void calendarAndPipelineLeadToThePreparation() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            InterviewsContent.fill(window);
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT3);
            window.press(KeyCode.RIGHT).press(KeyCode.TAB).press(KeyCode.ENTER).press(KeyCode.ENTER);
            assertThat(window.popups()).isZero();
            assertThat(what(window)).startsWith("Bluewater Transit");
            long alder = window.kept("Alder & Finch").id();
            window.act(() -> window.context().shell().show(Destination.PIPELINE));
            window.act(() -> ((ApplicationList)
                            Objects.requireNonNull(window.context().shell().shown()))
                    .showApplication(alder));
            window.fire(window.all(
                            Button.class,
                            button -> window.text("calendar.prepare").equals(button.getText()))
                    .get(0)
                    .getAccessibleText());
            assertThat(what(window)).startsWith("Alder & Finch");
        }
    }

    private static void toggle(TestWindow window, String id) {
        window.act(() -> window.find(ToggleButton.class, id).fire());
    }

    private static String still(TestWindow window) {
        return window.find(Label.class, "open").getText();
    }

    private static TextField field(TestWindow window, String key) {
        return window.find(TextField.class, one -> window.text(key).equals(one.getAccessibleText()));
    }

    private static List<GrowingField> fields(TestWindow window, String key) {
        return window.all(GrowingField.class, one -> window.text(key).equals(one.getAccessibleText()));
    }

    private static List<String> questions(TestWindow window, long id) {
        return window.journal(journal -> journal.questions().of(id)).stream()
                .map(AskedQuestion::text)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Class<ComboBox<Channel>> combo() {
        return (Class<ComboBox<Channel>>) (Class<?>) ComboBox.class;
    }

    static ListView<?> list(TestWindow window) {
        return window.find(ListView.class, "list");
    }

    static String what(TestWindow window) {
        return window.find(Label.class, label -> label.getStyleClass().contains("interview-what"))
                .getText();
    }
}
