package headway.ui;

import headway.domain.ActionKey;
import headway.domain.Channel;
import headway.domain.FollowUpKind;
import headway.ui.calendar.DatedThings;
import headway.ui.effort.RecordStage;
import headway.ui.kit.DateField;
import headway.ui.kit.Destination;
import headway.ui.kit.print.Preview;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

/// Every place of the window that a user can come to. A new screen or popover gets a stop here.
public final class Tour {
    private Tour() {}

    /// A place: its name, and how to get there from the stop before.
    private record Stop(String name, Consumer<TestWindow> go) {}

    private static final String UNKNOWN_WORD = """
            Company,Role,Applied,Status
            Acme,Analyst,2025-03-04,Applied
            Globex,Developer,2025-05-06,In limbo
            """;

    private static final String REPEATED_HEADER = """
            Company,Role,Applied,Status
            Acme,Analyst,2025-03-04,Applied
            Company,Role,Applied,Status
            """;

    private static final List<Stop> STOPS = List.of(
            new Stop("board", window -> {}),
            new Stop("inspector", Tour::choose),
            new Stop(
                    "inspector-open",
                    window -> window.act(
                            () -> window.all(TitledPane.class, pane -> true).forEach(pane -> pane.setExpanded(true)))),
            new Stop("follow-up-form", window -> window.fire(window.text("pipeline.followUps.add"))),
            new Stop("interview-form", window -> {
                window.closePopups();
                window.fire(window.text("pipeline.interviews.add"));
                window.type("8pm");
                TextField zone = window.find(
                        TextField.class, field -> window.text("forms.zone").equals(field.getAccessibleText()));
                window.focus(zone).act(zone::selectAll).type("new");
            }),
            new Stop("contact-form", window -> {
                window.closePopups();
                window.fire(window.text("pipeline.contacts.add"));
                window.act(() -> window.find(DateField.class, "on").setValue(LocalDate.of(2099, 1, 1)));
                window.fire(window.text("forms.keep"));
            }),
            new Stop("add-form", window -> {
                window.closePopups();
                FormsFlowTest.open(window, (forms, beside) -> forms.add(beside, LocalDate.of(2026, 3, 20)));
            }),
            new Stop("table", window -> {
                window.closePopups();
                window.act(() -> window.button(window.text("pipeline.close")).fire());
                window.act(() -> toggle(window, "pipeline.table").fire());
            }),
            new Stop(
                    "table-chosen",
                    window -> window.act(() -> window.find(TableView.class, table -> true)
                            .getSelectionModel()
                            .selectRange(0, 3))),
            new Stop("tag", window -> window.fire(window.text("pipeline.tag"))),
            new Stop("nothing", window -> {
                window.closePopups();
                search(window, "nothing has these words");
            }),
            new Stop("filtered", window -> {
                search(window, "");
                window.act(() -> toggle(window, "pipeline.resting").fire());
            }),
            new Stop("keep-filter", window -> window.fire(window.text("pipeline.filter.keep"))),
            new Stop("quick-add", window -> {
                window.closePopups();
                window.fire(window.text("pipeline.filter.clear"));
                window.act(() -> toggle(window, "pipeline.board").fire());
                window.fire(window.text("shell.add"));
            }),
            new Stop(
                    "quick-add-duplicate",
                    window -> window.act(() -> {
                        window.find(TextField.class, "company").setText("Alder & Finch");
                        window.find(TextField.class, "role").setText("Product designer");
                    })),
            new Stop("palette", window -> {
                window.closePopups();
                window.press(KeyCode.SHORTCUT, KeyCode.K);
            }),
            new Stop("help", window -> {
                window.closePopups();
                window.act(() -> window.find(Button.class, "help").fire());
            }),
            new Stop("settings", window -> {
                window.closePopups();
                window.act(() -> window.context().shell().show(Destination.SETTINGS));
            }),
            new Stop(
                    "today", window -> window.act(() -> window.context().shell().show(Destination.TODAY))),
            new Stop(
                    "today-all",
                    window -> window.act(() -> window.all(
                                    ToggleButton.class,
                                    toggle -> toggle.getStyleClass().contains("fold-button"))
                            .forEach(ToggleButton::fire))),
            new Stop(
                    "snooze",
                    window -> window.act(
                            () -> window.context().followUps().snooze(checkIn(window, "Alder & Finch"), help(window)))),
            new Stop("follow-up-question", window -> {
                window.closePopups();
                window.act(() -> window.context().followUps().done(checkIn(window, "Juniper Tools"), help(window)));
            }),
            new Stop("write", window -> {
                window.closePopups();
                write(window);
            }),
            new Stop(
                    "write-call",
                    window -> window.act(() -> window.<ComboBox<Channel>>find(type(ComboBox.class), "channel")
                            .setValue(Channel.PHONE))),
            new Stop("write-wording", window -> window.fire(window.text("write.edit"))),
            new Stop("write-broken", window -> {
                window.act(() -> window.find(TextArea.class, "body").appendText(" {firstName"));
                window.fire(window.text("write.keep"));
            }),
            new Stop("back", window -> {
                window.closePopups();
                window.act(() -> window.context().shell().show(Destination.PIPELINE));
            }),
            new Stop("calendar-month", window -> {
                DatedThings.fill(window);
                DatedThings.many(window, DatedThings.TODAY.plusDays(2), 30);
                window.press(KeyCode.SHORTCUT, KeyCode.DIGIT3);
            }),
            new Stop("calendar-item", window -> window.press(KeyCode.TAB).press(KeyCode.ENTER)),
            new Stop("calendar-day", window -> {
                window.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE);
                window.press(KeyCode.RIGHT).press(KeyCode.RIGHT).press(KeyCode.ENTER);
            }),
            new Stop("calendar-week", window -> window.press(KeyCode.ESCAPE).press(KeyCode.W)),
            new Stop("calendar-agenda", window -> window.press(KeyCode.A)),
            new Stop("effort", window -> window.press(KeyCode.SHORTCUT, KeyCode.DIGIT4)),
            new Stop("effort-line", window -> window.type("45m networking Ana @Acme #record")),
            new Stop("effort-week", window -> {
                EffortContent.fill(window);
                window.press(KeyCode.ESCAPE);
            }),
            new Stop("effort-day", window -> {
                window.focus(EffortContent.map(window)).press(KeyCode.HOME).press(KeyCode.END);
                window.press(KeyCode.LEFT).press(KeyCode.RIGHT).press(KeyCode.ENTER);
            }),
            new Stop("effort-form", window -> {
                EffortContent.edit(window);
                window.act(() -> window.find(TitledPane.class, "recordPart").setExpanded(true));
            }),
            new Stop("effort-timer", window -> {
                window.closePopups();
                window.press(KeyCode.SHORTCUT, KeyCode.L).type("networking Ana");
                window.fire(window.text("effort.timer.start"));
            }),
            new Stop("quick-log", window -> {
                window.act(() -> window.context().shell().show(Destination.PIPELINE));
                window.press(KeyCode.SHORTCUT, KeyCode.L).type("25m research");
            }),
            new Stop("quick-log-left", TestWindow::closePopups),
            new Stop(
                    "calendar-left",
                    window -> window.act(() -> window.context().shell().show(Destination.PIPELINE))),
            new Stop("review-did", window -> {
                ReviewContent.fill(window);
                window.press(KeyCode.SHORTCUT, KeyCode.R);
            }),
            new Stop("review-helped", window -> step(window, "HELPED")),
            new Stop("review-learned", window -> step(window, "LEARNED")),
            new Stop("review-next", window -> step(window, "NEXT")),
            new Stop("review-reward", window -> {
                step(window, "REWARD");
                window.act(() -> window.find(ToggleButton.class, "claimed").fire());
            }),
            new Stop("reward-edit", window -> window.fire(window.text("rewards.edit.of", "cinema"))),
            new Stop("review-past", window -> {
                window.closePopups();
                step(window, "DID");
                window.act(() -> window.find(ToggleButton.class, "toggle").fire());
            }),
            new Stop("record", window -> RecordStage.show(window, week -> {})),
            new Stop("record-form", window -> window.fire(window.text("record.fill"))),
            new Stop("record-left", window -> {
                window.closePopups();
                window.act(() -> window.context().shell().show(Destination.PIPELINE));
            }),
            new Stop("interviews", window -> window.press(KeyCode.SHORTCUT, KeyCode.DIGIT5)),
            new Stop("interviews-prepare", window -> InterviewsContent.open(window, InterviewsContent.fill(window))),
            new Stop("interviews-prepare-open", InterviewsContent::unfold),
            new Stop("interviews-person", window -> window.fire(window.text("interviews.person.edit", "Priya Raman"))),
            new Stop("interviews-add", window -> {
                window.closePopups();
                window.fire(window.text("interviews.add"));
            }),
            new Stop("interviews-leaving", window -> {
                window.closePopups();
                InterviewsContent.turn(window, "LEAVING");
                InterviewsContent.leave(window, InterviewsContent.filled(window));
            }),
            new Stop("interviews-fit", window -> {
                FitContent.fill(window, InterviewsContent.filled(window));
                InterviewsContent.turn(window, "FIT");
            }),
            new Stop("interviews-closing", window -> {
                InterviewsContent.turn(window, "CLOSING");
                ClosingContent.fill(window, InterviewsContent.filled(window));
            }),
            new Stop("interviews-versions", window -> {
                ClosingContent.versions(window);
                window.act(() -> window.find(ScrollPane.class, "scroll").setVvalue(1));
            }),
            new Stop(
                    "interviews-rehearsal",
                    window -> window.act(
                            () -> window.find(Button.class, "rehearse").fire())),
            new Stop("interviews-rehearsed", window -> {
                window.press(KeyCode.SPACE).pass(Duration.ofSeconds(80));
                window.press(KeyCode.SPACE);
            }),
            new Stop(
                    "interviews-left",
                    window -> window.closePopups()
                            .act(() -> window.context().shell().show(Destination.PIPELINE))),
            new Stop("letters", window -> window.press(KeyCode.SHORTCUT, KeyCode.DIGIT6)),
            new Stop("letters-plan", window -> {
                LettersContent.fill(window);
                pages(window);
            }),
            new Stop("letters-pages", window -> {
                LettersContent.pages(window);
                pages(window);
            }),
            new Stop("letters-compare", window -> LettersContent.compare(window)),
            new Stop("letters-form", window -> letters(window, "FORM")),
            new Stop("letters-letter", window -> letters(window, "LETTER")),
            new Stop("letters-review", window -> letters(window, "REVIEW")),
            new Stop("letters-record", window -> letters(window, "WORK_SEARCH")),
            new Stop("letters-applications", window -> letters(window, "APPLICATIONS")),
            new Stop(
                    "letters-left",
                    window -> window.act(() -> window.context().shell().show(Destination.PIPELINE))),
            new Stop("interviews-thanks", window -> {
                ThanksContent.fill(window);
                window.press(KeyCode.SHORTCUT, KeyCode.DIGIT5);
                ThanksContent.choose(window);
                InterviewsContent.turn(window, "THANKS");
            }),
            new Stop("interviews-thanks-repeated", ThanksContent::repeat),
            new Stop("interviews-thanks-sent", ThanksContent::send),
            new Stop("interviews-papers", window -> InterviewsContent.turn(window, "PAPERS")),
            new Stop("interviews-document", window -> ThanksContent.change(window, "demo.exe")),
            new Stop("interviews-reference", window -> {
                window.closePopups();
                ThanksContent.change(window, "Ruth Adeyemi");
            }),
            new Stop("interviews-papers-left", window -> {
                window.closePopups();
                window.act(() -> window.context().shell().show(Destination.PIPELINE));
            }),
            new Stop("import", window -> {
                window.openImport(UNKNOWN_WORD);
                shows(window, "In limbo");
            }),
            new Stop(
                    "import-columns",
                    window -> window.act(() -> window.find(TabPane.class, tabs -> true)
                            .getSelectionModel()
                            .selectFirst())),
            new Stop("import-report", window -> {
                window.press(KeyCode.ESCAPE);
                window.openImport(REPEATED_HEADER);
                Fx.until(() -> !window.all(Button.class, button -> button.isDefaultButton() && !button.isDisabled())
                        .isEmpty());
                window.press(KeyCode.ENTER);
                shows(window, window.text("importing.undo"));
            }));

    /// Goes everywhere; the visitor is called at each stop.
    public static void visit(TestWindow window, BiConsumer<String, TestWindow> visitor) {
        for (Stop stop : STOPS) {
            stop.go().accept(window);
            visitor.accept(stop.name(), window);
        }
    }

    /// One with much to show: the last one of the first long column.
    static void choose(TestWindow window) {
        ListView<?> list = window.find(
                ListView.class,
                one -> one.getParent().getStyleClass().contains("board-column")
                        && one.getItems().size() > 3);
        window.act(() -> list.getSelectionModel().selectLast());
    }

    private static ActionKey checkIn(TestWindow window, String company) {
        return ActionKey.checkIn(window.kept(company).id());
    }

    private static Node help(TestWindow window) {
        return window.find(Button.class, "help");
    }

    private static void write(TestWindow window) {
        long id = window.kept("Alder & Finch").id();
        window.act(() ->
                window.context().followUps().write(ActionKey.checkIn(id), id, FollowUpKind.CHECK_IN, help(window)));
    }

    @SuppressWarnings("unchecked")
    private static <N> Class<N> type(Class<?> raw) {
        return (Class<N>) raw;
    }

    /// Waits until a text is there.
    private static void shows(TestWindow window, String text) {
        Fx.until(() -> window.shows(text));
    }

    private static ToggleButton toggle(TestWindow window, String key) {
        String text = window.text(key);
        return window.find(ToggleButton.class, button -> text.equals(button.getText()));
    }

    /// Goes to a kind of document, and waits for its pages.
    private static void letters(TestWindow window, String kind) {
        window.act(() -> window.find(ToggleButton.class, "document" + kind).fire());
        pages(window);
    }

    private static void pages(TestWindow window) {
        Fx.until(() ->
                Fx.get(() -> window.all(Preview.class, preview -> true).stream().allMatch(Preview::isUpToDate)));
    }

    /// Goes to a step of the review.
    private static void step(TestWindow window, String name) {
        window.act(() -> window.find(ToggleButton.class, "step" + name).fire());
    }

    private static void search(TestWindow window, String words) {
        window.act(() -> window.find(TextField.class, "search").setText(words));
    }
}
