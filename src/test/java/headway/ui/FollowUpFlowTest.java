package headway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.ActionKey;
import headway.domain.FollowUp;
import headway.domain.FollowUpKind;
import headway.domain.FollowUpState;
import headway.domain.NextStep;
import headway.domain.Permission;
import headway.domain.StageKind;
import headway.ui.kit.agenda.FollowUpActions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is better not done yet, or not any more, is done after one gentle question; the rest without any.
class FollowUpFlowTest {
    private static final LocalDate POLITE = LocalDate.of(2026, 3, 23);

    @TempDir
    private Path folder;

    @Test
    void tooEarlyIsOneGentleSentenceAndNotNowLeavesItAtThat() {
        try (TestWindow window = Days.window(folder)) {
            long acme = Days.applied(window, "Acme", 2);
            Days.planned(window, acme, FollowUpKind.CHECK_IN, Days.TODAY);
            Days.show(window).press(KeyCode.ENTER);
            assertThat(window.shows("Earliest polite day: Mon, Mar 23.")).isTrue();
            // The focus is on what does nothing.
            window.press(KeyCode.ENTER);
            assertThat(window.popups()).isZero();
            assertThat(Days.followUps(window, acme)).extracting(FollowUp::state).containsExactly(FollowUpState.PLANNED);
            window.press(KeyCode.ENTER).press(KeyCode.ESCAPE);
            assertThat(window.popups()).isZero();
            assertThat(Days.followUps(window, acme)).extracting(FollowUp::state).containsExactly(FollowUpState.PLANNED);
        }
    }

    @Test
    void doItAnywayDoesIt() {
        try (TestWindow window = Days.window(folder)) {
            long acme = Days.applied(window, "Acme", 2);
            Days.planned(window, acme, FollowUpKind.CHECK_IN, Days.TODAY);
            Days.show(window).press(KeyCode.ENTER);
            window.fire(window.text("followUp.anyway"));
            assertThat(Days.followUps(window, acme)).extracting(FollowUp::state).containsExactly(FollowUpState.DONE);
            assertThat(Days.log(window, acme)).hasSize(1);
            assertThat(window.popups()).isZero();
        }
    }

    @Test
    void whereAskingIsNotWelcomeOrItRestsItIsAskedToo() {
        try (TestWindow window = Days.window(folder)) {
            long acme = Days.applied(window, "Acme", 20);
            window.journal(journal -> journal.nextSteps()
                    .agree(new NextStep(
                            0, acme, "they call", null, Permission.NO, null, null, Days.TODAY.minusDays(15))));
            long globex = Days.applied(window, "Globex", 60);
            window.journal(journal -> journal.applications().rest(Set.of(globex), true));
            Days.show(window);
            for (long id : new long[] {acme, globex}) {
                window.act(() -> actions(window).done(ActionKey.checkIn(id), window.button("Help")));
                assertThat(window.popups()).isEqualTo(1);
                assertThat(window.shows(window.text(id == acme ? "pacing.notWelcome" : "pacing.doneYourPart")))
                        .isTrue();
                window.fire(window.text("followUp.notNow"));
                assertThat(Days.log(window, id)).isEmpty();
            }
        }
    }

    @Test
    void whereItIsNotTheUsersTurnItIsAskedToo() {
        try (TestWindow window = Days.window(folder)) {
            long acme = Days.applied(window, "Acme", 20);
            long own = Days.planned(window, acme, FollowUpKind.CHECK_IN, Days.TODAY);
            long offer = window.stages().stream()
                    .filter(stage -> stage.kind() == StageKind.OFFER)
                    .findFirst()
                    .orElseThrow()
                    .id();
            window.journal(
                    journal -> journal.applications().moveTo(Set.of(acme), offer, null, Days.TODAY.minusDays(1)));
            Days.show(window);
            window.act(() -> actions(window).done(ActionKey.followUp(own), window.button("Help")));
            assertThat(window.shows("In this stage there is no need to check in."))
                    .isTrue();
            window.fire(window.text("followUp.notNow"));
            assertThat(Days.log(window, acme)).isEmpty();
            window.act(() -> actions(window).done(ActionKey.followUp(own), window.button("Help")));
            window.fire(window.text("followUp.anyway"));
            assertThat(Days.log(window, acme)).hasSize(1);
        }
    }

    @Test
    void whatIsNoCheckInIsDoneWithoutAQuestion() {
        try (TestWindow window = Days.window(folder)) {
            long acme = Days.applied(window, "Acme", 2);
            long sent = Days.planned(window, acme, FollowUpKind.PROMISED_ITEM, Days.TODAY.plusDays(5));
            window.act(() -> actions(window).done(ActionKey.followUp(sent), window.button("Help")));
            assertThat(window.popups()).isZero();
            assertThat(Days.log(window, acme)).hasSize(1);
        }
    }

    @Test
    void aProposalThatIsMovedBeforeItsPoliteDayIsAskedAbout() {
        try (TestWindow window = Days.window(folder)) {
            long acme = Days.applied(window, "Acme", 2);
            LocalDate early = POLITE.minusDays(3);
            window.act(() -> actions(window).moveTo(ActionKey.checkIn(acme), early));
            assertThat(window.shows("Earliest polite day: Mon, Mar 23.")).isTrue();
            window.fire(window.text("followUp.notNow"));
            assertThat(Days.followUps(window, acme)).isEmpty();
            window.act(() -> actions(window).moveTo(ActionKey.checkIn(acme), early));
            window.fire(window.text("followUp.moveAnyway"));
            assertThat(Days.followUps(window, acme)).extracting(FollowUp::due).containsExactly(early);
            assertThat(Days.notice(window)).isEqualTo("Acme is moved to Fri, Mar 20.");
        }
    }

    @Test
    void laterDaysAndTheUsersOwnPlansAreMovedAtOnce() {
        try (TestWindow window = Days.window(folder)) {
            long acme = Days.applied(window, "Acme", 2);
            window.act(() -> actions(window).moveTo(ActionKey.checkIn(acme), POLITE.plusDays(1)));
            long own = Days.planned(window, acme, FollowUpKind.CHECK_IN, POLITE);
            window.act(() -> actions(window).moveTo(ActionKey.followUp(own), Days.TODAY));
            assertThat(window.popups()).isZero();
            assertThat(Days.followUps(window, acme))
                    .extracting(FollowUp::due)
                    .containsExactlyInAnyOrder(POLITE.plusDays(1), Days.TODAY);
        }
    }

    @Test
    void theNoticeOffersToTakeItBack() {
        try (TestWindow window = Days.window(folder)) {
            long acme = Days.applied(window, "Acme", 8);
            Days.show(window).press(KeyCode.ENTER);
            assertThat(Days.log(window, acme)).hasSize(1);
            window.fire(window.text("shell.undo"));
            assertThat(Days.log(window, acme)).isEmpty();
        }
    }

    @Test
    void whatIsGoneIsToldAndNothingHappens() {
        try (TestWindow window = Days.window(folder)) {
            window.act(() -> actions(window).done(ActionKey.followUp(77), window.button("Help")));
            assertThat(Days.notice(window)).contains("HW-30");
            window.act(() -> actions(window).moveTo(ActionKey.checkIn(77), POLITE));
            assertThat(Days.notice(window)).contains("HW-22");
            assertThat(window.popups()).isZero();
        }
    }

    private static FollowUpActions actions(TestWindow window) {
        return window.context().followUps();
    }
}
