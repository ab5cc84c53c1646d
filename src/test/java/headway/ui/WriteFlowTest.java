package headway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.ActionKey;
import headway.domain.ApplicationContact;
import headway.domain.Channel;
import headway.domain.Contact;
import headway.domain.ContactEntry;
import headway.domain.ContactRole;
import headway.domain.FollowUp;
import headway.domain.FollowUpKind;
import headway.domain.FollowUpState;
import headway.domain.Interview;
import headway.domain.InterviewType;
import headway.domain.NextStep;
import headway.domain.Permission;
import headway.domain.TemplateKey;
import headway.domain.Wording;
import headway.journal.FollowUps;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A message is written, handed over and logged; its wording is the user's to change.
class WriteFlowTest {
    @TempDir
    private Path folder;

    @Test
    void theMessageFitsAndGoesToTheMailProgramOnlyWhenAsked() {
        try (TestWindow window = Days.window(folder)) {
            write(window, "anna@acme.example", "");
            assertThat(subject(window)).isEqualTo("My application: Analyst");
            assertThat(body(window))
                    .startsWith("Dear Anna Díaz,")
                    .contains("at Acme")
                    .doesNotContain("{");
            assertThat(window.asked()).isEmpty();
            window.fire(window.text("write.mail"));
            assertThat(window.asked()).hasSize(1);
            assertThat(window.asked().get(0))
                    .startsWith(
                            "browse mailto:anna@acme.example?subject=My%20application%3A%20Analyst&body=Dear%20Anna")
                    .contains("%0D%0A")
                    .doesNotContain(" ".repeat(2));
        }
    }

    @Test
    void anAddressThatIsNoneIsToldAndNotGivenToTheMailProgram() {
        try (TestWindow window = Days.window(folder)) {
            write(window, "anna at acme", "");
            assertThat(window.button(window.text("write.mail")).isDisabled()).isTrue();
            assertThat(window.shows(window.text("reach.notEmail", "anna at acme")))
                    .isTrue();
        }
    }

    @Test
    void theTextIsCopied() {
        try (TestWindow window = Days.window(folder)) {
            write(window, "", "");
            window.act(() -> area(window).setText("Dear you,\nhello."));
            window.fire(window.text("write.copy"));
            assertThat(Fx.get(() -> Clipboard.getSystemClipboard().getString()))
                    .isEqualTo("My application: Analyst\n\nDear you,\nhello.");
        }
    }

    @Test
    void markingAsDoneLogsWhatWasWrittenWithWayAndPerson() {
        try (TestWindow window = Days.window(folder)) {
            long acme = write(window, "anna@acme.example", "");
            window.act(() -> window.<ComboBox<Channel>>find(type(ComboBox.class), "channel")
                    .setValue(Channel.MESSAGE));
            window.act(() -> area(window).setText("Hello Anna, any news?"));
            window.press(KeyCode.SHORTCUT, KeyCode.ENTER);
            assertThat(window.popups()).isZero();
            ContactEntry logged = Days.log(window, acme).get(0);
            assertThat(logged.words()).isEqualTo("Hello Anna, any news?");
            assertThat(logged.channel()).isEqualTo(Channel.MESSAGE);
            assertThat(logged.contactId()).isEqualTo(anna(window, acme).id());
            assertThat(Days.followUps(window, acme)).extracting(FollowUp::state).containsExactly(FollowUpState.DONE);
            assertThat(Days.notice(window)).startsWith("Done: Acme. Next check-in:");
            assertThat(Days.cards(window)).isEmpty();
            window.press(KeyCode.Z);
            assertThat(Days.log(window, acme)).isEmpty();
            assertThat(Days.cards(window)).hasSize(1);
        }
    }

