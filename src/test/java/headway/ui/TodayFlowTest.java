package headway.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import headway.domain.ActionKey;
import headway.domain.ContactDirection;
import headway.domain.ContactEntry;
import headway.domain.FollowUp;
import headway.domain.FollowUpKind;
import headway.domain.FollowUpState;
import headway.domain.Interview;
import headway.domain.InterviewType;
import headway.domain.JobApplication;
import headway.domain.StageKind;
import headway.journal.FollowUps;
import headway.ui.kit.Destination;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The day by keyboard: what is done, put off and passed on is kept at once, and can be taken back.
class TodayFlowTest {
    @TempDir
    private Path folder;

    @Test
    void enterDoesItWritesTheLogAndSaysWhatComesNext() {
        try (TestWindow window = Days.window(folder)) {
            long acme = Days.applied(window, "Acme", 8);
            Days.show(window);
            assertThat(Days.focusedCard(window)).isEqualTo("Acme · Analyst");
            window.press(KeyCode.ENTER);
            List<ContactEntry> log = Days.log(window, acme);
            assertThat(log).hasSize(1);
            assertThat(log.get(0).direction()).isEqualTo(ContactDirection.SENT);
            assertThat(log.get(0).on()).isEqualTo(Days.TODAY);
            assertThat(Days.followUps(window, acme))
                    .extracting(FollowUp::kind, FollowUp::state)
                    .containsExactly(tuple(FollowUpKind.CHECK_IN, FollowUpState.DONE));
            assertThat(Days.notice(window)).isEqualTo("Done: Acme. Next check-in: Mon, Mar 30.");
            assertThat(Days.cards(window)).isEmpty();
            assertThat(window.shows("until Mon, Mar 30")).isTrue();
        }
    }

    @Test
    void theLastTurnLetsItRestAndSaysSo() {
        try (TestWindow window = Days.window(folder)) {
            long acme = Days.applied(window, "Acme", 40);
            window.journal(journal ->
                    journal.followUps().done(ActionKey.checkIn(acme), FollowUps.Doing.on(Days.TODAY.minusDays(20))));
            Days.show(window).press(KeyCode.ENTER);
            assertThat(Days.notice(window)).isEqualTo("Acme rests now. You've done your part.");
            assertThat(window.kept("Acme").resting()).isTrue();
            assertThat(window.shows("Resting: you've done your part")).isTrue();
        }
    }

