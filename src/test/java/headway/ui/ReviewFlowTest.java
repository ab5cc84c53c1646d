package headway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.EffortEntry;
import headway.domain.EffortKind;
import headway.domain.FollowUp;
import headway.domain.FollowUpKind;
import headway.domain.Reward;
import headway.domain.RewardClaim;
import headway.domain.Week;
import headway.domain.WeeklyReview;
import headway.journal.Changes;
import headway.journal.Journal;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The walk through a week: left anywhere and taken up again, with the keys alone, and each part of it undone.
class ReviewFlowTest {
    private static final Week LAST = ReviewContent.LAST;

    @TempDir
    private Path folder;

    @Test
    void theWholeWalkIsDoneWithTheKeys() {
        try (TestWindow window = open(Content.DAY)) {
            ReviewContent.fill(window);
            window.press(KeyCode.SHORTCUT, KeyCode.R);
            assertThat(window.shows("Mar 9, 2026 – Mar 15, 2026")).isTrue();
            assertThat(window.shows("You did what you set out to do")).isTrue();
            assertThat(Fx.get(() -> window.focused())).isEqualTo(window.button(window.text("review.next")));
            on(window);
            assertThat(window.shows(window.text("review.position", 2, 5))).isTrue();
            window.type("Walks");
            on(window);
            assertThat(kept(window).helped()).isEqualTo("Walks");
            window.type("Ask sooner");
            on(window);
            window.type("Call two people");
            assertThat(kept(window).learned()).isEqualTo("Ask sooner");
            window.act(() -> window.find(Button.class, "take").fire());
            on(window);
            assertThat(kept(window).nextStep()).isEqualTo("Call two people");
            assertThat(kept(window).nextGoal()).isEqualTo(goal(window, LAST.plus(1)));
            // What can be claimed has the focus.
            window.press(KeyCode.SPACE);
            assertThat(window.<Integer>journal(open -> open.rewards().claims().size()))
                    .isEqualTo(3);
            assertThat(window.context().notices().shownText()).contains("You earned it with your own work");
            back(window);
            back(window);
            assertThat(area(window).getText()).isEqualTo("Ask sooner");
        }
    }

    @Test
    void whatWasWrittenIsThereAgainAfterLeavingAnywhere() {
        try (TestWindow window = open(Content.DAY)) {
            window.press(KeyCode.SHORTCUT, KeyCode.R);
            on(window);
            window.type("  Mornings 🌱");
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT2);
            assertThat(kept(window).helped()).isEqualTo("  Mornings 🌱");
            window.press(KeyCode.SHORTCUT, KeyCode.R);
            assertThat(window.shows(window.text("review.position", 2, 5)))
                    .as("the walk goes on where it was left")
                    .isTrue();
            assertThat(window.shows("Mar 9, 2026 – Mar 15, 2026")).isTrue();
            assertThat(area(window).getText()).isEqualTo("  Mornings 🌱");
            window.press(KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(area(window).getText()).isEmpty();
            assertThat(window.<List<WeeklyReview>>journal(open -> open.reviews().all()))
                    .isEmpty();
            window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
            assertThat(area(window).getText()).isEqualTo("  Mornings 🌱");
        }
    }

    @Test
    void anotherWeekIsGoneToAndWhatIsBeingTypedStaysWithItsOwn() {
        try (TestWindow window = open(Content.DAY)) {
            window.press(KeyCode.SHORTCUT, KeyCode.R);
            on(window);
            window.type("Mine");
            window.act(() -> window.button(window.text("review.earlier")).fire());
            assertThat(window.shows("Mar 2, 2026 – Mar 8, 2026")).isTrue();
            assertThat(window.shows(window.text("review.position", 1, 5))).isTrue();
            assertThat(kept(window).helped()).isEqualTo("Mine");
            on(window);
            assertThat(area(window).getText()).isEmpty();
            window.type("Older");
            window.act(() -> window.button(window.text("review.later")).fire());
            window.act(() -> window.button(window.text("review.later")).fire());
            assertThat(window.shows(window.text("review.week.present"))).isTrue();
            assertThat(window.button(window.text("review.later")).isDisabled()).isTrue();
            assertThat(window.<String>journal(
                            open -> open.reviews().of(LAST.plus(-1)).review().helped()))
                    .isEqualTo("Older");
            window.act(() -> window.find(ToggleButton.class, "toggle").fire());
            window.fire(window.text("review.past.open", "Mar 2, 2026 – Mar 8, 2026"));
            on(window);
            assertThat(area(window).getText()).isEqualTo("Older");
        }
    }

