package headway.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.FollowUpKind;
import headway.domain.FollowUpState;
import headway.domain.StageKind;
import headway.ui.Content;
import headway.ui.Fx;
import headway.ui.TestWindow;
import headway.ui.kit.Destination;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the calendar leads to: follow-ups that move and are done, and the forms to plan and to change.
class CalendarFollowUpFlowTest {
    private static final LocalDate TODAY = DatedThings.TODAY;
    private static final String COMPANY = "Alder & Finch";

    @TempDir
    private Path folder;

    @Test
    void aPlannedFollowUpMovesByKeysAndStaysChosen() {
        try (TestWindow window = open()) {
            long id = DatedThings.plan(window, COMPANY, FollowUpKind.NETWORKING, TODAY.plusDays(2));
            window.focus(chip(window, TODAY.plusDays(2)));
            window.press(KeyCode.SHIFT, KeyCode.RIGHT);
            assertThat(due(window, id)).isEqualTo(TODAY.plusDays(3));
            window.press(KeyCode.SHIFT, KeyCode.DOWN);
            assertThat(due(window, id)).isEqualTo(TODAY.plusDays(10));
            assertThat(window.focused()).isInstanceOf(ItemChip.class);
            window.press(KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(due(window, id)).isEqualTo(TODAY.plusDays(3));
        }
    }

    @Test
    void aProposalThatIsMovedEarlierAsksAndBecomesAPlan() {
        try (TestWindow window = open()) {
            DatedThings.application(window, COMPANY, StageKind.INTERVIEWING, TODAY.minusDays(6), null);
            DatedThings.agree(window, COMPANY, TODAY.plusDays(2));
            LocalDate polite = LocalDate.of(2026, 3, 23);
            window.focus(chip(window, polite));
            window.press(KeyCode.SHIFT, KeyCode.LEFT);
            assertThat(window.popups()).as("one gentle question").isEqualTo(1);
            window.fire(window.text("followUp.moveAnyway"));
            assertThat(window.popups()).isZero();
            ItemChip moved = chip(window, polite.minusDays(1));
            assertThat(Objects.requireNonNull(moved.item()).proposed()).isFalse();
            assertThat(window.focused()).isEqualTo(moved);
        }
    }

    @Test
    void aProposalThatIsDraggedToALaterDayIsPutOff() {
        try (TestWindow window = open()) {
            DatedThings.application(window, COMPANY, StageKind.INTERVIEWING, TODAY.minusDays(6), null);
            DatedThings.agree(window, COMPANY, TODAY.plusDays(2));
            LocalDate later = LocalDate.of(2026, 3, 26);
            drag(
                    window,
                    chip(window, LocalDate.of(2026, 3, 23)),
                    window.find(DayCell.class, cell -> cell.day().equals(later)));
            assertThat(window.popups()).isZero();
            assertThat(Objects.requireNonNull(chip(window, later).item()).proposed())
                    .isTrue();
        }
    }

    @Test
    void doneFromThePopoverIsTickedOnItsDay() {
        try (TestWindow window = open()) {
            long id = DatedThings.plan(window, COMPANY, FollowUpKind.NETWORKING, TODAY);
            window.focus(chip(window, TODAY)).press(KeyCode.ENTER).press(KeyCode.ENTER);
            assertThat(window.journal(journal -> journal.followUps().find(id))
                            .orElseThrow()
                            .state())
                    .isEqualTo(FollowUpState.DONE);
            ItemChip done = window.find(
                    ItemChip.class, chip -> chip.item() != null && chip.item().state() == FollowUpState.DONE);
            assertThat(done.getAccessibleText()).startsWith("Networking, done, Alder & Finch");
        }
    }

    @Test
    void aDoubleClickAndAKeyPlanOnTheDay() {
        try (TestWindow window = open()) {
            Node cell = window.find(DayCell.class, one -> one.day().equals(TODAY.plusDays(8)));
            Bounds bounds = Fx.get(() -> cell.localToScreen(cell.getBoundsInLocal()));
            window.robot()
                    .moveTo(new Point2D(bounds.getCenterX(), bounds.getMaxY() - 8))
                    .doubleClickOn(MouseButton.PRIMARY);
            Fx.settle();
            assertThat(window.popups()).isEqualTo(1);
            window.closePopups();
            window.robot().push(KeyCode.N);
            Fx.settle();
            assertThat(window.popups()).isEqualTo(1);
            // The letter that opened the form is not typed into it.
            assertThat(window.focused())
                    .isInstanceOfSatisfying(
                            TextField.class,
                            field -> assertThat(field.getText()).isEmpty());
        }
    }

    @Test
    void thingsOfTheUsersOwnAreChangedInTheirForms() {
        try (TestWindow window = open()) {
            DatedThings.plan(window, COMPANY, FollowUpKind.NETWORKING, TODAY.plusDays(2));
            DatedThings.interview(window, "Ivy & Sons", TODAY.plusDays(3).atTime(10, 0), 60);
            for (ItemChip chip : List.of(
                    chip(window, TODAY.plusDays(2)),
                    window.find(
                            ItemChip.class,
                            one -> one.item() != null && one.item().start() != null))) {
                window.act(chip::open);
                ButtonBase edit = window.button(window.text("calendar.edit"));
                window.act(edit::fire);
                assertThat(window.all(ItemPane.class, pane -> true)).isEmpty();
                assertThat(window.popups()).isEqualTo(1);
                window.closePopups();
            }
        }
    }

    private TestWindow open() {
        TestWindow window =
                TestWindow.in(folder).size(1000, 900).content(Content.EMPTY).show();
        window.act(() -> window.context().shell().show(Destination.CALENDAR));
        return window;
    }

    private static ItemChip chip(TestWindow window, LocalDate day) {
        return window.find(
                ItemChip.class,
                chip -> chip.item() != null
                        && chip.item().company().equals(COMPANY)
                        && chip.item().followUp() != null
                        && chip.item().day().equals(day));
    }

    private static LocalDate due(TestWindow window, long id) {
        return window.journal(journal -> journal.followUps().find(id))
                .orElseThrow()
                .due();
    }

    private static void drag(TestWindow window, Node from, Node to) {
        Point2D start = middle(from);
        Point2D end = middle(to);
        window.robot().moveTo(start).press(MouseButton.PRIMARY);
        Fx.settle();
        int steps = (int) Math.ceil(start.distance(end) / 6);
        for (int i = 1; i <= steps; i++) {
            window.robot().moveTo(start.interpolate(end, i / (double) steps));
        }
        Fx.settle();
        window.robot().release(MouseButton.PRIMARY);
        Fx.settle();
    }

    private static Point2D middle(Node node) {
        return Fx.get(() -> {
            Bounds bounds = node.localToScreen(node.getBoundsInLocal());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
    }
}