    @Test
    void aCallHasAScriptAndANumberToCopy() {
        try (TestWindow window = Days.window(folder)) {
            write(window, "", "+49 30 123456");
            window.act(() -> window.<ComboBox<Channel>>find(type(ComboBox.class), "channel")
                    .setValue(Channel.PHONE));
            assertThat(Days.says(window, "write-number")).isEqualTo("+49 30 123456");
            assertThat(body(window)).startsWith("Hello Anna Díaz, this is (your name).");
            assertThat(window.all(TextField.class, field -> "subject".equals(field.getId())))
                    .isEmpty();
            window.fire(window.text("write.copyNumber"));
            assertThat(Fx.get(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("+49 30 123456");
            assertThat(window.asked()).isEmpty();
        }
    }

    @Test
    void aNumberThatIsNoneIsTold() {
        try (TestWindow window = Days.window(folder)) {
            write(window, "", "ask at the desk");
            window.act(() -> window.<ComboBox<Channel>>find(type(ComboBox.class), "channel")
                    .setValue(Channel.PHONE));
            assertThat(window.shows(window.text("reach.notPhone", "ask at the desk")))
                    .isTrue();
        }
    }

    @Test
    void theUsersOwnWordingIsKeptAndTheBuiltInOneComesBack() {
        try (TestWindow window = Days.window(folder)) {
            write(window, "", "");
            String builtIn = body(window);
            window.fire(window.text("write.edit"));
            assertThat(body(window)).contains("{greeting}");
            window.act(() -> area(window).setText("Hi {firstName}, about {role}; see {somewhere}."));
            window.fire(window.text("write.keep"));
            assertThat(body(window)).isEqualTo("Hi Anna, about Analyst; see ____.");
            assertThat(window.shows(window.text("write.unknown", "{somewhere}")))
                    .isTrue();
            String key = new TemplateKey(FollowUpKind.CHECK_IN, Channel.EMAIL, Wording.OPEN).body();
            assertThat(template(window, key)).isEqualTo("Hi {firstName}, about {role}; see {somewhere}.");
            window.fire(window.text("write.edit"));
            window.fire(window.text("write.builtIn"));
            window.fire(window.text("write.keep"));
            assertThat(body(window)).isEqualTo(builtIn);
            assertThat(template(window, key)).isEmpty();
        }
    }

    @Test
    void aFieldThatIsNotClosedIsToldAndNotKept() {
        try (TestWindow window = Days.window(folder)) {
            write(window, "", "");
            String before = body(window);
            window.fire(window.text("write.edit"));
            window.act(() -> area(window).setText("Hi {firstName,\nhow are things?"));
            window.fire(window.text("write.keep"));
            assertThat(window.shows(window.text("template.unclosed", 1, 4, "{firstName,")))
                    .isTrue();
            assertThat(body(window)).startsWith("Hi {firstName,");
            String key = new TemplateKey(FollowUpKind.CHECK_IN, Channel.EMAIL, Wording.OPEN).body();
            assertThat(template(window, key)).isEmpty();
            window.press(KeyCode.ESCAPE);
            assertThat(body(window)).isEqualTo(before);
            assertThat(window.popups()).isEqualTo(1);
        }
    }

    @Test
    void theNameIsAskedForOnceAndSignsFromThenOn() {
        try (TestWindow window = Days.window(folder)) {
            write(window, "", "");
            TextField name = window.find(TextField.class, "name");
            window.focus(name).act(() -> name.setText("Kim Lee")).press(KeyCode.ENTER);
            assertThat(body(window)).endsWith("Kim Lee");
            String kept = window.journal(journal -> journal.settings().myName());
            assertThat(kept).isEqualTo("Kim Lee");
            assertThat(window.all(TextField.class, field -> "name".equals(field.getId())))
                    .isEmpty();
        }
    }

    @Test
    void whatWasTypedIsStillThereWhenItIsOpenedAgain() {
        try (TestWindow window = Days.window(folder)) {
            write(window, "", "");
            window.act(() -> area(window).setText("Half a letter"));
            window.press(KeyCode.ESCAPE);
            assertThat(window.popups()).isZero();
            window.press(KeyCode.W);
            assertThat(body(window)).isEqualTo("Half a letter");
        }
    }

    @Test
    void whatWasTypedForAPlannedFollowUpIsKeptInTheJournal() {
        try (TestWindow window = Days.window(folder)) {
            long acme = Days.applied(window, "Acme", 2);
            Days.planned(window, acme, FollowUpKind.NETWORKING, Days.TODAY);
            Days.show(window).press(KeyCode.W);
            window.act(() -> area(window).setText("Half a letter"));
            window.press(KeyCode.ESCAPE);
            assertThat(Days.followUps(window, acme))
                    .extracting(FollowUp::message)
                    .containsExactly("Half a letter");
            window.press(KeyCode.W);
            assertThat(body(window)).isEqualTo("Half a letter");
        }
    }

    @Test
    void anotherWayOrPersonLeavesAloneWhatWasTyped() {
        try (TestWindow window = Days.window(folder)) {
            write(window, "", "");
            window.act(() -> window.<ComboBox<ApplicationContact>>find(type(ComboBox.class), "person")
                    .setValue(null));
            assertThat(body(window)).startsWith("Dear hiring team,");
            window.act(() -> area(window).setText("My own words"));
            window.act(() -> window.<ComboBox<Channel>>find(type(ComboBox.class), "channel")
                    .setValue(Channel.POST));
            assertThat(body(window)).isEqualTo("My own words");
        }
    }

    @Test
    void doingItTooEarlyAsksBesideTheButton() {
        try (TestWindow window = Days.window(folder)) {
            long acme = Days.applied(window, "Acme", 2);
            Days.planned(window, acme, FollowUpKind.CHECK_IN, Days.TODAY);
            Days.show(window).press(KeyCode.W);
            window.fire(window.text("write.done"));
            assertThat(window.shows("Earliest polite day: Mon, Mar 23.")).isTrue();
            assertThat(Days.log(window, acme)).isEmpty();
            window.fire(window.text("followUp.anyway"));
            assertThat(Days.log(window, acme)).hasSize(1);
            assertThat(window.popups()).isZero();
        }
    }

    @Test
    void aMessageThatIsNoFollowUpIsLogged() {
        try (TestWindow window = Days.window(folder)) {
            long acme = Days.applied(window, "Acme", 2);
            Days.show(window);
            window.act(() ->
                    window.context().followUps().write(null, acme, FollowUpKind.NETWORKING, window.button("Help")));
            window.fire(window.text("write.log"));
            assertThat(Days.log(window, acme)).hasSize(1);
            assertThat(Days.followUps(window, acme)).isEmpty();
            assertThat(Days.notice(window)).isEqualTo("Logged: Acme.");
        }
    }

    @Test
    void theSecondTimeItAsksOnceMoreInOtherWords() {
        try (TestWindow window = Days.window(folder)) {
            long acme = Days.applied(window, "Acme", 40);
            window.journal(journal ->
                    journal.followUps().done(ActionKey.checkIn(acme), FollowUps.Doing.on(LocalDate.of(2026, 2, 20))));
            Days.show(window).press(KeyCode.W);
            assertThat(subject(window)).isEqualTo("Still interested: Analyst");
        }
    }

    @Test
    void aDayAgreedBeforeTheInterviewIsNotTakenForTheDecision() {
        try (TestWindow window = Days.window(folder)) {
            long acme = Days.applied(window, "Acme", 20);
            Interview met = new Interview(
                    0, acme, 1, InterviewType.VIDEO, Days.TODAY.atTime(8, 0), ZoneOffset.UTC, 30, "", List.of(), "");
            window.journal(journal -> journal.interviews().add(met));
            LocalDate by = Days.TODAY.minusDays(1);
            window.journal(journal -> journal.nextSteps()
                    .agree(new NextStep(0, acme, "they call", by, Permission.YES, null, null, by.minusDays(9))));
            Days.show(window).press(KeyCode.W);
            assertThat(Fx.get(() -> window.find(Label.class, "advice").getText()))
                    .isEqualTo(window.text("thankYou.decisionUnknown"));
        }
    }

    @Test
    void aMessageForWhatIsGoneIsToldAndNotOpened() {
        try (TestWindow window = Days.window(folder)) {
            long acme = Days.applied(window, "Acme", 2);
            window.act(() -> window.context()
                    .followUps()
                    .write(ActionKey.followUp(77), acme, FollowUpKind.CHECK_IN, window.button("Help")));
            assertThat(Days.notice(window)).contains("HW-30");
            assertThat(window.popups()).isZero();
        }
    }

    /// Opens the message to Anna for a check-in that is due.
    private static long write(TestWindow window, String email, String phone) {
        long acme = Days.applied(window, "Acme", 8);
        Contact anna = new Contact(0, "Anna Díaz", "", "Acme", email, phone, null, "");
        window.journal(journal -> journal.contacts().add(acme, anna, ContactRole.RECRUITER));
        Days.show(window).press(KeyCode.W);
        assertThat(window.popups()).isEqualTo(1);
        return acme;
    }

    private static Contact anna(TestWindow window, long applicationId) {
        List<ApplicationContact> people =
                window.journal(journal -> journal.contacts().of(applicationId));
        return people.get(0).contact();
    }

    private static String template(TestWindow window, String key) {
        return window.journal(journal -> journal.settings().template(key).orElse(""));
    }

    private static TextArea area(TestWindow window) {
        return window.find(TextArea.class, "body");
    }

    private static String body(TestWindow window) {
        return Fx.get(() -> area(window).getText());
    }

    private static String subject(TestWindow window) {
        return Fx.get(() -> window.find(TextField.class, "subject").getText());
    }

    @SuppressWarnings("unchecked")
    private static <N> Class<N> type(Class<?> raw) {
        return (Class<N>) raw;
    }
}
