package headway.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import headway.domain.ActionKey;
import headway.domain.CalendarItem;
import headway.domain.FollowUpKind;
import headway.domain.Interview;
import headway.domain.JobApplication;
import headway.domain.NextStep;
import headway.domain.StageKind;
import headway.journal.FollowUps;
import headway.ui.Content;
import headway.ui.Fx;
import headway.ui.TestWindow;
import headway.ui.kit.Destination;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The calendar as a user goes through it: by keys, by mouse and by menus.
class CalendarFlowTest {
    private static final LocalDate TODAY = DatedThings.TODAY;
    private static final String COMPANY = "Alder & Finch";

    @TempDir
    private Path folder;

    @Test
    void keysChooseDaysAndTurnPages() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT3);
            assertThat(chosen(window)).isEqualTo(TODAY);
            window.press(KeyCode.RIGHT);
            assertThat(chosen(window)).isEqualTo(TODAY.plusDays(1));
            window.press(KeyCode.DOWN).press(KeyCode.LEFT);
            assertThat(chosen(window)).isEqualTo(TODAY.plusDays(7));
            window.press(KeyCode.HOME);
            assertThat(chosen(window)).isEqualTo(LocalDate.of(2026, 3, 22));
            window.press(KeyCode.END).press(KeyCode.UP);
            assertThat(chosen(window)).isEqualTo(LocalDate.of(2026, 3, 21));
            window.press(KeyCode.PAGE_DOWN);
            assertThat(title(window)).isEqualTo("April 2026");
            assertThat(chosen(window)).isEqualTo(LocalDate.of(2026, 4, 21));
            window.press(KeyCode.PAGE_UP).press(KeyCode.PAGE_UP);
            assertThat(title(window)).isEqualTo("February 2026");
            window.press(KeyCode.T);
            assertThat(title(window)).isEqualTo("March 2026");
            assertThat(chosen(window)).isEqualTo(TODAY);
        }
    }

    @Test
    void lettersTurnToTheOtherPagesAndKeepTheDay() {
        try (TestWindow window = open()) {
            window.press(KeyCode.DOWN).press(KeyCode.W);
            assertThat(title(window)).isEqualTo("March 22–28, 2026");
            window.press(KeyCode.RIGHT).press(KeyCode.PAGE_UP);
            assertThat(title(window)).isEqualTo("March 15–21, 2026");
            window.press(KeyCode.A);
            assertThat(title(window)).isEqualTo("Mar 17 – May 15, 2026");
            window.press(KeyCode.PAGE_DOWN);
            assertThat(title(window)).isEqualTo("Apr 16 – Jun 14, 2026");
            window.press(KeyCode.M);
            assertThat(chosen(window)).isEqualTo(LocalDate.of(2026, 4, 16));
            assertThat(window.find(ToggleButton.class, "month").isSelected()).isTrue();
            // A second click on the page that is shown leaves it shown.
            window.act(window.find(ToggleButton.class, "month")::fire);
            assertThat(window.find(ToggleButton.class, "month").isSelected()).isTrue();
        }
    }

    @Test
    void shiftAndArrowsMoveTheChosenInterviewAndKeepItsTime() {
        try (TestWindow window = open()) {
            long id = DatedThings.interview(window, COMPANY, LocalDateTime.of(2026, 3, 19, 10, 0), 60);
            window.press(KeyCode.RIGHT).press(KeyCode.RIGHT).press(KeyCode.RIGHT);
            window.press(KeyCode.TAB);
            assertThat(focusedItem(window).id()).isEqualTo(id);
            window.press(KeyCode.SHIFT, KeyCode.RIGHT);
            assertThat(start(window, id)).isEqualTo(LocalDateTime.of(2026, 3, 20, 10, 0));
            assertThat(chosen(window)).isEqualTo(LocalDate.of(2026, 3, 20));
            window.press(KeyCode.SHIFT, KeyCode.UP);
            assertThat(start(window, id)).isEqualTo(LocalDateTime.of(2026, 3, 13, 10, 0));
            assertThat(window.context().notices().shownText()).isEqualTo("Alder & Finch is on Fri, Mar 13 now.");
            // To another page and back again, still chosen.
            for (int i = 0; i < 4; i++) {
                window.press(KeyCode.SHIFT, KeyCode.DOWN);
            }
            assertThat(start(window, id)).isEqualTo(LocalDateTime.of(2026, 4, 10, 10, 0));
            assertThat(title(window)).isEqualTo("April 2026");
            assertThat(focusedItem(window).id()).isEqualTo(id);
            window.act(undo(window)::fire);
            assertThat(start(window, id)).isEqualTo(LocalDateTime.of(2026, 4, 3, 10, 0));
            window.press(KeyCode.ESCAPE);
            assertThat(window.focused()).isInstanceOf(MonthGrid.class);
            window.press(KeyCode.SHIFT, KeyCode.RIGHT);
            assertThat(start(window, id)).as("nothing is chosen").isEqualTo(LocalDateTime.of(2026, 4, 3, 10, 0));
        }
    }

    @Test
    void deadlinesAndAgreedDatesMoveInTheApplication() {
        try (TestWindow window = open()) {
            String saved = "Elm Street Library";
            LocalDate deadline = TODAY.plusDays(9);
            DatedThings.application(window, saved, StageKind.SAVED, TODAY, deadline);
            choose(window, deadline, saved);
            window.press(KeyCode.SHIFT, KeyCode.LEFT);
            assertThat(window.kept(saved).deadline()).isEqualTo(deadline.minusDays(1));
            DatedThings.application(window, COMPANY, StageKind.SCREENING, TODAY.minusDays(3), null);
            DatedThings.agree(window, COMPANY, TODAY.plusDays(4));
            choose(window, TODAY.plusDays(4), COMPANY);
            window.press(KeyCode.SHIFT, KeyCode.DOWN);
            NextStep step = window.journal(journal ->
                    journal.nextSteps().current(window.kept(COMPANY).id()).orElseThrow());
            assertThat(step.by()).isEqualTo(TODAY.plusDays(11));
            assertThat(step.what()).isEqualTo("they decide");
        }
    }

    @Test
    void theMouseDragsAnInterviewToAnotherDay() {
        try (TestWindow window = open()) {
            long id = DatedThings.interview(window, COMPANY, LocalDateTime.of(2026, 3, 19, 10, 0), 60);
            LocalDate target = LocalDate.of(2026, 3, 24);
            drag(window, chip(window, LocalDate.of(2026, 3, 19), COMPANY), cell(window, target));
            assertThat(start(window, id)).isEqualTo(LocalDateTime.of(2026, 3, 24, 10, 0));
            assertThat(chip(window, target, COMPANY)).isNotNull();
            assertThat(window.all(ImageView.class, picture -> true))
                    .as("the picture under the pointer is gone")
                    .isEmpty();
            assertThat(cell(window, target).getPseudoClassStates().toString()).doesNotContain("target");
            assertThat(window.popups()).as("no click").isZero();
            assertThat(focusedItem(window).id()).isEqualTo(id);
            window.act(undo(window)::fire);
            assertThat(start(window, id)).isEqualTo(LocalDateTime.of(2026, 3, 19, 10, 0));
        }
    }

    @Test
    void theDayUnderThePointerIsMarked() {
        try (TestWindow window = open()) {
            DatedThings.interview(window, COMPANY, LocalDateTime.of(2026, 3, 19, 10, 0), 60);
            Node over = cell(window, LocalDate.of(2026, 3, 26));
            pull(window, chip(window, LocalDate.of(2026, 3, 19), COMPANY), over);
            assertThat(over.getPseudoClassStates().toString()).contains("target");
            assertThat(window.all(ImageView.class, picture -> true)).hasSize(1);
            // Let go beside every day.
            window.robot()
                    .moveTo(middle(
                            window.find(Label.class, label -> label.getText().equals("Fri"))));
            window.robot().release(MouseButton.PRIMARY);
            Fx.settle();
            assertThat(window.all(ImageView.class, picture -> true)).isEmpty();
            assertThat(over.getPseudoClassStates().toString()).doesNotContain("target");
            assertThat(window.context().notices().shownText()).isEmpty();
        }
    }

    @Test
    void whatIsDoneStaysAndFollowUpsDoNotGoBackInTime() {
        try (TestWindow window = open()) {
            long planned = DatedThings.plan(window, COMPANY, FollowUpKind.OTHER, TODAY);
            choose(window, TODAY, COMPANY);
            window.press(KeyCode.SHIFT, KeyCode.LEFT);
            assertThat(window.context().notices().shownText())
                    .isEqualTo("A follow-up can move to today or any later day.");
            assertThat(due(window, planned)).isEqualTo(TODAY);
            window.act(() -> window.context()
                    .background()
                    .change(journal -> journal.followUps()
                            .done(ActionKey.followUp(planned), FollowUps.Doing.on(TODAY))
                            .changes()));
            choose(window, TODAY, COMPANY);
            window.press(KeyCode.SHIFT, KeyCode.RIGHT);
            assertThat(window.context().notices().shownText()).isEqualTo("What is done stays on its day.");
            assertThat(due(window, planned)).isEqualTo(TODAY);
        }
    }

    @Test
    void theFilterHidesKindsAndIsRemembered() {
        try (TestWindow window = open()) {
            DatedThings.fill(window);
            LocalDate day = LocalDate.of(2026, 3, 19);
            assertThat(texts(window, day)).anyMatch(text -> text.contains("Interview"));
            window.act(window.find(ToggleButton.class, "interviews")::fire);
            assertThat(texts(window, day)).isNotEmpty().noneMatch(text -> text.contains("Interview"));
            window.act(window.find(ToggleButton.class, "suggested")::fire);
            assertThat(texts(window, day)).hasSize(2).noneMatch(text -> text.contains("suggested"));
            assertThat(window.context().state().get("calendar.hidden", "")).isEqualTo("INTERVIEW,SUGGESTED");
            // Another screen over the same window has it too.
            window.act(() -> {
                CalendarController again =
                        window.context().views().load(CalendarController.class).controller();
                again.onShown();
                ToggleButton interviews = (ToggleButton) again.root().lookup("#interviews");
                assertThat(interviews.isSelected()).isFalse();
                again.onHidden();
            });
            window.act(window.find(ToggleButton.class, "interviews")::fire);
            assertThat(texts(window, day)).anyMatch(text -> text.contains("Interview"));
        }
    }

    @Test
    void aDayWith5000ThingsOpensAsAListThatMakesFewCells() {
        try (TestWindow window = open()) {
            LocalDate day = LocalDate.of(2026, 3, 25);
            DatedThings.application(window, COMPANY, StageKind.SAVED, TODAY, null);
            DatedThings.many(window, day, 5_000);
            int shown = texts(window, day).size();
            Button more = (Button) Objects.requireNonNull(cell(window, day).lookup(".chip-more"));
            assertThat(more.getText()).isEqualTo("+" + (5_000 - shown) + " more");
            window.act(more::fire);
            assertThat(window.popups()).isEqualTo(1);
            assertThat(window.shows("5,000 dated")).isTrue();
            ListView<CalendarItem> list = list(window);
            assertThat(list.getItems()).hasSize(5_000);
            assertThat(window.all(ItemRow.class, row -> true)).hasSizeBetween(5, 30);
            window.press(KeyCode.END);
            CalendarItem last = list.getItems().get(4_999);
            assertThat(list.getSelectionModel().getSelectedItem()).isEqualTo(last);
            window.press(KeyCode.ENTER);
            assertThat(window.popups()).isEqualTo(1);
            assertThat(window.find(Label.class, "company").getText()).isEqualTo(last.company());
        }
    }

    @Test
    void enterOpensTheDayAndTheThingAndEscapeComesBack() {
        try (TestWindow window = open()) {
            DatedThings.interview(window, COMPANY, LocalDateTime.of(2026, 3, 16, 10, 0), 60);
            window.press(KeyCode.ENTER);
            assertThat(window.popups()).isEqualTo(1);
            assertThat(window.shows("Monday, March 16, 2026")).isTrue();
            assertThat(window.focused()).isInstanceOf(ListView.class);
            window.press(KeyCode.ESCAPE);
            assertThat(window.popups()).isZero();
            window.press(KeyCode.TAB).press(KeyCode.ENTER);
            assertThat(window.find(Label.class, "kind").getText()).isEqualTo("Interview · Video");
            assertThat(window.find(Label.class, "place").getText()).isEqualTo("Room 4");
            window.press(KeyCode.ESCAPE);
            assertThat(focusedItem(window).company()).isEqualTo(COMPANY);
        }
    }

    @Test
    void aProposalSaysWhyAndLeadsToItsApplication() {
        try (TestWindow window = open()) {
            DatedThings.application(window, COMPANY, StageKind.INTERVIEWING, TODAY.minusDays(6), null);
            DatedThings.agree(window, COMPANY, TODAY.plusDays(2));
            LocalDate polite = LocalDate.of(2026, 3, 23);
            ItemChip chip = chip(window, polite, COMPANY);
            assertThat(chip.getPseudoClassStates().toString()).contains("suggested");
            assertThat(text(chip)).isEqualTo("Alder & Finch · Check-in, suggested");
            window.act(chip::open);
            String reason = window.journal(journal -> window.messages()
                    .get(journal.followUps().advice(window.kept(COMPANY).id()).reason()));
            assertThat(window.find(Label.class, "reason").getText()).isEqualTo(reason);
            window.fire(window.text("calendar.open"));
            assertThat(window.popups()).isZero();
            assertThat(window.all(MonthGrid.class, grid -> true)).isEmpty();
            assertThat(window.stageOf(COMPANY)).isEqualTo(StageKind.INTERVIEWING);
        }
    }

    @Test
    void thePopoverMovesToAnyDay() {
        try (TestWindow window = open()) {
            long id = DatedThings.interview(window, COMPANY, LocalDateTime.of(2026, 3, 19, 10, 0), 60);
            window.act(chip(window, LocalDate.of(2026, 3, 19), COMPANY)::open);
            window.act(() -> window.find(DatePicker.class, "day").setValue(LocalDate.of(2026, 5, 4)));
            assertThat(start(window, id)).isEqualTo(LocalDateTime.of(2026, 5, 4, 10, 0));
            assertThat(window.popups()).isZero();
            assertThat(title(window)).isEqualTo("May 2026");
            assertThat(focusedItem(window).id()).isEqualTo(id);
        }
    }

    @Test
    void theMenuOffersWhatThePopoverOffers() {
        try (TestWindow window = open()) {
            DatedThings.plan(window, COMPANY, FollowUpKind.NETWORKING, TODAY.plusDays(2));
            ItemChip chip = chip(window, TODAY.plusDays(2), COMPANY);
            window.act(chip::open);
            ItemPane pane = window.find(ItemPane.class, one -> true);
            List<String> offered = Fx.get(() -> pane.lookupAll(".item-pane-commands > .button").stream()
                    .map(node -> ((ButtonBase) node).getText())
                    .toList());
            window.closePopups();
            ContextMenu menu = menu(window, chip);
            List<String> listed = menu.getItems().stream()
                    .map(MenuItem::getText)
                    .filter(Objects::nonNull)
                    .toList();
            assertThat(offered).containsExactly("Done", "Write…", "Later…", "Skip", "Edit…", "Open application");
            assertThat(listed).startsWith(offered.toArray(new String[0])).endsWith("Move to…");
            window.act(() -> {
                menu.hide();
                menu.getItems().get(menu.getItems().size() - 1).fire();
            });
            assertThat(window.focused()).isInstanceOf(DatePicker.class);
        }
    }

    @Test
    void aWeekPlacesInterviewsByTheirTime() {
        try (TestWindow window = open()) {
            DatedThings.fill(window);
            window.press(KeyCode.W);
            LocalDate thursday = LocalDate.of(2026, 3, 19);
            Bounds first = box(window, thursday, COMPANY);
            Bounds second = box(window, thursday, "Bluewater Transit");
            Bounds third = box(window, thursday, "Ivy & Sons");
            assertThat(second.getMinX()).as("beside each other").isGreaterThanOrEqualTo(first.getMaxX());
            assertThat(second.getMinY()).isGreaterThan(first.getMinY()).isLessThan(first.getMaxY());
            assertThat(third.getWidth()).isGreaterThan(first.getWidth() * 1.5);
            double hour = (third.getMinY() - first.getMinY()) / 4;
            assertThat(first.getHeight()).isCloseTo(hour, within(4.0));
            Bounds tail = box(window, LocalDate.of(2026, 3, 21), "Cobalt Kitchen");
            assertThat(tail.getMinY()).as("after midnight").isLessThan(5);
            // The next week begins with Sunday; nothing of this one reaches it.
            window.press(KeyCode.PAGE_DOWN);
            assertThat(window.all(ItemChip.class, chip -> chip.getStyleClass().contains("item-box")))
                    .isEmpty();
        }
    }

    @Test
    void aWeekShowsTheMorningFirst() {
        try (TestWindow window = open()) {
            window.press(KeyCode.W);
            Label seven = hour(window, "7 AM");
            Label six = hour(window, "6 AM");
            Node grid = window.find(HourGrid.class, node -> true);
            Fx.run(() -> {
                Bounds view = Objects.requireNonNull(grid.getParent())
                        .getParent()
                        .localToScene(grid.getParent().getParent().getLayoutBounds());
                assertThat(seven.localToScene(seven.getLayoutBounds()).getMinY())
                        .isBetween(view.getMinY() - 2, view.getMinY() + 20);
                assertThat(six.localToScene(six.getLayoutBounds()).getMaxY()).isLessThan(view.getMinY() + 2);
            });
            window.press(KeyCode.DOWN);
            assertThat(Fx.get(() -> hour(window, "8 AM").localToScene(0, 0).getY()))
                    .isLessThan(Fx.get(() -> grid.getParent()
                                    .getParent()
                                    .localToScene(0, 0)
                                    .getY())
                            + 20);
        }
    }

    @Test
    void theMouseDragsBetweenTheDaysOfAWeek() {
        try (TestWindow window = open()) {
            long id = DatedThings.interview(window, COMPANY, LocalDateTime.of(2026, 3, 19, 10, 0), 60);
            window.press(KeyCode.W);
            ItemChip chip =
                    window.find(ItemChip.class, one -> one.getStyleClass().contains("item-box"));
            HourColumn target =
                    window.find(HourColumn.class, column -> column.day().equals(TODAY.plusDays(1)));
            Point2D from = middle(chip);
            dragTo(window, chip, new Point2D(middle(target).getX(), from.getY()));
            assertThat(start(window, id)).isEqualTo(LocalDateTime.of(2026, 3, 17, 10, 0));
        }
    }

    @Test
    void theAgendaListsDaysAndReachesFurther() {
        try (TestWindow window = open()) {
            DatedThings.fill(window);
            window.press(KeyCode.A);
            AgendaView agenda = window.find(AgendaView.class, view -> true);
            assertThat(window.focused()).isEqualTo(agenda);
            List<AgendaRow> rows = List.copyOf(agenda.getItems());
            assertThat(rows.get(0)).isEqualTo(new AgendaRow(TODAY, null, false));
            assertThat(rows.stream().filter(AgendaRow::isDay).map(AgendaRow::day))
                    .isSorted()
                    .doesNotHaveDuplicates();
            window.press(KeyCode.RIGHT).press(KeyCode.DOWN);
            AgendaRow row = agenda.getSelectionModel().getSelectedItem();
            assertThat(row.day()).isEqualTo(TODAY.plusDays(1));
            assertThat(row.item()).isNotNull();
            window.press(KeyCode.ENTER);
            assertThat(window.find(Label.class, "company").getText())
                    .isEqualTo(Objects.requireNonNull(row.item()).company());
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.LEFT).press(KeyCode.ENTER);
            assertThat(window.shows("Tuesday, March 17, 2026")).isTrue();
            window.press(KeyCode.ESCAPE);
            DatedThings.interview(window, COMPANY, LocalDateTime.of(2026, 6, 20, 10, 0), 60);
            assertThat(days(agenda)).doesNotContain(LocalDate.of(2026, 6, 20));
            window.press(KeyCode.END).press(KeyCode.ENTER);
            assertThat(days(agenda)).contains(LocalDate.of(2026, 6, 20));
        }
    }

    @Test
    void theAgendaMovesTheChosenThingToo() {
        try (TestWindow window = open()) {
            long id = DatedThings.interview(window, COMPANY, LocalDateTime.of(2026, 3, 16, 10, 0), 60);
            window.press(KeyCode.A).press(KeyCode.DOWN).press(KeyCode.SHIFT, KeyCode.DOWN);
            assertThat(start(window, id)).isEqualTo(LocalDateTime.of(2026, 3, 23, 10, 0));
            AgendaRow row = window.find(AgendaView.class, view -> true)
                    .getSelectionModel()
                    .getSelectedItem();
            assertThat(Objects.requireNonNull(row.item()).id()).isEqualTo(id);
        }
    }

    @Test
    void anEmptyCalendarSaysOnceHowItFills() {
        try (TestWindow window = TestWindow.in(folder).content(Content.EMPTY).show()) {
            window.act(() -> window.context().shell().show(Destination.CALENDAR));
            assertThat(window.shows(window.text("calendar.empty"))).isTrue();
            assertThat(window.all(DayCell.class, cell -> true)).hasSize(35);
            window.press(KeyCode.PAGE_DOWN);
            assertThat(window.shows(window.text("calendar.empty"))).isTrue();
            window.act(() -> window.context()
                    .background()
                    .change(journal -> journal.applications()
                            .add(
                                    JobApplication.builder("First", "Role")
                                            .deadline(LocalDate.of(2026, 4, 2))
                                            .build(),
                                    journal.stages().current().get(0).id(),
                                    null,
                                    TODAY)
                            .changes()));
            assertThat(window.shows(window.text("calendar.empty"))).isFalse();
            window.press(KeyCode.PAGE_DOWN).press(KeyCode.PAGE_DOWN);
            assertThat(window.shows(window.text("calendar.empty")))
                    .as("it is known by now")
                    .isFalse();
        }
    }

    @Test
    void theWeekBeginsWhereTheUserSaysAndDaysOffAreMarked() {
        try (TestWindow window = open()) {
            assertThat(weekdays(window)).startsWith("Sun");
            window.act(() -> window.context()
                    .background()
                    .change(journal -> journal.settings().setFirstDayOfWeek(DayOfWeek.WEDNESDAY)));
            assertThat(weekdays(window)).startsWith("Wed");
            LocalDate holiday = LocalDate.of(2026, 3, 25);
            window.act(() -> window.context().background().change(journal -> {
                var pacing = journal.settings().pacing();
                return journal.settings()
                        .setPacing(pacing.withWorkDays(pacing.workDays().withDaysOff(List.of(holiday))));
            }));
            assertThat(cell(window, holiday).getPseudoClassStates().toString()).contains("off");
            Label word = (Label) Objects.requireNonNull(cell(window, holiday).lookup(".day-word"));
            assertThat(word.getText()).isEqualTo("Day off");
            assertThat(cell(window, TODAY).getPseudoClassStates().toString())
                    .contains("today")
                    .doesNotContain("off");
        }
    }

    @Test
    void todayIsReadOut() {
        try (TestWindow window = TestWindow.in(folder).locale(Locale.GERMANY).show()) {
            window.act(() -> window.context().shell().show(Destination.CALENDAR));
            assertThat(window.find(MonthGrid.class, grid -> true).getAccessibleText())
                    .startsWith("Montag, 16. März 2026, Heute, ");
            assertThat(weekdays(window)).startsWith("Mo");
        }
    }

    /// Chips are made for what fits, once, and used again on every page.
    @Test
    void monthsFullOfThingsShareTheirChips() {
        try (TestWindow window = open()) {
            DatedThings.application(window, COMPANY, StageKind.SAVED, TODAY, null);
            DatedThings.everyDay(window, DayRange.of(LocalDate.of(2026, 2, 1), 150), 8);
            window.press(KeyCode.PAGE_DOWN).press(KeyCode.PAGE_UP);
            int made = chips(window);
            assertThat(made).isBetween(35, 42 * 4);
            for (int i = 0; i < 3; i++) {
                window.press(KeyCode.PAGE_DOWN);
            }
            assertThat(chips(window)).isBetween(made, made + 7 * 4);
            int most = chips(window);
            for (int i = 0; i < 4; i++) {
                window.press(KeyCode.PAGE_UP);
            }
            assertThat(chips(window)).isEqualTo(most);
        }
    }

    private TestWindow open() {
        TestWindow window =
                TestWindow.in(folder).size(1000, 900).content(Content.EMPTY).show();
        window.act(() -> window.context().shell().show(Destination.CALENDAR));
        return window;
    }

    private static int chips(TestWindow window) {
        return Fx.get(() -> window.find(MonthGrid.class, grid -> true)
                .lookupAll(".item-chip")
                .size());
    }

    private static String title(TestWindow window) {
        return window.find(Label.class, "title").getText();
    }

    private static LocalDate chosen(TestWindow window) {
        return window.find(
                        DayCell.class,
                        cell -> cell.getPseudoClassStates().toString().contains("chosen"))
                .day();
    }

    private static CalendarItem focusedItem(TestWindow window) {
        assertThat(window.focused()).isInstanceOf(ItemChip.class);
        return Objects.requireNonNull(((ItemChip) Objects.requireNonNull(window.focused())).item());
    }

    private static DayCell cell(TestWindow window, LocalDate day) {
        return window.find(DayCell.class, cell -> cell.day().equals(day));
    }

    private static ItemChip chip(TestWindow window, LocalDate day, String company) {
        return window.find(
                ItemChip.class,
                chip -> chip.item() != null
                        && chip.item().company().equals(company)
                        && chip.item().day().equals(day));
    }

    private static void choose(TestWindow window, LocalDate day, String company) {
        window.focus(chip(window, day, company));
    }

    private static List<String> texts(TestWindow window, LocalDate day) {
        return Fx.get(() -> cell(window, day).lookupAll(".item-chip").stream()
                .filter(Node::isVisible)
                .map(node -> text((ItemChip) node))
                .toList());
    }

    private static String text(ItemChip chip) {
        return ((Label) chip.getChildren().get(0)).getText();
    }

    private static List<String> weekdays(TestWindow window) {
        return window.all(Label.class, label -> label.getStyleClass().contains("weekday")).stream()
                .map(Label::getText)
                .toList();
    }

    private static Label hour(TestWindow window, String text) {
        return window.find(
                Label.class,
                label -> label.getText() != null
                        && label.getText().replace('\u202f', ' ').equals(text));
    }

    private static List<LocalDate> days(AgendaView agenda) {
        return Fx.get(() -> agenda.getItems().stream()
                .filter(AgendaRow::isDay)
                .map(AgendaRow::day)
                .toList());
    }

    @SuppressWarnings("unchecked")
    private static ListView<CalendarItem> list(TestWindow window) {
        return window.find(ListView.class, list -> list.getParent() instanceof DayPane);
    }

    private static Bounds box(TestWindow window, LocalDate day, String company) {
        ItemChip chip = window.find(
                ItemChip.class,
                one -> one.getParent() instanceof HourColumn column
                        && column.day().equals(day)
                        && one.item() != null
                        && one.item().company().equals(company));
        return Fx.get(() -> Objects.requireNonNull(chip.getParent()).localToParent(chip.getBoundsInParent()));
    }

    private static Button undo(TestWindow window) {
        return window.find(
                Button.class,
                button -> button.getText().equals("Undo")
                        && button.getParent().getStyleClass().contains("notice-bar"));
    }

    private static LocalDateTime start(TestWindow window, long interview) {
        return window.journal(journal -> journal.interviews().find(interview))
                .map(Interview::start)
                .orElseThrow();
    }

    private static LocalDate due(TestWindow window, long followUp) {
        return window.journal(journal -> journal.followUps().find(followUp))
                .orElseThrow()
                .due();
    }

    private static ContextMenu menu(TestWindow window, Node node) {
        Point2D at = middle(node);
        window.act(() -> node.fireEvent(new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, at.getX(), at.getY(), false, null)));
        return Fx.get(() -> (ContextMenu) Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .findFirst()
                .orElseThrow());
    }

    private static void drag(TestWindow window, Node from, Node to) {
        dragTo(window, from, middle(to));
    }

    private static void dragTo(TestWindow window, Node from, Point2D to) {
        pullTo(window, from, to);
        window.robot().release(MouseButton.PRIMARY);
        Fx.settle();
    }

    private static void pull(TestWindow window, Node from, Node to) {
        pullTo(window, from, middle(to));
    }

    private static void pullTo(TestWindow window, Node from, Point2D to) {
        Point2D start = middle(from);
        window.robot().moveTo(start).press(MouseButton.PRIMARY);
        Fx.settle();
        int steps = (int) Math.ceil(start.distance(to) / 6);
        for (int i = 1; i <= steps; i++) {
            window.robot().moveTo(start.interpolate(to, i / (double) steps));
        }
        Fx.settle();
    }

    private static Point2D middle(Node node) {
        return Fx.get(() -> {
            Bounds bounds = node.localToScreen(node.getBoundsInLocal());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
    }
}