    @Test
    void zTakesItBackAndTheCardIsThereAgain() {
        try (TestWindow window = Days.window(folder)) {
            long acme = Days.applied(window, "Acme", 8);
            Days.show(window).press(KeyCode.ENTER);
            assertThat(Days.cards(window)).isEmpty();
            window.press(KeyCode.Z);
            assertThat(Days.cards(window)).containsExactly("Acme · Analyst");
            assertThat(Days.log(window, acme)).isEmpty();
            assertThat(Days.followUps(window, acme)).isEmpty();
            window.press(KeyCode.RIGHT).press(KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(Days.cards(window)).containsExactly("Acme · Analyst");
        }
    }

    @Test
    void sPutsItOffToADayThatIsKept() {
        try (TestWindow window = Days.window(folder)) {
            long acme = Days.applied(window, "Acme", 8);
            Days.show(window).press(KeyCode.S);
            assertThat(window.popups()).isEqualTo(1);
            window.press(KeyCode.ENTER);
            assertThat(window.popups()).isZero();
            assertThat(Days.followUps(window, acme))
                    .extracting(FollowUp::due, FollowUp::state)
                    .containsExactly(tuple(LocalDate.of(2026, 3, 17), FollowUpState.PLANNED));
            assertThat(Days.notice(window)).isEqualTo("Acme comes back on Tue, Mar 17.");
            assertThat(Days.cards(window)).isEmpty();
        }
    }

    @Test
    void anotherDayIsChosenInTheDatePickerAndEscapeLeavesItAsItIs() {
        try (TestWindow window = Days.window(folder)) {
            long acme = Days.applied(window, "Acme", 8);
            Days.show(window).press(KeyCode.S).press(KeyCode.ESCAPE);
            assertThat(Days.followUps(window, acme)).isEmpty();
            window.press(KeyCode.S);
            window.act(() -> window.find(DatePicker.class, "other").setValue(LocalDate.of(2026, 4, 1)));
            assertThat(Days.followUps(window, acme))
                    .extracting(FollowUp::due)
                    .containsExactly(LocalDate.of(2026, 4, 1));
            assertThat(window.popups()).isZero();
        }
    }

    @Test
    void aDayThatIsOverIsRefusedWithASentence() {
        try (TestWindow window = Days.window(folder)) {
            long acme = Days.applied(window, "Acme", 8);
            Days.show(window).press(KeyCode.S);
            window.act(() -> window.find(DatePicker.class, "other").setValue(LocalDate.of(2026, 3, 1)));
            assertThat(Days.notice(window)).contains("HW-37");
            assertThat(Days.followUps(window, acme)).isEmpty();
            assertThat(Days.cards(window)).hasSize(1);
        }
    }

    @Test
    void theRightArrowPassesItOn() {
        try (TestWindow window = Days.window(folder)) {
            long acme = Days.applied(window, "Acme", 8);
            Days.show(window).press(KeyCode.RIGHT);
            assertThat(Days.followUps(window, acme)).extracting(FollowUp::state).containsExactly(FollowUpState.SKIPPED);
            assertThat(Days.log(window, acme)).isEmpty();
            assertThat(Days.notice(window)).startsWith("Passed on: Acme.");
        }
    }

    @Test
    void threeThingsAtMostAndTheRestIsFoldedButTakesTheSameKeys() {
        try (TestWindow window = Days.window(folder)) {
            for (int i = 0; i < 6; i++) {
                Days.applied(window, "Company " + i, 20 - i);
            }
            Days.show(window);
            assertThat(Days.cards(window))
                    .containsExactly("Company 0 · Analyst", "Company 1 · Analyst", "Company 2 · Analyst");
            assertThat(window.shows("6 of these are from earlier days.")).isTrue();
            assertThat(window.all(ListView.class, list -> "list".equals(list.getId()) && list.isFocused()))
                    .isEmpty();
            window.press(KeyCode.DOWN).press(KeyCode.DOWN);
            assertThat(Days.focusedCard(window)).isEqualTo("Company 2 · Analyst");
            window.press(KeyCode.DOWN).press(KeyCode.SPACE).press(KeyCode.DOWN).press(KeyCode.DOWN);
            assertThat(window.shows("3 more that can wait")).isTrue();
            window.press(KeyCode.ENTER);
            assertThat(Days.notice(window)).startsWith("Done: Company 4.");
            assertThat(window.shows("2 more that can wait")).isTrue();
            // The keys go on with the row that moved up.
            window.press(KeyCode.RIGHT);
            assertThat(Days.notice(window)).startsWith("Passed on: Company 5.");
            assertThat(Days.cards(window)).hasSize(3);
            window.press(KeyCode.Z).press(KeyCode.Z);
            assertThat(window.shows("3 more that can wait")).isTrue();
        }
    }

    @Test
    void theMouseDoesTheSameThroughButtonsAndTheMenuOfARow() {
        try (TestWindow window = Days.window(folder)) {
            for (int i = 0; i < 4; i++) {
                Days.applied(window, "Company " + i, 20 - i);
            }
            Days.show(window);
            window.act(() -> window.find(
                            ToggleButton.class, button -> button.getText().startsWith("1 more"))
                    .fire());
            MenuButton menu = window.find(
                    MenuButton.class, button -> button.getStyleClass().contains("row-menu"));
            assertThat(menu.getAccessibleText()).isEqualTo("What to do about Company 3");
            window.act(() -> menu.getItems().get(3).fire());
            assertThat(Days.notice(window)).startsWith("Passed on: Company 3.");
            window.act(() -> window.find(ButtonBase.class, "done").fire());
            assertThat(Days.notice(window)).startsWith("Done: Company 0.");
            assertThat(Days.cards(window)).containsExactly("Company 1 · Analyst", "Company 2 · Analyst");
        }
    }

    @Test
    void theFocusStaysWithTheCardsAsTheyAreDone() {
        try (TestWindow window = Days.window(folder)) {
            Days.applied(window, "Acme", 20);
            Days.applied(window, "Globex", 19);
            Days.show(window).press(KeyCode.DOWN);
            assertThat(Days.focusedCard(window)).isEqualTo("Globex · Analyst");
            window.press(KeyCode.ENTER);
            assertThat(Days.focusedCard(window)).isEqualTo("Acme · Analyst");
            window.press(KeyCode.ENTER).press(KeyCode.Z).press(KeyCode.Z);
            assertThat(Days.cards(window)).hasSize(2);
        }
    }

    @Test
    void nothingDueSaysWhatComesNext() {
        try (TestWindow window = Days.window(folder)) {
            Days.applied(window, "Acme", 4);
            Days.show(window);
            assertThat(Days.says(window, "nothing")).isEqualTo("Nothing to do today. Next comes Acme, on Thu, Mar 19.");
            assertThat(Days.cards(window)).isEmpty();
        }
    }

    @Test
    void anEmptyJournalOffersToAddAnApplication() {
        try (TestWindow window = Days.window(folder)) {
            Days.show(window);
            assertThat(window.shows(window.text("today.empty"))).isTrue();
            assertThat(Days.says(window, "nothing")).isEmpty();
            window.fire(window.text("today.empty.add"));
            assertThat(window.popups()).isEqualTo(1);
        }
    }

    @Test
    void theNextInterviewIsToldWithItsCountdownAndOpensItsApplicationAndLink() {
        try (TestWindow window = Days.window(folder)) {
            long acme = Days.applied(window, "Acme", 3);
            window.journal(journal -> journal.interviews()
                    .add(new Interview(
                            0,
                            acme,
                            1,
                            InterviewType.VIDEO,
                            LocalDateTime.of(2026, 3, 16, 11, 45),
                            ZoneOffset.UTC,
                            60,
                            "Video: https://meet.example/acme, ask for Bo",
                            List.of(),
                            "")));
            Days.show(window);
            assertThat(Days.says(window, "interview-countdown")).isEqualTo("In 2 hours 15 minutes");
            window.robot().clickOn(Board.middle(window.button(window.text("today.interview.link"))));
            Fx.settle();
            assertThat(window.asked()).containsExactly("browse https://meet.example/acme");
            assertThat(Inspecting.isOpen(window)).isFalse();
            window.focus(window.find(VBox.class, box -> box.getStyleClass().contains("interview-card")))
                    .press(KeyCode.ENTER);
            assertThat(Inspecting.company(window)).isEqualTo("Acme");
            Days.show(window);
            window.robot()
                    .clickOn(Board.middle(window.find(
                            Label.class, label -> label.getStyleClass().contains("interview-countdown"))));
            Fx.settle();
            assertThat(Inspecting.company(window)).isEqualTo("Acme");
        }
    }

    @Test
    void enterOpensAnApplicationThatWaits() {
        try (TestWindow window = Days.window(folder)) {
            for (int i = 0; i < 7; i++) {
                Days.applied(window, "Company " + i, i);
            }
            Days.show(window);
            ListView<?> list =
                    window.find(ListView.class, one -> one.getStyleClass().contains("waiting-list"));
            assertThat(list.getItems()).hasSize(5);
            window.act(() -> window.find(
                            ToggleButton.class, button -> button.getText().equals("Show all 7"))
                    .fire());
            assertThat(list.getItems()).hasSize(7);
            window.focus(list).press(KeyCode.END).press(KeyCode.ENTER);
            // The last of those that wait for next Monday.
            assertThat(Inspecting.company(window)).isEqualTo("Company 2");
        }
    }

    @Test
    void applyingBeforeTheLastDayIsMarkedAsApplied() {
        try (TestWindow window = Days.window(folder)) {
            window.journal(journal -> journal.applications()
                    .add(
                            JobApplication.builder("Acme", "Analyst")
                                    .deadline(Days.TODAY.plusDays(2))
                                    .build(),
                            journal.stages().current().get(0).id(),
                            null,
                            Days.TODAY));
            Days.show(window);
            assertThat(window.shows("Apply")).isTrue();
            window.press(KeyCode.W);
            assertThat(window.popups()).isZero();
            window.press(KeyCode.ENTER);
            assertThat(window.stageOf("Acme")).isEqualTo(StageKind.APPLIED);
            assertThat(Days.notice(window)).isEqualTo("Marked as applied: Acme. First check-in: Mon, Mar 23.");
            assertThat(window.kept("Acme").appliedOn()).isEqualTo(Days.TODAY);
        }
    }

    @Test
    void whatHasTheFocusIsInSight() {
        try (TestWindow window = TestWindow.in(folder)
                .content(Content.DAY)
                .on(Destination.TODAY)
                .size(900, 600)
                .show()) {
            ScrollPane scroll = window.find(ScrollPane.class, "scroll");
            for (int i = 0; i < 6; i++) {
                assertInSight(scroll, window.focused());
                window.press(KeyCode.DOWN);
            }
            window.focus(window.find(ListView.class, one -> one.getStyleClass().contains("waiting-list")));
            assertInSight(scroll, window.focused());
            window.focus(window.find(VBox.class, box -> box.getStyleClass().contains("interview-card")));
            assertInSight(scroll, window.focused());
        }
    }

    private static void assertInSight(ScrollPane scroll, @Nullable Node node) {
        Bounds view = Fx.get(() -> scroll.localToScene(scroll.getLayoutBounds()));
        Bounds bounds = Fx.get(() -> Objects.requireNonNull(node).localToScene(node.getLayoutBounds()));
        assertThat(bounds.getMinY()).as("top of " + node).isBetween(view.getMinY(), view.getMaxY());
    }

    @Test
    void theDayIsReadAnewWhenSomethingElseChangesIt() {
        try (TestWindow window = Days.window(folder)) {
            long acme = Days.applied(window, "Acme", 8);
            Days.show(window);
            assertThat(Days.cards(window)).hasSize(1);
            window.act(() -> window.context()
                    .background()
                    .change(journal -> journal.applications().delete(Set.of(acme))));
            assertThat(Days.cards(window)).isEmpty();
        }
    }

    @Test
    void theFirstCardHasTheFocusFromTheStartAndWhenTheDayIsCalledAgain() {
        try (TestWindow window = TestWindow.in(folder).on(Destination.TODAY).show()) {
            String first = Days.cards(window).get(0);
            assertThat(Days.focusedCard(window)).isEqualTo(first);
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT2).press(KeyCode.SHORTCUT, KeyCode.DIGIT1);
            assertThat(Days.focusedCard(window)).isEqualTo(first);
            window.focus(window.button("Help")).press(KeyCode.SHORTCUT, KeyCode.DIGIT1);
            assertThat(Days.focusedCard(window)).isEqualTo(first);
        }
    }
}
