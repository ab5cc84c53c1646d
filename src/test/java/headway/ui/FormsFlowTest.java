package headway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.Channel;
import headway.domain.ContactDirection;
import headway.domain.ContactEntry;
import headway.domain.FollowUp;
import headway.domain.FollowUpKind;
import headway.domain.Interview;
import headway.domain.InterviewType;
import headway.ui.kit.DateField;
import headway.ui.kit.Formats;
import headway.ui.kit.agenda.AgendaForms;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The small forms: Enter keeps, Escape leaves, and what can't be kept stays.
class FormsFlowTest {
    private static final String CARD = "Dovetail Health";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    @TempDir
    private Path folder;

    @Test
    void aFollowUpIsPlannedWithOneKeyAsTheRulesSuggest() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            long id = window.kept(CARD).id();
            open(window, (forms, beside) -> forms.planFollowUp(beside, id, null));
            assertThat(window.shows("Last contact Sat, Mar 7; give them 7 days: earliest polite day Mon, Mar 16."))
                    .isTrue();
            window.press(KeyCode.ENTER);
            assertThat(window.popups()).isZero();
            FollowUp planned = followUp(window, id);
            assertThat(planned.kind()).isEqualTo(FollowUpKind.CHECK_IN);
            assertThat(planned.due()).isEqualTo(TODAY);
            assertThat(planned.proposed()).isFalse();
        }
    }

    @Test
    void everyFieldOfAFollowUpIsKept() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            long id = window.kept(CARD).id();
            open(window, (forms, beside) -> forms.planFollowUp(beside, id, TODAY.plusDays(2)));
            window.type("Work samples");
            choose(window, "kind", FollowUpKind.PROMISED_ITEM);
            choose(window, "channel", Channel.POST);
            assertThat(window.shows("earliest polite day"))
                    .as("no advice for a promise")
                    .isFalse();
            ComboBox<?> person = window.find(ComboBox.class, "person");
            window.focus(person).type("Ola Nord");
            window.press(KeyCode.ENTER);
            assertThat(window.popups()).isZero();
            FollowUp planned = followUp(window, id);
            assertThat(planned.what()).isEqualTo("Work samples");
            assertThat(planned.kind()).isEqualTo(FollowUpKind.PROMISED_ITEM);
            assertThat(planned.due()).isEqualTo(TODAY.plusDays(2));
            assertThat(planned.channel()).isEqualTo(Channel.POST);
            assertThat(names(window, id)).containsExactly("Ola Nord");
            assertThat(planned.contactId())
                    .isEqualTo(window.journal(journal ->
                            journal.contacts().of(id).get(0).contact().id()));
            open(window, (forms, beside) -> forms.editFollowUp(beside, planned.id()));
            assertThat(window.find(ComboBox.class, "person").getEditor().getText())
                    .isEqualTo("Ola Nord");
            window.press(KeyCode.END).type(" and a plan").press(KeyCode.ENTER);
            assertThat(followUp(window, id).what()).isEqualTo("Work samples and a plan");
            assertThat(names(window, id)).as("nobody twice").containsExactly("Ola Nord");
        }
    }

    @Test
    void whatIsNoDayIsSaidAndStays() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            long id = window.kept(CARD).id();
            open(window, (forms, beside) -> forms.planFollowUp(beside, id, null));
            window.type("Ask Ana");
            DateField due = window.find(DateField.class, "due");
            typeDate(window, due, "Feb 31, 2026");
            window.press(KeyCode.ENTER);
            assertThat(window.popups()).isEqualTo(1);
            assertThat(window.shows("“Feb 31, 2026” is no day of the calendar."))
                    .isTrue();
            assertThat(due.getEditor().getText()).isEqualTo("Feb 31, 2026");
            // Also when the focus goes elsewhere, where the usual field would put the day before back.
            window.focus(window.find(TextField.class, "what"));
            assertThat(due.getEditor().getText()).isEqualTo("Feb 31, 2026");
            typeDate(window, due, "");
            window.press(KeyCode.ENTER);
            assertThat(window.shows(window.text("forms.dateNeeded"))).isTrue();
            typeDate(window, due, "nonsense");
            window.focus(window.find(TextField.class, "what"));
            assertThat(due.getEditor().getText())
                    .as("also in a field that was empty")
                    .isEqualTo("nonsense");
            typeDate(window, due, "3/20/26");
            window.press(KeyCode.ENTER);
            assertThat(window.popups()).isZero();
            assertThat(followUp(window, id).due()).isEqualTo("2026-03-20");
            assertThat(followUp(window, id).what()).isEqualTo("Ask Ana");
        }
    }

    @Test
    void tooEarlyIsOneGentleSentenceAndAllowed() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            long id = window.kept("Cobalt Kitchen").id();
            open(window, (forms, beside) -> forms.planFollowUp(beside, id, TODAY));
            assertThat(window.shows("That is a little early")).isTrue();
            window.act(() -> window.find(DateField.class, "due").setValue(TODAY.plusMonths(3)));
            assertThat(window.shows("That is a little early")).isFalse();
            window.act(() -> window.find(DateField.class, "due").setValue(TODAY));
            window.press(KeyCode.ENTER);
            assertThat(followUps(window, id).stream().filter(one -> one.due().equals(TODAY)))
                    .hasSize(1);
        }
    }

    @Test
    void escapeLeavesAndKeepsNothing() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            long id = window.kept(CARD).id();
            open(window, (forms, beside) -> forms.planFollowUp(beside, id, null));
            window.type("Not now").press(KeyCode.ESCAPE);
            assertThat(window.popups()).isZero();
            assertThat(followUps(window, id)).isEmpty();
            open(window, (forms, beside) -> forms.planFollowUp(beside, id, null));
            window.fire(window.text("forms.leave"));
            assertThat(window.popups()).isZero();
        }
    }

    @Test
    void aRemovedFollowUpComesBackByUndo() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            long id = window.kept("Ivy & Sons").id();
            long followUp = followUp(window, id).id();
            open(window, (forms, beside) -> forms.editFollowUp(beside, followUp));
            window.fire(window.text("forms.remove"));
            assertThat(window.popups()).isZero();
            assertThat(followUps(window, id)).isEmpty();
            assertThat(window.context().notices().shownText()).contains(window.text("forms.removed.followUp"));
            window.fire(window.text("shell.undo"));
            assertThat(followUp(window, id).id()).isEqualTo(followUp);
        }
    }

    @Test
    void whatCameBackIsNotedOnADoneOne() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            long id = window.kept("Juniper Tools").id();
            long done = followUp(window, id).id();
            open(window, (forms, beside) -> forms.editFollowUp(beside, done));
            window.type("A kind no").press(KeyCode.SHORTCUT, KeyCode.ENTER);
            assertThat(window.popups()).isZero();
            assertThat(followUp(window, id).cameBack()).isEqualTo("A kind no");
            assertThat(window.kept("Juniper Tools").resting()).isTrue();
        }
    }

    @Test
    void anInterviewIsAddedWithATimeTypedForgivingly() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            long id = window.kept("Alder & Finch").id();
            open(window, (forms, beside) -> forms.addInterview(beside, id, TODAY.plusDays(4)));
            assertThat(window.find(TextField.class, "round").getText()).isEqualTo("3");
            window.type("soon").press(KeyCode.ENTER);
            assertThat(window.shows("“soon” is no time of day.")).isTrue();
            assertThat(window.focused()).isEqualTo(window.find(TextField.class, "time"));
            window.act(() -> window.find(TextField.class, "time").clear());
            window.press(KeyCode.ENTER);
            assertThat(window.shows(window.text("forms.timeNeeded"))).isTrue();
            window.type("1430");
            TextField minutes = window.find(TextField.class, "minutes");
            window.focus(minutes).act(minutes::selectAll).type("0").press(KeyCode.ENTER);
            assertThat(window.shows(window.text("forms.noMinutes"))).isTrue();
            window.act(minutes::selectAll).type("1 h 30");
            choose(window, "type", InterviewType.PANEL);
            window.act(() -> window.find(CheckBox.class, box -> box.getText().equals("Nadia Okafor"))
                    .setSelected(true));
            TextField newName = field(window, "forms.newName");
            window.focus(newName).type("Ola Nord").press(KeyCode.ENTER);
            assertThat(window.popups()).as("Enter takes the name first").isEqualTo(1);
            window.type("Pia Moos");
            window.focus(window.find(TextField.class, "place"))
                    .type("12 Mill Lane")
                    .press(KeyCode.ENTER);
            assertThat(window.popups()).isZero();
            Interview kept = interviews(window, id).get(2);
            assertThat(kept.start()).isEqualTo("2026-03-20T14:30");
            assertThat(kept.minutes()).isEqualTo(90);
            assertThat(kept.round()).isEqualTo(3);
            assertThat(kept.type()).isEqualTo(InterviewType.PANEL);
            assertThat(kept.place()).isEqualTo("12 Mill Lane");
            assertThat(kept.zone()).isEqualTo(window.journal(journal -> journal.zone()));
            assertThat(names(window, id)).containsExactly("Nadia Okafor", "Ola Nord", "Pia Moos");
            assertThat(kept.contactIds()).hasSize(3);
        }
    }

    @Test
    void aTimeZoneIsFoundByItsCityAndTheTimeHereIsTold() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            long id = window.kept(CARD).id();
            open(window, (forms, beside) -> forms.addInterview(beside, id, TODAY.plusDays(4)));
            window.type("8pm");
            TextField zone = field(window, "forms.zone");
            window.focus(zone).act(zone::selectAll).type("Atlantis").press(KeyCode.ENTER);
            assertThat(window.shows("There is no time zone “Atlantis”.")).isTrue();
            window.act(zone::selectAll).type("new york").press(KeyCode.ENTER);
            assertThat(zone.getText()).isEqualTo("America/New York");
            assertThat(window.popups()).as("Enter takes the zone first").isEqualTo(1);
            assertThat(window.shows("On your clocks: 12:00\u202fAM, Sat, Mar 21"))
                    .isTrue();
            window.press(KeyCode.ENTER);
            Interview kept = interviews(window, id).get(0);
            assertThat(kept.zone()).isEqualTo(ZoneId.of("America/New_York"));
            assertThat(kept.start()).isEqualTo("2026-03-20T20:00");
            open(window, (forms, beside) -> forms.editInterview(beside, kept.id()));
            assertThat(window.find(TextField.class, "time").getText()).isEqualTo("8:00\u202fPM");
            window.press(KeyCode.ENTER);
            assertThat(interviews(window, id)).containsExactly(kept);
        }
    }

    @Test
    void anotherInterviewAtThatTimeAndSkippedClocksAreSaid() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            long id = window.kept(CARD).id();
            open(window, (forms, beside) -> forms.addInterview(beside, id, TODAY.plusDays(1)));
            window.type("14:30");
            assertThat(window.shows("At that time there is already an interview: Alder & Finch."))
                    .isTrue();
            window.act(() -> window.find(TextField.class, "time").setText("15:00"));
            assertThat(window.shows("Alder & Finch.")).isFalse();
            TextField zone = field(window, "forms.zone");
            window.focus(zone).act(zone::selectAll).type("Berlin").press(KeyCode.ENTER);
            window.act(() -> {
                window.find(DateField.class, "day").setValue(LocalDate.of(2026, 3, 29));
                window.find(TextField.class, "time").setText("2:30");
            });
            assertThat(window.shows("The clocks skip 2:30\u202fAM on that day. It counts as 3:30\u202fAM."))
                    .isTrue();
        }
    }

    @Test
    void aContactIsLoggedAndWakesWhatRests() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            long id = window.kept("Juniper Tools").id();
            open(window, (forms, beside) -> forms.logContact(beside, id, ContactDirection.RECEIVED));
            window.type("They called!");
            choose(window, "channel", Channel.PHONE);
            DateField on = window.find(DateField.class, "on");
            window.act(() -> on.setValue(TODAY.plusDays(1)));
            window.fire(window.text("forms.keep"));
            assertThat(window.shows(window.text("forms.contactAhead"))).isTrue();
            window.act(() -> on.setValue(TODAY.minusDays(1)));
            window.fire(window.text("forms.keep"));
            assertThat(window.popups()).isZero();
            assertThat(window.kept("Juniper Tools").resting()).isFalse();
            ContactEntry kept =
                    window.journal(journal -> journal.contactLog().of(id)).get(0);
            assertThat(kept.direction()).isEqualTo(ContactDirection.RECEIVED);
            assertThat(kept.words()).isEqualTo("They called!");
            assertThat(kept.channel()).isEqualTo(Channel.PHONE);
            assertThat(kept.on()).isEqualTo(TODAY.minusDays(1));
            open(window, (forms, beside) -> forms.editContact(beside, kept));
            TextArea words = window.find(TextArea.class, "words");
            window.act(words::clear).type("One").press(KeyCode.ENTER).type("two");
            window.press(KeyCode.SHORTCUT, KeyCode.ENTER);
            assertThat(window.journal(journal -> journal.contactLog().of(id))
                            .get(0)
                            .words())
                    .isEqualTo("One\ntwo");
        }
    }

    @Test
    void aTextThatIsTooLongIsSaidInTheFormAndNothingIsLost() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            long id = window.kept(CARD).id();
            open(window, (forms, beside) -> forms.logContact(beside, id));
            TextArea words = window.find(TextArea.class, "words");
            window.act(() -> words.setText("x".repeat((1 << 20) + 1)));
            window.focus(window.find(ComboBox.class, "person")).type("Ola Nord");
            window.fire(window.text("forms.keep"));
            assertThat(window.popups()).isEqualTo(1);
            assertThat(window.shows(window.text("problem.TEXT_TOO_LONG"))).isTrue();
            assertThat(words.getLength()).isEqualTo((1 << 20) + 1);
            window.act(() -> words.setText("Short."));
            window.fire(window.text("forms.keep"));
            assertThat(window.popups()).isZero();
            assertThat(names(window, id))
                    .as("added once, though it was tried twice")
                    .containsExactly("Ola Nord");
            assertThat(window.takeNoise()).isEmpty();
        }
    }

    @Test
    void aDayIsClickedAndTheApplicationIsFoundByTyping() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            open(window, (forms, beside) -> forms.add(beside, TODAY.plusDays(3)));
            window.type("zzz").press(KeyCode.ENTER);
            assertThat(window.shows(window.text("forms.applicationNeeded"))).isTrue();
            TextField application = field(window, "forms.application");
            window.act(application::clear).type("dovetail").press(KeyCode.ENTER);
            assertThat(window.shows("Dovetail Health · Senior designer")).isTrue();
            window.type("Say hello").press(KeyCode.ENTER);
            assertThat(window.popups()).isZero();
            FollowUp planned = followUp(window, window.kept(CARD).id());
            assertThat(planned.due()).isEqualTo(TODAY.plusDays(3));
            assertThat(planned.what()).isEqualTo("Say hello");
            open(window, (forms, beside) -> forms.add(beside, TODAY.plusDays(3)));
            window.act(() -> window.find(RadioButton.class, "interview").fire());
            window.focus(field(window, "forms.application")).press(KeyCode.DOWN).press(KeyCode.ENTER);
            window.type("9").press(KeyCode.ENTER);
            assertThat(interviews(window, window.kept("Bluewater Transit").id()))
                    .singleElement()
                    .satisfies(one -> assertThat(one.start()).isEqualTo("2026-03-19T09:00"));
        }
    }

    @Test
    void aClosedApplicationIsNotOffered() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            open(window, (forms, beside) -> forms.add(beside, TODAY));
            window.type("granite").press(KeyCode.ENTER);
            assertThat(window.shows(window.text("forms.applicationNeeded"))).isTrue();
        }
    }

    /// Opens a form beside a node in the middle of the window.
    static void open(TestWindow window, BiConsumer<AgendaForms, Node> opening) {
        AgendaForms forms = new AgendaForms(
                window.context().background(), window.context().views(), new Formats(window.messages()));
        window.act(() -> opening.accept(forms, window.find(Node.class, "count")));
    }

    private static void typeDate(TestWindow window, DateField field, String text) {
        window.focus(field).act(() -> field.getEditor().setText(text));
    }

    private static TextField field(TestWindow window, String key) {
        return window.find(TextField.class, one -> window.text(key).equals(one.getAccessibleText()));
    }

    @SuppressWarnings("unchecked")
    private static <E> void choose(TestWindow window, String id, E value) {
        ComboBox<E> box = (ComboBox<E>) window.find(ComboBox.class, id);
        window.act(() -> box.setValue(value));
    }

    private static FollowUp followUp(TestWindow window, long applicationId) {
        return followUps(window, applicationId).get(0);
    }

    private static List<FollowUp> followUps(TestWindow window, long applicationId) {
        return window.journal(journal -> journal.followUps().of(applicationId));
    }

    private static List<Interview> interviews(TestWindow window, long applicationId) {
        return window.journal(journal -> journal.interviews().of(applicationId));
    }

    private static List<String> names(TestWindow window, long applicationId) {
        return window.journal(journal -> journal.contacts().of(applicationId)).stream()
                .map(one -> one.contact().name())
                .toList();
    }
}
