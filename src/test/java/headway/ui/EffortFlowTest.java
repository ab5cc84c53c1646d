package headway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.EffortEntry;
import headway.domain.EffortKind;
import headway.domain.EffortTimer;
import headway.domain.Interview;
import headway.domain.InterviewType;
import headway.testing.SetClock;
import headway.ui.kit.DateField;
import headway.ui.kit.Destination;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Effort is logged by keys from anywhere, stands on the shelf at once, and can be changed and taken back.
class EffortFlowTest {
    private static final LocalDate TODAY = Days.TODAY;

    @TempDir
    private Path folder;

    @Test
    void aLineIsLoggedStandsOnTheShelfAndIsTakenBack() {
        try (TestWindow window = effort()) {
            assertThat(window.shows(window.text("effort.empty"))).isTrue();
            window.type("read about the team");
            assertThat(chips(window)).contains("Other work", "Today", "3 points");
            window.press(KeyCode.ENTER);
            assertThat(Days.notice(window)).isEqualTo("Logged: Other work, 3 points.");
            assertThat(window.focused()).isEqualTo(line(window));
            assertThat(line(window).getText()).isEmpty();
            assertThat(rows(window)).containsExactly("Today: 1 entry, 3 points", "Other work, read about the team");
            assertThat(window.shows("3 of the 50 points that you aim for this week."))
                    .isTrue();
            assertThat(window.shows(window.text("effort.empty"))).isFalse();
            window.press(KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(EffortContent.on(window, TODAY)).isEmpty();
            assertThat(window.shows(window.text("effort.empty"))).isTrue();
        }
    }

    @Test
    void escapeClearsTheLineAndAnEmptyOneIsNotLogged() {
        try (TestWindow window = effort()) {
            window.type("nothing of it")
                    .press(KeyCode.ESCAPE)
                    .press(KeyCode.ENTER)
                    .type("  ")
                    .press(KeyCode.ENTER);
            assertThat(EffortContent.on(window, TODAY)).isEmpty();
            assertThat(chips(window)).isEmpty();
        }
    }

    @Test
    void whatWasDoneIsLoggedFromThePipelineAndTheFocusComesBack() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            Node before = window.find(TextField.class, "search");
            window.focus(before).press(KeyCode.SHORTCUT, KeyCode.L);
            assertThat(window.popups()).isEqualTo(1);
            int had = EffortContent.on(window, TODAY).size();
            window.type("called the library").press(KeyCode.ENTER);
            assertThat(window.popups()).isZero();
            assertThat(window.focused()).isEqualTo(before);
            assertThat(EffortContent.on(window, TODAY)).hasSize(had + 1);
            assertThat(Days.notice(window)).startsWith("Logged: ");
            window.press(KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(EffortContent.on(window, TODAY)).hasSize(had);
        }
    }

    @Test
    void onTheScreenItselfTheKeyGoesToItsOwnLine() {
        try (TestWindow window = effort()) {
            window.focus(window.button(window.text("effort.timer.start"))).press(KeyCode.SHORTCUT, KeyCode.L);
            assertThat(window.popups()).isZero();
            assertThat(window.focused()).isEqualTo(line(window));
        }
    }

