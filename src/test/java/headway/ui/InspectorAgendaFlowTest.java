package headway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.Channel;
import headway.domain.Contact;
import headway.domain.ContactDirection;
import headway.domain.ContactEntry;
import headway.domain.FollowUp;
import headway.domain.FollowUpKind;
import headway.domain.Interview;
import headway.domain.NextStep;
import headway.domain.Permission;
import headway.ui.kit.DateField;
import headway.ui.kit.Destination;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was agreed, planned, held and said about an application, in its inspector.
class InspectorAgendaFlowTest {
    private static final String CARD = "Dovetail Health";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    @TempDir
    private Path folder;

    @Test
    void theFirstEditMakesTheAgreementAndLaterOnesChangeIt() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            long id = window.kept(CARD).id();
            Board.choose(window, "Applied", CARD);
            assertThat(window.all(DateField.class, field -> "by".equals(field.getId())))
                    .as("without an agreement one line is enough")
                    .isEmpty();
            Inspecting.type(window, "what", "They decide");
            assertThat(window.shows(
                            "By when? Without a date Headway suggests a check-in 7 days after the last contact."))
                    .isTrue();
            DateField by = window.find(DateField.class, "by");
            window.focus(by).act(() -> by.getEditor().setText("2026-03-20"));
            Inspecting.leave(window);
            assertThat(window.shows("By when?")).isFalse();
            assertThat(window.shows("They said Fri, Mar 20; hiring runs late: earliest polite day Wed, Mar 25."))
                    .isTrue();
            choose(window, "mayFollowUp", Permission.YES);
            choose(window, "channel", Channel.PHONE);
            ComboBox<?> person = window.find(ComboBox.class, "person");
            window.focus(person).type("Ola Nord").press(KeyCode.ENTER);
            Inspecting.leave(window);
            assertThat(steps(window, id)).singleElement().satisfies(step -> {
                assertThat(step.what()).isEqualTo("They decide");
                assertThat(step.by()).isEqualTo("2026-03-20");
                assertThat(step.mayFollowUp()).isEqualTo(Permission.YES);
                assertThat(step.channel()).isEqualTo(Channel.PHONE);
                assertThat(step.contactId()).isNotNull();
                assertThat(step.agreedOn()).isEqualTo(TODAY);
            });
            assertThat(window.shows("Ola Nord") || person.getEditor().getText().equals("Ola Nord"))
                    .isTrue();
            choose(window, "mayFollowUp", Permission.NO);
            assertThat(window.shows(window.text("pacing.notWelcome"))).isTrue();
            assertThat(window.all(Button.class, button -> button.getText().equals(window.text("pipeline.checkIn"))))
                    .isEmpty();
            for (int i = 0; i < 7; i++) {
                window.press(KeyCode.SHORTCUT, KeyCode.Z);
            }
            assertThat(steps(window, id)).isEmpty();
            assertThat(window.find(TextField.class, "what").getText()).isEmpty();
        }
    }

    @Test
    void aFurtherAgreementLeavesTheEarlierOneBelow() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            long id = window.kept("Bluewater Transit").id();
            Board.choose(window, "Screening", "Bluewater Transit");
            TextField what = window.find(TextField.class, "what");
            assertThat(what.getText()).isEqualTo("They choose whom to meet");
            window.fire(window.text("pipeline.nextStep.new"));
            assertThat(what.getText()).isEmpty();
            assertThat(window.focused()).isEqualTo(what);
            window.fire(window.text("forms.leave"));
            assertThat(what.getText()).isEqualTo("They choose whom to meet");
            window.fire(window.text("pipeline.nextStep.new"));
            assertThat(steps(window, id))
                    .as("nothing is kept before something is typed")
                    .hasSize(1);
            window.type("They call");
            Inspecting.leave(window);
            assertThat(steps(window, id).stream().map(NextStep::what))
                    .containsExactly("They call", "They choose whom to meet");
            assertThat(window.find(Label.class, "older").getText()).contains("They choose whom to meet", "Mar 10");
            window.fire(window.text("pipeline.nextStep.remove"));
            assertThat(what.getText()).isEqualTo("They choose whom to meet");
            assertThat(steps(window, id)).hasSize(1);
        }
    }

    @Test
    void aDateThatIsNoneStaysWithASentenceAndNotOnTheNextCard() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            Board.choose(window, "Screening", "Bluewater Transit");
            DateField by = window.find(DateField.class, "by");
            window.focus(by).act(() -> by.getEditor().setText("2026-02-30"));
            Inspecting.leave(window);
            assertThat(by.getEditor().getText()).isEqualTo("2026-02-30");
            assertThat(window.shows("“2026-02-30” is no day of the calendar.")).isTrue();
            assertThat(steps(window, window.kept("Bluewater Transit").id())
                            .get(0)
                            .by())
                    .isEqualTo("2026-03-10");
            Board.choose(window, "Interviewing", "Alder & Finch");
            assertThat(by.getEditor().getText()).isEqualTo("Mar 17, 2026");
            assertThat(window.shows("is no day of the calendar")).isFalse();
        }
    }

    @Test
    void whatIsTypedIsKeptWhenAnotherCardIsChosen() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            Board.choose(window, "Applied", CARD);
            TextField what = window.find(TextField.class, "what");
            window.focus(what).type("They write ");
            Board.choose(window, "Interviewing", "Alder & Finch");
            assertThat(steps(window, window.kept(CARD).id()).get(0).what()).isEqualTo("They write");
            assertThat(what.getText()).isEqualTo("A second talk with the team");
            assertThat(steps(window, window.kept("Alder & Finch").id())).hasSize(1);
        }
    }

    @Test
    void eachSectionShowsItsRowsAndOpensItsForm() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            long id = window.kept("Alder & Finch").id();
            Board.choose(window, "Interviewing", "Alder & Finch");
            assertThat(window.shows("Tue, Mar 17, 2:00\u202fPM")).isTrue();
            assertThat(window.shows("On-site · Round 2 · 60 min")).isTrue();
            assertThat(window.shows("Promised item · Mon, Mar 16")).isTrue();
            assertThat(window.shows("Thank-you · Done · Tue, Mar 10")).isTrue();
            assertThat(window.shows("I reached out · Tue, Mar 10")).isTrue();
            assertThat(window.shows("You meet on Tue, Mar 17; there is nothing to ask before that."))
                    .isTrue();
            window.act(() -> within(window, "InterviewsPane").fire());
            window.type("10").press(KeyCode.ENTER);
            assertThat(window.shows("Tue, Mar 17, 10:00\u202fAM")).isTrue();
            window.act(() -> within(window, "FollowUpsPane").fire());
            window.type("A note").press(KeyCode.ENTER);
            assertThat(window.shows("A note")).isTrue();
            window.act(() -> within(window, "ContactLogPane").fire());
            window.type("A word").press(KeyCode.SHORTCUT, KeyCode.ENTER);
            assertThat(window.shows("A word")).isTrue();
            assertThat(window.<List<Interview>>journal(
                            journal -> journal.interviews().of(id)))
                    .hasSize(3);
            ContactEntry entry =
                    window.journal(journal -> journal.contactLog().of(id)).get(0);
            assertThat(entry.words()).isEqualTo("A word");
            window.act(() -> window.find(
                            Button.class,
                            button -> button.getText().equals(window.text("pipeline.change"))
                                    && button.getAccessibleText().contains("I reached out · Mon, Mar 16"))
                    .fire());
            window.act(() -> window.button(window.text("forms.remove")).fire());
            assertThat(window.shows("A word")).isFalse();
        }
    }

    @Test
    void aLongLogShowsAFewRowsAndMoreOnRequestAndTheFocusStays() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            long id = window.kept(CARD).id();
            window.act(() -> window.context()
                    .background()
                    .read(
                            journal -> {
                                for (int i = 0; i < 120; i++) {
                                    journal.contactLog()
                                            .log(new ContactEntry(
                                                    0,
                                                    id,
                                                    ContactDirection.SENT,
                                                    TODAY.minusDays(i),
                                                    null,
                                                    null,
                                                    "Word " + i,
                                                    null,
                                                    Instant.EPOCH));
                                }
                                return true;
                            },
                            done -> {}));
            Board.choose(window, "Applied", CARD);
            assertThat(words(window)).containsExactly("Word 0", "Word 1", "Word 2", "Word 3");
            Button more = (Button) window.button(window.text("pipeline.more", 116));
            window.focus(more).press(KeyCode.SPACE);
            assertThat(words(window)).hasSize(54);
            assertThat(window.shows(window.text("pipeline.more", 66))).isTrue();
            Board.choose(window, "Interviewing", "Alder & Finch");
            Board.choose(window, "Applied", CARD);
            assertThat(words(window)).as("a few again").hasSize(4);
            Button second = edits(window, "ContactLogPane").get(1);
            window.focus(second).press(KeyCode.ENTER);
            window.fire(window.text("forms.remove"));
            assertThat(words(window)).containsExactly("Word 0", "Word 2", "Word 3", "Word 4");
            assertThat(window.focused())
                    .isEqualTo(edits(window, "ContactLogPane").get(1));
        }
    }

    @Test
    void aReplyWakesWhatRestsFromTheMenuAndFromTheInspector() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            long id = window.kept("Juniper Tools").id();
            window.act(() -> window.find(ToggleButton.class, "resting").fire());
            assertThat(window.shows(window.text("pipeline.resting.head"))).isTrue();
            Board.choose(window, "Applied", "Juniper Tools");
            assertThat(window.shows(window.text("pacing.doneYourPart"))).isTrue();
            window.fire(window.text("pipeline.replied"));
            RadioButton received = window.find(RadioButton.class, "received");
            assertThat(received.isSelected()).isTrue();
            window.type("Hello again").press(KeyCode.SHORTCUT, KeyCode.ENTER);
            assertThat(window.kept("Juniper Tools").resting()).isFalse();
            assertThat(window.shows(window.text("pipeline.resting.head"))).isFalse();
            window.press(KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(window.kept("Juniper Tools").resting()).isTrue();
            Node card = Board.card(window, "Juniper Tools");
            window.act(() -> window.robot()
                    .interact(() -> card.fireEvent(new ContextMenuEvent(
                            ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 200, 200, false, null))));
            MenuItem item = menuItem(window.text("pipeline.replied"));
            window.act(() -> {
                item.getParentPopup().hide();
                item.fire();
            });
            window.type("Once more").press(KeyCode.SHORTCUT, KeyCode.ENTER);
            assertThat(window.kept("Juniper Tools").resting()).isFalse();
            assertThat(window.journal(journal -> journal.contactLog().of(id))
                            .get(0)
                            .direction())
                    .isEqualTo(ContactDirection.RECEIVED);
        }
    }

    @Test
    void aRestingCardLooksFadedInBoardAndTable() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            assertThat(resting(Board.card(window, "Juniper Tools"))).isTrue();
            assertThat(resting(Board.card(window, CARD))).isFalse();
        }
    }

    @Test
    void theWayToReachSomebodyIsKept() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            long id = window.kept("Alder & Finch").id();
            Board.choose(window, "Interviewing", "Alder & Finch");
            ComboBox<Channel> channel =
                    box(window, one -> window.text("pipeline.person.channel").equals(one.getAccessibleText()));
            window.act(() -> channel.setValue(Channel.PHONE));
            Contact nadia =
                    window.journal(journal -> journal.contacts().of(id)).get(0).contact();
            assertThat(nadia.preferredChannel()).isEqualTo(Channel.PHONE);
            assertThat(nadia.email()).isEqualTo("nadia@alderfinch.example");
        }
    }

    @Test
    void whatIsNoAddressIsSaidBelowAndKeptAllTheSame() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            long id = window.kept("Alder & Finch").id();
            Board.choose(window, "Interviewing", "Alder & Finch");
            TextField email = window.find(
                    TextField.class, one -> window.text("pipeline.person.email").equals(one.getAccessibleText()));
            TextField phone = window.find(
                    TextField.class, one -> window.text("pipeline.person.phone").equals(one.getAccessibleText()));
            assertThat(window.shows("is no ")).isFalse();
            window.focus(email).act(email::selectAll).type("nadia at work");
            window.focus(phone).type("ask her");
            Inspecting.leave(window);
            assertThat(window.shows(window.text("reach.notEmail", "nadia at work")))
                    .isTrue();
            assertThat(window.shows(window.text("reach.notPhone", "ask her"))).isTrue();
            Contact nadia =
                    window.journal(journal -> journal.contacts().of(id)).get(0).contact();
            assertThat(nadia.email()).isEqualTo("nadia at work");
            assertThat(nadia.phone()).isEqualTo("ask her");
        }
    }

    @Test
    void aPlannedFollowUpIsDoneFromItsRow() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            long id = window.kept("Alder & Finch").id();
            Board.choose(window, "Interviewing", "Alder & Finch");
            assertThat(window.shows("Promised item · Mon, Mar 16")).isTrue();
            window.act(() -> window.find(
                            Button.class,
                            button -> "Done: Promised item · Mon, Mar 16".equals(button.getAccessibleText()))
                    .fire());
            assertThat(window.shows("Promised item · Done · Mon, Mar 16")).isTrue();
            assertThat(window.journal(journal -> journal.contactLog().of(id))
                            .get(0)
                            .words())
                    .isEqualTo("Three work samples for Nadia");
            assertThat(window.shows("I reached out · Mon, Mar 16")).isTrue();
        }
    }

    @Test
    void aCheckInIsDoneFromTheAdvice() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            long id = window.kept(CARD).id();
            Board.choose(window, "Applied", CARD);
            Node advice = window.find(
                    Node.class, node -> node.getClass().getSimpleName().equals("AdvicePane"));
            window.act(() -> ((Button) advice.lookup("#done")).fire());
            assertThat(window.shows("Check-in · Done · Mon, Mar 16")).isTrue();
            assertThat(window.journal(journal -> journal.contactLog().of(id))
                            .get(0)
                            .on())
                    .isEqualTo(TODAY);
            assertThat(window.shows("No word since Mon, Mar 16")).isTrue();
        }
    }

    @Test
    void whatChangesWhileAnotherScreenIsShownIsThereOnTheWayBack() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            long id = window.kept(CARD).id();
            Board.choose(window, "Applied", CARD);
            window.act(() -> window.context().shell().show(Destination.SETTINGS));
            window.act(() -> window.context()
                    .background()
                    .change(journal -> journal.followUps()
                            .plan(FollowUp.planned(id, FollowUpKind.OTHER, TODAY, "Planned elsewhere"))
                            .changes()));
            window.act(() -> window.context().shell().show(Destination.PIPELINE));
            assertThat(window.shows("Planned elsewhere")).isTrue();
        }
    }

    private static List<NextStep> steps(TestWindow window, long applicationId) {
        return window.journal(journal -> journal.nextSteps().of(applicationId));
    }

    /// The button at the head of a section.
    private static Button within(TestWindow window, String pane) {
        Node section =
                window.find(Node.class, node -> node.getClass().getSimpleName().equals(pane));
        return (Button) section.lookup("#add");
    }

    private static List<Button> edits(TestWindow window, String pane) {
        Node section =
                window.find(Node.class, node -> node.getClass().getSimpleName().equals(pane));
        String edit = window.text("pipeline.change");
        return Fx.get(() -> section.lookupAll(".button").stream()
                .filter(node ->
                        node instanceof Button button && button.getText().equals(edit))
                .map(Button.class::cast)
                .toList());
    }

    private static List<String> words(TestWindow window) {
        return window.all(Label.class, label -> label.getText().startsWith("Word ")).stream()
                .map(Label::getText)
                .toList();
    }

    private static MenuItem menuItem(String text) {
        return Fx.get(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .filter(item -> text.equals(item.getText()))
                .findFirst()
                .orElseThrow());
    }

    private static boolean resting(Node cell) {
        return Fx.get(() -> cell.lookup(".card").getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("resting")));
    }

    private static <E> void choose(TestWindow window, String id, E value) {
        ComboBox<E> box = box(window, one -> id.equals(one.getId()));
        window.act(() -> box.setValue(value));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <E> ComboBox<E> box(TestWindow window, Predicate<ComboBox> fits) {
        return window.find(ComboBox.class, fits);
    }
}