    @Test
    void aProposedGoalIsNoneUntilItIsTaken() {
        try (TestWindow window = open(Content.EMPTY)) {
            window.act(() -> window.context()
                    .background()
                    .change(journal -> journal.effort()
                            .log(EffortEntry.of(LAST.start(), EffortKind.NETWORKING, 30, ""))
                            .changes()));
            window.press(KeyCode.SHORTCUT, KeyCode.R);
            window.act(() -> window.find(ToggleButton.class, "stepNEXT").fire());
            TextField goal = window.find(TextField.class, "goal");
            assertThat(goal.getText()).isEqualTo("8");
            assertThat(window.shows(window.text("review.goal.less", 8, 50))).isTrue();
            assertThat(window.shows(window.text("review.goal.soFar", 50))).isTrue();
            window.focus(goal);
            on(window);
            back(window);
            assertThat(goal(window, LAST.plus(1)))
                    .as("passing by takes nothing")
                    .isEqualTo(50);
            window.focus(goal).act(goal::selectAll).type("2");
            assertThat(window.shows(window.text("settings.pace.wrong", 5, 10_000)))
                    .isTrue();
            window.type("0").press(KeyCode.ENTER);
            assertThat(goal(window, LAST.plus(1))).isEqualTo(20);
            assertThat(window.shows(window.text("review.goal.set", 20))).isTrue();
            window.press(KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(goal(window, LAST.plus(1))).isEqualTo(50);
            assertThat(goal.getText()).isEqualTo("8");
        }
    }

    @Test
    void aWeekLongAgoSetsNoGoal() {
        try (TestWindow window = open(Content.EMPTY)) {
            window.press(KeyCode.SHORTCUT, KeyCode.R);
            window.act(() -> window.button(window.text("review.earlier")).fire());
            window.act(() -> window.find(ToggleButton.class, "stepNEXT").fire());
            assertThat(window.all(TextField.class, field -> "goal".equals(field.getId())))
                    .isEmpty();
            assertThat(window.shows(window.text("review.goal.over", 50))).isTrue();
        }
    }

    @Test
    void aRejectionIsMovedOnFromOrAskedAbout() {
        try (TestWindow window = open(Content.DAY)) {
            ReviewContent.fill(window);
            window.press(KeyCode.SHORTCUT, KeyCode.R);
            window.act(() -> window.find(ToggleButton.class, "stepLEARNED").fire());
            assertThat(window.shows(window.text("review.movedOn.on"))).isTrue();
            window.fire(window.text("review.movedOn.planOf", "Cobalt Kitchen"));
            assertThat(window.shows(window.text("review.movedOn.planned", "Tue, Mar 17")))
                    .isTrue();
            assertThat(window.all(
                            Button.class,
                            button -> window.text("review.movedOn.planOf", "Cobalt Kitchen")
                                    .equals(button.getAccessibleText())))
                    .isEmpty();
            long id = window.kept("Cobalt Kitchen").id();
            assertThat(feedback(window, id)).extracting(FollowUp::due).containsExactly(LocalDate.of(2026, 3, 17));
            window.fire(window.text("shell.undo"));
            assertThat(feedback(window, id)).isEmpty();
        }
    }

    @Test
    void weeksBeginWhereTheLanguageOrTheUserHasThem() {
        try (TestWindow window =
                TestWindow.in(folder).locale(Locale.US).content(Content.EMPTY).show()) {
            window.press(KeyCode.SHORTCUT, KeyCode.R);
            assertThat(window.shows("Mar 8, 2026 – Mar 14, 2026")).isTrue();
            window.act(() -> window.context()
                    .background()
                    .change(journal -> journal.settings().setFirstDayOfWeek(DayOfWeek.MONDAY)));
            assertThat(window.shows("Mar 9, 2026 – Mar 15, 2026")).isTrue();
        }
    }

    private TestWindow open(Content content) {
        TestWindow window =
                TestWindow.in(folder).locale(Locale.ENGLISH).content(content).show();
        window.act(() -> window.context().background().change(ReviewFlowTest::withoutLog));
        return window;
    }

    /// The walk begins with a log that is empty, whatever the content brings along.
    private static Changes withoutLog(Journal journal) {
        Changes changes = Changes.NONE;
        for (EffortEntry entry : journal.effort().all()) {
            changes = changes.and(journal.effort().remove(entry.id()));
        }
        for (RewardClaim claim : journal.rewards().claims()) {
            changes = changes.and(journal.rewards().giveBack(claim.id()));
        }
        for (Reward reward : journal.rewards().all()) {
            changes = changes.and(journal.rewards().remove(reward.id()));
        }
        for (WeeklyReview review : journal.reviews().all()) {
            changes = changes.and(journal.reviews().remove(new Week(review.weekStart())));
        }
        return changes;
    }

    private static void on(TestWindow window) {
        window.press(KeyCode.SHORTCUT, KeyCode.PAGE_DOWN);
    }

    private static void back(TestWindow window) {
        window.press(KeyCode.SHORTCUT, KeyCode.PAGE_UP);
    }

    private static WeeklyReview kept(TestWindow window) {
        return window.journal(open -> open.reviews().of(LAST).review());
    }

    private static int goal(TestWindow window, Week week) {
        return window.journal(open -> open.effort().of(week).goal());
    }

    private static List<FollowUp> feedback(TestWindow window, long applicationId) {
        return window.journal(open -> open.followUps().of(applicationId).stream()
                .filter(followUp -> followUp.kind() == FollowUpKind.FEEDBACK_REQUEST)
                .toList());
    }

    /// The text of the step that is shown.
    private static TextArea area(TestWindow window) {
        return window.find(TextArea.class, ReviewFlowTest::isSeen);
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
