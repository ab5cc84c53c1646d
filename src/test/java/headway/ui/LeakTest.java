package headway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.ActionKey;
import headway.domain.FollowUpKind;
import headway.ui.calendar.CalendarController;
import headway.ui.calendar.DatedThings;
import headway.ui.effort.EffortController;
import headway.ui.effort.RecordStage;
import headway.ui.interviews.InterviewsController;
import headway.ui.kit.Destination;
import headway.ui.kit.Formats;
import headway.ui.kit.Screen;
import headway.ui.kit.agenda.AgendaForms;
import headway.ui.kit.agenda.FollowUpActions;
import headway.ui.letters.LettersController;
import headway.ui.pipeline.PipelineController;
import headway.ui.review.ReviewController;
import headway.ui.settings.SettingsController;
import headway.ui.today.TodayController;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was closed is given back: 20 times opened and closed, none is left.
class LeakTest {
    private static final int TIMES = 20;

    @TempDir
    private Path folder;

    /// What has to go, by what it was.
    private final Map<String, List<WeakReference<Object>>> closed = new HashMap<>();

    @Test
    void screensAndTheirComponents() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            Map<Destination, Class<? extends Screen>> screens = Map.of(
                    Destination.INTERVIEWS, InterviewsController.class,
                    Destination.LETTERS, LettersController.class,
                    Destination.TODAY, TodayController.class,
                    Destination.PIPELINE, PipelineController.class,
                    Destination.CALENDAR, CalendarController.class,
                    Destination.EFFORT, EffortController.class,
                    Destination.REVIEW, ReviewController.class,
                    Destination.SETTINGS, SettingsController.class);
            assertThat(screens).as("a screen for each place").containsOnlyKeys(Destination.values());
            ReviewContent.fill(window);
            LettersContent.fill(window);
            InterviewsContent.fill(window);
            int listening = window.context().background().feed().listeners();
            for (Class<? extends Screen> type : screens.values()) {
                for (int i = 0; i < TIMES; i++) {
                    openAndClose(window, type);
                }
            }
            assertThat(window.context().background().feed().listeners()).isEqualTo(listening);
            assertThat(closed.keySet())
                    .contains("Inspector", "FilterBar", "BoardColumn", "CardView", "BulkBar", "StageRow", "PersonCard")
                    .contains("NextStepPane", "AdvicePane", "InterviewsPane", "FollowUpsPane", "ContactLogPane")
                    .contains("AgendaRows", "PacePane", "DaysOffPane", "WeekPane", "MePane", "CalendarFilePane")
                    .contains(
                            "EffortPane",
                            "FigureRow",
                            "ReviewSteps",
                            "StepBar",
                            "WeekHead",
                            "StepButtons",
                            "DidPane",
                            "ReviewText",
                            "MovedOnPane")
                    .contains("GoalPane", "PastPane", "RewardShop", "RewardField", "RewardRow", "ClaimRows")
                    .contains("TodayHead", "ActionCard", "InterviewCard", "MorePane", "WaitingPane", "WaitingCell")
                    .contains("LogLine", "TimerPane", "WeekPane", "EffortRing", "YearPane", "HeatMap", "ShelfPane")
                    .contains("ShelfCell")
                    .contains(
                            "DocumentList", "PlanEditor", "PhasePane", "LineList", "LineRow", "GrowingField", "Preview")
                    .contains("InterviewList", "InterviewPane", "InterviewHead", "InterviewCell", "PreparePart")
                    .contains("MetPane", "QuestionsPane", "AskedRow", "StoriesPane", "StoryRow", "PostingPane");
            assertGone();
        }
    }

    @Test
    void popovers() {
        try (TestWindow window = TestWindow.in(folder).table().show()) {
            long id = window.kept("Alder & Finch").id();
            Node beside = window.find(Node.class, "count");
            AgendaForms forms = new AgendaForms(
                    window.context().background(), window.context().views(), new Formats(window.messages()));
            FollowUpActions followUps = window.context().followUps();
            long alder = window.kept("Alder & Finch").id();
            long nadia = window.journal(journal -> journal.contacts().of(alder))
                    .get(0)
                    .contact()
                    .id();
            ActionKey key = ActionKey.checkIn(alder);
            // Something that rests is always asked about.
            ActionKey rests = ActionKey.checkIn(window.kept("Juniper Tools").id());
            for (int i = 0; i < TIMES; i++) {
                for (Runnable open : List.<Runnable>of(
                        () -> forms.add(beside, LocalDate.of(2026, 3, 20)),
                        () -> forms.planFollowUp(beside, id, null),
                        () -> forms.addInterview(beside, id, null),
                        () -> forms.logContact(beside, id),
                        () -> forms.addInterview(beside),
                        () -> forms.editPerson(beside, alder, nadia),
                        () -> window.find(Button.class, "add").fire(),
                        () -> window.press(KeyCode.SHORTCUT, KeyCode.L),
                        () -> window.find(Button.class, "help").fire(),
                        () -> window.find(Button.class, "feedback").fire(),
                        () -> followUps.snooze(key, window.find(Button.class, "help")),
                        () -> followUps.done(rests, window.find(Button.class, "help")),
                        () -> followUps.write(key, alder, FollowUpKind.CHECK_IN, window.find(Button.class, "help")))) {
                    window.act(open);
                    assertThat(window.popups()).isEqualTo(1);
                    Fx.run(() -> Window.getWindows().stream()
                            .filter(popup -> !popup.equals(window.stage()))
                            .forEach(popup -> {
                                remember(popup.getClass().getSimpleName(), popup);
                                remember(
                                        "content of a popover", popup.getScene().getRoot());
                            }));
                    window.closePopups();
                }
            }
            assertGone();
        }
    }

    @Test
    void partsAboutAnInterview() {
        try (TestWindow window = TestWindow.in(folder).size(1300, 800).show()) {
            InterviewsContent.leave(window, InterviewsContent.fill(window));
            FitContent.fill(window, InterviewsContent.filled(window));
            ClosingContent.fill(window, InterviewsContent.filled(window));
            for (int i = 0; i < TIMES; i++) {
                openAndClose(window, InterviewsController.class, "#tabLEAVING");
                openAndClose(window, InterviewsController.class, "#tabFIT");
                openAndClose(window, InterviewsController.class, "#tabCLOSING");
            }
            assertThat(closed.keySet())
                    .contains("LeavingPart", "AnswerRow", "PromisedPane", "PromisedRow", "DebriefPane")
                    .contains("FitPart", "FitList", "FitRow", "RatingField", "FitPlot")
                    .contains("ClosingPart", "SayingPane", "RehearsalLog", "TrendChart", "VersionsPane");
            assertGone();
        }
    }

    @Test
    void rehearsals() {
        try (TestWindow window = TestWindow.in(folder).size(1300, 800).show()) {
            InterviewsContent.open(window, InterviewsContent.fill(window));
            ClosingContent.fill(window, InterviewsContent.filled(window));
            InterviewsContent.turn(window, "CLOSING");
            for (int i = 0; i < TIMES; i++) {
                window.act(() -> window.find(Button.class, "rehearse").fire());
                // The time runs when somebody leaves.
                window.press(KeyCode.SPACE);
                rememberPopup("RehearsalPane");
                window.closePopups();
            }
            assertThat(closed.keySet()).contains("RehearsalPane");
            assertGone();
        }
    }

    @Test
    void documentsBesideTheirPages() {
        try (TestWindow window = TestWindow.in(folder).size(1300, 800).show()) {
            LettersContent.fill(window);
            for (int i = 0; i < TIMES; i++) {
                openAndClose(window, LettersController.class, "#documentLETTER");
                openAndClose(window, LettersController.class, "#documentAPPLICATIONS");
            }
            assertThat(closed.keySet()).contains("PlanDesk", "LetterDesk", "RangeDesk", "LookPane", "ComparePane");
            assertGone();
        }
    }

    @Test
    void columnsAndRowsOfStagesThatChangedTheirNames() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            long stage = window.stages().get(0).id();
            for (int i = 0; i < TIMES; i++) {
                remember(window, "BoardColumn", "CardView", "CardCell");
                String name = "Name " + i;
                window.act(() -> window.context()
                        .background()
                        .change(journal -> journal.stages().rename(stage, name)));
            }
            closed.values().forEach(all -> all.removeIf(one -> isShown(window, one.get())));
            assertGone();
        }
    }

    @Test
    void pagesOfTheCalendar() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            DatedThings.fill(window);
            for (int i = 0; i < TIMES; i++) {
                for (String page : List.of("#month", "#week", "#agenda")) {
                    openAndClose(window, CalendarController.class, page);
                }
            }
            assertThat(closed.keySet())
                    .contains("CalendarHead", "KindFilter", "MonthGrid", "DayCell", "ItemChip", "WeekView", "HourGrid")
                    .contains("HourColumn", "AgendaView", "AgendaCell", "ItemRow");
            assertGone();
        }
    }

    @Test
    void popoversOfTheCalendar() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            DatedThings.fill(window);
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT3);
            for (int i = 0; i < TIMES; i++) {
                window.press(KeyCode.ENTER);
                rememberPopup("DayPane");
                window.closePopups();
                window.press(KeyCode.TAB).press(KeyCode.ENTER);
                rememberPopup("ItemPane");
                window.closePopups();
                window.press(KeyCode.ESCAPE);
            }
            assertThat(closed.keySet()).contains("DayPane", "ItemPane");
            assertGone();
        }
    }

    @Test
    void popoversOfTheRewardsAndTheRecord() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            ReviewContent.fill(window);
            window.press(KeyCode.SHORTCUT, KeyCode.R);
            window.act(() -> window.find(ToggleButton.class, "stepREWARD").fire());
            for (int i = 0; i < TIMES; i++) {
                window.fire(window.text("rewards.edit.of", "cinema"));
                rememberPopup("RewardField");
                window.closePopups();
            }
            for (int i = 0; i < TIMES; i++) {
                RecordStage.show(window, week -> {});
                remember(window, "RecordPane", "RecordRow");
                window.fire(window.text("record.fill"));
                rememberPopup("RecordForm");
                window.closePopups();
            }
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT2);
            assertGone();
        }
    }

    @Test
    void wholeWindows() {
        List<WeakReference<Object>> contexts = new ArrayList<>();
        for (int i = 0; i < TIMES / 4; i++) {
            try (TestWindow window = TestWindow.in(folder).show()) {
                Fx.run(() -> {
                    contexts.add(new WeakReference<>(window.context()));
                    contexts.add(new WeakReference<>(window.context().shell().root()));
                });
            }
        }
        closed.put("windows", contexts);
        assertGone();
    }

    private void openAndClose(TestWindow window, Class<? extends Screen> type) {
        openAndClose(window, type, "#tableButton");
    }

    /// Opens a screen, then another page of it, and closes it.
    private void openAndClose(TestWindow window, Class<? extends Screen> type, String page) {
        Fx.run(() -> {
            Screen screen = window.context().views().load(type).controller();
            StackPane content = window.find(StackPane.class, "content");
            List<Node> before = List.copyOf(content.getChildren());
            content.getChildren().setAll(screen.root());
            screen.onShown();
            window.stage().getScene().getRoot().applyCss();
            window.stage().getScene().getRoot().layout();
            Parent root = screen.root();
            for (Node node : root.lookupAll(".list-view")) {
                if (node instanceof ListView<?> list
                        && list.getItems().toString().contains("Alder & Finch")) {
                    list.requestFocus();
                    list.getSelectionModel().select(0);
                }
            }
            root.applyCss();
            root.layout();
            root.lookupAll(".text-field").stream()
                    .filter(TextField.class::isInstance)
                    .findFirst()
                    .ifPresent(Node::requestFocus);
            remember(type.getSimpleName(), screen);
            rememberAll(root);
            if (root.lookup(page) instanceof ToggleButton other) {
                other.fire();
                root.applyCss();
                root.layout();
                rememberAll(root);
            }
            screen.onHidden();
            content.getChildren().setAll(before);
        });
        Fx.settle();
    }

    /// The pane of the popover that is open.
    private void rememberPopup(String pane) {
        Fx.run(() -> {
            Window popup = Window.getWindows().get(Window.getWindows().size() - 1);
            remember("popover", popup);
            rememberAll(popup.getScene().getRoot());
        });
        assertThat(closed.keySet()).contains(pane);
    }

    private void remember(TestWindow window, String... types) {
        for (Node node : window.all(
                Node.class, one -> List.of(types).contains(one.getClass().getSimpleName()))) {
            remember(node.getClass().getSimpleName(), node);
        }
    }

    /// All components of Headway below a node.
    private void rememberAll(Node node) {
        if (node.getClass().getName().startsWith("headway.")) {
            remember(node.getClass().getSimpleName(), node);
        }
        if (node instanceof ScrollPane scroll && scroll.getContent() != null) {
            rememberAll(scroll.getContent());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::rememberAll);
        }
    }

    private void remember(String what, Object opened) {
        closed.computeIfAbsent(what, key -> new ArrayList<>()).add(new WeakReference<>(opened));
    }

    private static boolean isShown(TestWindow window, @Nullable Object one) {
        return one instanceof Node node
                && Fx.get(() -> node.getScene() != null
                        && node.getScene().equals(window.stage().getScene()));
    }

    private void assertGone() {
        for (int i = 0; i < 40 && !left().isEmpty(); i++) {
            System.gc();
            Fx.settle();
        }
        assertThat(left()).as("closed and still there").isEmpty();
    }

    private Map<String, Long> left() {
        Map<String, Long> left = new HashMap<>();
        closed.forEach((what, all) -> {
            long alive = all.stream().filter(one -> one.get() != null).count();
            // The scene may hold the last one until something else is shown or clicked.
            if (alive > all.size() / TIMES) {
                left.put(what, alive);
            }
        });
        return left;
    }
}