    @Test
    void theTimerSurvivesARestartAndItsMinutesAreLogged() {
        Path file = folder.resolve("timer.headway");
        SetClock clock = new SetClock();
        try (TestWindow window =
                TestWindow.over(file).clock(clock).on(Destination.EFFORT).show()) {
            window.type("networking").fire(window.text("effort.timer.start"));
            assertThat(line(window).getText()).isEmpty();
            assertThat(says(window, "timer-time")).isEqualTo("0:00, running");
        }
        clock.pass(Duration.ofMinutes(12).plusSeconds(5));
        try (TestWindow window =
                TestWindow.over(file).clock(clock).on(Destination.EFFORT).show()) {
            assertThat(says(window, "timer-time")).isEqualTo("12:05, running");
            window.fire(window.text("effort.timer.pause"));
            clock.pass(Duration.ofHours(3));
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT1).press(KeyCode.SHORTCUT, KeyCode.DIGIT4);
            assertThat(says(window, "timer-time")).isEqualTo("12:05, paused");
            window.fire(window.text("effort.timer.goOn"));
            clock.pass(Duration.ofMinutes(1));
            window.fire(window.text("effort.timer.stop"));
            assertThat(line(window).getText()).isEqualTo("14m networking");
            assertThat(window.focused()).isEqualTo(line(window));
            assertThat(timer(window)).isPresent();
            window.fire(window.text("effort.timer.stop"));
            assertThat(line(window).getText()).isEqualTo("14m networking");
            window.press(KeyCode.ENTER);
            assertThat(EffortContent.on(window, TODAY)).hasSize(1);
            assertThat(timer(window)).isEmpty();
            assertThat(window.button(window.text("effort.timer.start")).isVisible())
                    .isTrue();
        }
    }

    @Test
    void anInterviewThatEndsWhileTheWindowIsOpenCountsOnTheDay() {
        SetClock clock = new SetClock();
        try (TestWindow window =
                TestWindow.in(folder).clock(clock).on(Destination.TODAY).show()) {
            long id = window.kept("Alder & Finch").id();
            int before = EffortContent.on(window, TODAY).size();
            window.act(() -> window.context()
                    .background()
                    .change(journal -> journal.interviews()
                            .add(new Interview(
                                    0,
                                    id,
                                    3,
                                    InterviewType.PHONE,
                                    TODAY.atTime(9, 0),
                                    ZoneOffset.UTC,
                                    60,
                                    "",
                                    List.of(),
                                    ""))
                            .changes()));
            assertThat(EffortContent.on(window, TODAY)).hasSize(before);
            clock.pass(Duration.ofHours(1));
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT2).press(KeyCode.SHORTCUT, KeyCode.DIGIT1);
            assertThat(EffortContent.on(window, TODAY)).hasSize(before + 1);
        }
    }

    @Test
    void aLineThatIsClearedLeavesTheTimerAndADiscardedOneComesBack() {
        try (TestWindow window = effort()) {
            window.fire(window.text("effort.timer.start")).fire(window.text("effort.timer.stop"));
            window.press(KeyCode.ESCAPE).type("something else").press(KeyCode.ENTER);
            assertThat(timer(window)).isPresent();
            window.fire(window.text("effort.timer.discard"));
            assertThat(timer(window)).isEmpty();
            assertThat(Days.notice(window)).isEqualTo("The timer is gone; it was at 0:00.");
            window.act(() -> window.button(window.text("shell.undo")).fire());
            assertThat(timer(window)).map(EffortTimer::isRunning).contains(false);
        }
    }

    @Test
    void anEntryIsChangedInItsFormAndTakenOutWithUndo() {
        try (TestWindow window = effort()) {
            window.type("first").press(KeyCode.ENTER);
            EffortContent.edit(window);
            window.act(() -> kind(window).setValue(EffortKind.LEARNING));
            window.act(() -> window.find(TextField.class, "minutes").setText("1 h 30"));
            window.act(() -> window.find(DateField.class, "day").setValue(TODAY.minusDays(1)));
            window.act(() -> window.find(CheckBox.class, "counts").setSelected(true));
            window.act(() -> window.find(TitledPane.class, "recordPart").setExpanded(true));
            window.act(() -> window.find(TextField.class, "method").setText("online"));
            window.fire(window.text("forms.keep"));
            assertThat(window.popups()).isZero();
            EffortEntry kept =
                    EffortContent.on(window, TODAY.minusDays(1)).get(0).entry();
            assertThat(kept.kind()).isEqualTo(EffortKind.LEARNING);
            assertThat(kept.minutes()).isEqualTo(90);
            assertThat(kept.points()).isEqualTo(12);
            assertThat(kept.note()).isEqualTo("first");
            assertThat(kept.countsForRecord()).isTrue();
            assertThat(kept.record().method()).isEqualTo("online");
            assertThat(rows(window)).contains("Learning, first");
            window.focus(EffortContent.shelf(window));
            window.act(() -> EffortContent.shelf(window).getSelectionModel().select(1))
                    .press(KeyCode.DELETE);
            assertThat(all(window)).isEmpty();
            assertThat(Days.notice(window)).isEqualTo("Removed: Learning.");
            window.act(() -> window.button(window.text("shell.undo")).fire());
            assertThat(all(window)).hasSize(1);
        }
    }

    @Test
    void whatCannotBeKeptIsSaidInTheForm() {
        try (TestWindow window = effort()) {
            window.type("first").press(KeyCode.ENTER);
            EffortContent.edit(window);
            window.act(() -> window.find(TextField.class, "minutes").setText("long"))
                    .fire(window.text("forms.keep"));
            assertThat(window.shows("“long” is no number of minutes.")).isTrue();
            window.act(() -> window.find(TextField.class, "minutes").setText("2000"))
                    .fire(window.text("forms.keep"));
            assertThat(window.shows("A day has 1,440 minutes; 2000 can't be logged."))
                    .isTrue();
            assertThat(window.popups()).isEqualTo(1);
        }
    }

    @Test
    void theYearIsWalkedByKeysAndADayStandsOnTheShelf() {
        try (TestWindow window = effort()) {
            window.journal(journal ->
                    EffortContent.log(journal, TODAY.minusDays(8), EffortKind.NETWORKING, 20, "met at the fair"));
            window.journal(journal -> EffortContent.log(journal, TODAY, EffortKind.LEARNING, 0, ""));
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT1).press(KeyCode.SHORTCUT, KeyCode.DIGIT4);
            Node map = EffortContent.map(window);
            window.focus(map).press(KeyCode.UP).press(KeyCode.LEFT);
            assertThat(map.getAccessibleText())
                    .isEqualTo("Sun, Mar 8: 1 entry, 8 points, 20 min\nNetworking · met at the fair · 20 min");
            window.press(KeyCode.ENTER);
            assertThat(rows(window))
                    .containsExactly("Sun, Mar 8: 1 entry, 8 points, 20 min", "Networking, met at the fair");
            assertThat(window.focused()).isEqualTo(map);
            window.press(KeyCode.END).press(KeyCode.PAGE_UP);
            assertThat(map.getAccessibleText()).isEqualTo("Mon, Feb 16: nothing logged");
            window.press(KeyCode.HOME).press(KeyCode.LEFT);
            assertThat(map.getAccessibleText()).isEqualTo("Mar 16, 2025: nothing logged");
            window.fire(window.text("effort.shelf.week"));
            assertThat(rows(window)).hasSize(2);
            window.fire(window.text("effort.week"));
            assertThat(rows(window)).contains("Learning");
            window.fire(window.text("effort.shelf.earlier"));
            assertThat(rows(window)).contains("Networking, met at the fair");
        }
    }

    @Test
    void aRestIsSuggestedOnceAWeekAndPlannedInTheLine() {
        Path file = folder.resolve("rest.headway");
        try (TestWindow window = TestWindow.over(file).on(Destination.PIPELINE).show()) {
            window.journal(journal -> {
                for (int back = 0; back < 12; back++) {
                    EffortContent.log(journal, TODAY.minusDays(back), EffortKind.LEARNING, 30, "");
                }
                return true;
            });
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT4);
            assertThat(window.shows(window.text("effort.rest.noRestDay"))).isTrue();
            window.type("more").press(KeyCode.ENTER);
            assertThat(window.shows(window.text("effort.rest.noRestDay"))).isTrue();
            window.fire(window.text("effort.rest.plan"));
            assertThat(line(window).getText()).isEqualTo("planned rest tomorrow");
            assertThat(window.shows(window.text("effort.rest.noRestDay"))).isFalse();
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT1).press(KeyCode.SHORTCUT, KeyCode.DIGIT4);
            assertThat(window.shows(window.text("effort.rest.noRestDay"))).isFalse();
        }
        try (TestWindow window = TestWindow.over(file).on(Destination.EFFORT).show()) {
            assertThat(window.shows(window.text("effort.rest.noRestDay"))).isFalse();
        }
    }

    @Test
    void theDayShowsTheWeekAndItsButtonOpensTheLine() {
        try (TestWindow window = TestWindow.in(folder).on(Destination.TODAY).show()) {
            int had = EffortContent.on(window, TODAY).size();
            String before = Days.says(window, "today-effort-sum");
            window.fire(window.text("today.effort.log")).type("read").press(KeyCode.ENTER);
            assertThat(EffortContent.on(window, TODAY)).hasSize(had + 1);
            assertThat(Days.says(window, "today-effort-sum"))
                    .isNotEqualTo(before)
                    .contains(" points this week");
        }
    }

    private TestWindow effort() {
        return TestWindow.in(folder)
                .content(Content.EMPTY)
                .on(Destination.EFFORT)
                .show();
    }

    private static TextField line(TestWindow window) {
        return window.find(TextField.class, "field");
    }

    private static List<EffortEntry> all(TestWindow window) {
        return window.journal(journal -> journal.effort().all());
    }

    private static Optional<EffortTimer> timer(TestWindow window) {
        return window.journal(journal -> journal.effort().timer());
    }

    private static String says(TestWindow window, String styleClass) {
        return Days.says(window, styleClass);
    }

    private static List<String> chips(TestWindow window) {
        List<Label> chips =
                window.all(Label.class, label -> label.getStyleClass().contains("log-chip"));
        return Fx.get(() -> chips.stream().map(Label::getText).toList());
    }

    /// What the rows of the shelf say: heads in full, entries by their kind and note.
    private static List<String> rows(TestWindow window) {
        return Fx.get(() -> EffortContent.shelf(window).getItems().stream()
                .map(row -> EffortContent.shelf(window).lookupAll(".list-cell").stream()
                        .filter(ListCell.class::isInstance)
                        .map(ListCell.class::cast)
                        .filter(cell -> row.equals(cell.getItem()) && cell.isVisible())
                        .map(cell -> brief(String.valueOf(cell.getAccessibleText())))
                        .findFirst()
                        .orElse("out of sight"))
                .toList());
    }

    private static String brief(String spoken) {
        return spoken.contains(": ") ? spoken : spoken.replaceFirst("(, \\d+ (h|min).*)?(, (\\d+|no) points?).*", "");
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<EffortKind> kind(TestWindow window) {
        return (ComboBox<EffortKind>) window.find(ComboBox.class, "kind");
    }
}
