package headway.ui;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.EffortEntry;
import headway.domain.EffortKind;
import headway.domain.EffortSettings;
import headway.domain.PacingSettings;
import headway.domain.Paper;
import headway.domain.PipelineStage;
import headway.domain.PointPrices;
import headway.domain.PrintSettings;
import headway.domain.StageKind;
import headway.domain.WorkDays;
import headway.ui.kit.DateField;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Stages are renamed, added, put in another order and removed; what is in the trash comes back.
class SettingsFlowTest {
    @TempDir
    private Path folder;

    @Test
    void stagesAreChangedAndTheBoardFollows() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            window.press(KeyCode.SHORTCUT, KeyCode.COMMA);
            TextField name = name(window, "Screening");
            window.focus(name).act(name::selectAll).type("Phone call");
            window.focus(window.find(TextField.class, "newName"));
            assertThat(names(window)).contains("Phone call").doesNotContain("Screening");
            window.type("Trial day").press(KeyCode.ENTER);
            assertThat(names(window)).containsSubsequence("Interviewing", "Trial day", "Offer");
            assertThat(window.find(TextField.class, "newName").getText()).isEmpty();
            window.act(() -> row(window, "Trial day").stream()
                    .filter(node ->
                            node instanceof Button button && button.getText().equals("Up"))
                    .forEach(node -> ((Button) node).fire()));
            assertThat(names(window)).containsSubsequence("Trial day", "Interviewing");
            window.act(() -> row(window, "Applied").stream()
                    .filter(MenuButton.class::isInstance)
                    .forEach(node -> ((MenuButton) node)
                            .getItems().stream()
                                    .filter(item -> item.getText().contains("Phone call"))
                                    .forEach(item -> item.fire())));
            assertThat(names(window)).doesNotContain("Applied");
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT2);
            assertThat(Board.companies(window, "Phone call")).hasSize(4);
            assertThat(Board.companies(window, "Trial day")).isEmpty();
            for (int i = 0; i < 4; i++) {
                window.press(KeyCode.SHORTCUT, KeyCode.Z);
            }
            assertThat(names(window))
                    .containsExactly("Saved", "Applied", "Screening", "Interviewing", "Offer", "Closed");
            assertThat(Board.companies(window, "Applied")).hasSize(3);
        }
    }

    @Test
    void aNameThatIsTakenIsSaidAndStaysInItsField() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            window.press(KeyCode.SHORTCUT, KeyCode.COMMA);
            window.focus(window.find(TextField.class, "newName")).type("offer").press(KeyCode.ENTER);
            assertThat(window.context().notices().shownText()).contains("offer", "HW-");
            assertThat(window.find(TextField.class, "newName").getText()).isEqualTo("offer");
            assertThat(window.takeNoise()).isEmpty();
        }
    }

    @Test
    void whatIsInTheTrashComesBack() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            long id = window.kept("Ivy & Sons").id();
            window.act(() -> window.context()
                    .background()
                    .change(journal -> journal.applications().delete(Set.of(id))));
            window.press(KeyCode.SHORTCUT, KeyCode.COMMA);
            assertThat(window.shows("Ivy & Sons")).isTrue();
            window.fire(window.text("settings.restore"));
            assertThat(window.trash()).isEmpty();
            assertThat(window.stageOf("Ivy & Sons")).isEqualTo(StageKind.OFFER);
        }
    }

    @Test
    void theFiguresOfThePaceAreKeptWithinTheirBounds() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            window.press(KeyCode.SHORTCUT, KeyCode.COMMA);
            TextField first = window.find(TextField.class, "paceFIRST");
            window.focus(first).act(first::selectAll).type("10");
            window.focus(window.find(TextField.class, "newName"));
            assertThat(pacing(window).firstCheckInDays()).isEqualTo(10);
            TextField turns = window.find(TextField.class, "paceCHECK_INS");
            window.focus(turns).act(turns::selectAll).type("eleven");
            window.focus(first).act(first::selectAll).type("12");
            window.focus(window.find(TextField.class, "newName"));
            assertThat(pacing(window)).isEqualTo(new PacingSettings(3, 12, 14, 2, 3, 90, WorkDays.MONDAY_TO_FRIDAY));
            assertThat(turns.getText()).as("what can't be kept stays").isEqualTo("eleven");
            assertThat(window.shows("A whole number from 0 to 10.")).isTrue();
            window.fire(window.text("settings.paceUsual"));
            assertThat(pacing(window)).isEqualTo(PacingSettings.USUAL);
            assertThat(first.getText()).isEqualTo("7");
            assertThat(window.button(window.text("settings.paceUsual")).isDisabled())
                    .isTrue();
            window.press(KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(first.getText()).isEqualTo("12");
        }
    }

    @Test
    void whatEffortIsWorthIsKeptAndWhatWasLoggedStays() {
        try (TestWindow window = TestWindow.in(folder).content(Content.EMPTY).show()) {
            window.act(() -> window.context()
                    .background()
                    .change(journal -> journal.effort()
                            .log(EffortEntry.of(journal.today(), EffortKind.NETWORKING, 30, ""))
                            .changes()));
            window.press(KeyCode.SHORTCUT, KeyCode.COMMA);
            assertThat(window.shows(window.text("settings.effort.halfHour"))).isTrue();
            TextField networking = window.find(TextField.class, "pointsNETWORKING");
            assertThat(networking.getText()).isEqualTo("8");
            window.focus(networking).act(networking::selectAll).type("9");
            TextField other = window.find(TextField.class, "pointsOTHER");
            window.focus(other).act(() -> other.setText("1001"));
            TextField target = window.find(TextField.class, "effortRECORD_TARGET");
            window.focus(target).act(target::selectAll).type("3");
            window.focus(window.find(TextField.class, "newName"));
            assertThat(effort(window).prices().price(EffortKind.NETWORKING)).isEqualTo(9);
            assertThat(effort(window).prices().price(EffortKind.OTHER)).isEqualTo(3);
            assertThat(other.getText()).as("what can't be kept stays").isEqualTo("1001");
            assertThat(window.shows(window.text("settings.pace.wrong", 0, 1000)))
                    .isTrue();
            assertThat(effort(window).recordTarget()).isEqualTo(3);
            assertThat(window.<Long>journal(open -> open.effort().balance().points()))
                    .as("points that were logged")
                    .isEqualTo(8);
            window.act(
                    () -> window.find(CheckBox.class, "countedTHANK_YOU_SENT").fire());
            assertThat(effort(window).counts(EffortKind.THANK_YOU_SENT)).isFalse();
            assertThat(window.all(CheckBox.class, box -> "countedLEARNING".equals(box.getId())))
                    .isEmpty();
            window.act(() -> window.find(Button.class, "usualEffort").fire());
            assertThat(effort(window).prices()).isEqualTo(PointPrices.USUAL);
            assertThat(effort(window).counts(EffortKind.THANK_YOU_SENT)).isTrue();
            assertThat(effort(window).recordTarget())
                    .as("what an authority asks for")
                    .isEqualTo(3);
            assertThat(networking.getText()).isEqualTo("8");
            window.press(KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(networking.getText()).isEqualTo("9");
            assertThat(window.find(CheckBox.class, "countedTHANK_YOU_SENT").isSelected())
                    .isFalse();
        }
    }

    @Test
    void theWeekendAndDaysOffAreKept() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            window.press(KeyCode.SHORTCUT, KeyCode.COMMA);
            window.act(() -> window.find(CheckBox.class, "weekendFRIDAY").fire());
            window.act(() -> window.find(CheckBox.class, "weekendSUNDAY").fire());
            assertThat(pacing(window).workDays().weekend()).containsExactlyInAnyOrder(FRIDAY, SATURDAY);
            DateField first = window.find(DateField.class, "first");
            DateField last = window.find(DateField.class, "last");
            window.focus(first).act(() -> first.getEditor().setText("Feb 30, 2026"));
            window.fire(window.text("settings.daysOff.add"));
            assertThat(window.shows("“Feb 30, 2026” is no day of the calendar."))
                    .isTrue();
            assertThat(first.getEditor().getText()).isEqualTo("Feb 30, 2026");
            window.focus(first).act(() -> first.getEditor().setText("4/6/26"));
            window.focus(last).act(() -> last.getEditor().setText("4/3/26"));
            window.press(KeyCode.ENTER);
            assertThat(window.shows("Apr 3, 2026 – Apr 6, 2026 (4 days)")).isTrue();
            assertThat(first.getEditor().getText()).isEmpty();
            window.focus(first).act(() -> first.getEditor().setText("12/24/26"));
            window.press(KeyCode.ENTER);
            assertThat(pacing(window).workDays().daysOff()).hasSize(5).contains(LocalDate.of(2026, 12, 24));
            window.focus(first).act(() -> first.getEditor().setText("1/1/26"));
            window.focus(last).act(() -> last.getEditor().setText("1/2/27"));
            window.press(KeyCode.ENTER);
            assertThat(window.shows(window.text("settings.daysOff.long", 366))).isTrue();
            window.act(() -> window.find(
                            Button.class,
                            button -> window.text("settings.daysOff.removeOf", "Apr 3, 2026 – Apr 6, 2026 (4 days)")
                                    .equals(button.getAccessibleText()))
                    .fire());
            assertThat(pacing(window).workDays().daysOff()).containsExactly(LocalDate.of(2026, 12, 24));
        }
    }

    @Test
    void oneDayOfTheWeekIsLeftOver() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            window.press(KeyCode.SHORTCUT, KeyCode.COMMA);
            for (DayOfWeek day : DayOfWeek.values()) {
                CheckBox box = window.find(CheckBox.class, "weekend" + day);
                window.act(() -> box.setSelected(true));
            }
            assertThat(window.shows(window.text("settings.weekend.all"))).isTrue();
            assertThat(pacing(window).workDays().weekend()).hasSize(6);
        }
    }

    @Test
    void whereOnlyTheLanguageIsKnownTheWeekBeginsOnMonday() {
        try (TestWindow window = TestWindow.in(folder).locale(Locale.GERMAN).show()) {
            window.press(KeyCode.SHORTCUT, KeyCode.COMMA);
            assertThat(window.all(
                            CheckBox.class,
                            box -> box.getId() != null && box.getId().startsWith("weekend")))
                    .extracting(CheckBox::getText)
                    .startsWith("Montag")
                    .endsWith("Sonntag");
            assertThat(window.shows(window.text("settings.week.usual", "Montag")))
                    .isTrue();
        }
    }

    @Test
    void theWeekTheNameAndTheCalendarFileAreKept() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            window.press(KeyCode.SHORTCUT, KeyCode.COMMA);
            ComboBox<?> day = window.find(ComboBox.class, "firstDay");
            window.act(() -> day.getSelectionModel().select(1));
            assertThat(window.<Optional<DayOfWeek>>journal(
                            open -> open.settings().firstDayOfWeek()))
                    .contains(MONDAY);
            window.act(() -> day.getSelectionModel().select(0));
            assertThat(window.<Optional<DayOfWeek>>journal(
                            open -> open.settings().firstDayOfWeek()))
                    .isEmpty();
            window.focus(window.find(TextField.class, "myName")).type("Ada Quill");
            window.focus(window.find(TextField.class, "newName"));
            assertThat(window.<String>journal(open -> open.settings().myName())).isEqualTo("Ada Quill");
            assertThat(window.find(CheckBox.class, "alarms").isDisabled()).isTrue();
            window.fire(window.text("settings.calendar.choose"));
            assertThat(window.<String>journal(open -> open.settings().calendarFile()))
                    .as("nobody chose")
                    .isEmpty();
            window.act(() ->
                    window.context().background().change(open -> open.settings().setCalendarFile("/tmp/my.ics")));
            assertThat(window.find(TextField.class, "calendarFile").getText()).isEqualTo("/tmp/my.ics");
            window.act(() -> window.find(CheckBox.class, "alarms").fire());
            assertThat(window.<Boolean>journal(open -> open.settings().calendarAlarms()))
                    .isTrue();
            window.fire(window.text("settings.calendar.stop"));
            assertThat(window.<String>journal(open -> open.settings().calendarFile()))
                    .isEmpty();
        }
    }

    @Test
    void thePaperTheColourAndTheAddressAreKept() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            window.press(KeyCode.SHORTCUT, KeyCode.COMMA);
            ComboBox<Paper> paper = window.find(type(), "paper");
            assertThat(window.shows(window.text("settings.print.usual", "Letter")))
                    .isTrue();
            window.act(() -> paper.setValue(Paper.A4));
            window.act(() -> window.find(CheckBox.class, "blackAndWhite").fire());
            TextArea contact = window.find(TextArea.class, "myContact");
            window.focus(contact).act(() -> contact.setText("5 Hill Rd\nada@quill.example"));
            window.focus(window.find(TextField.class, "myName")).type("Ada Quill");
            window.focus(window.find(TextField.class, "newName"));
            PrintSettings kept = new PrintSettings(Paper.A4, false, "Ada Quill", "5 Hill Rd\nada@quill.example");
            assertThat(print(window)).isEqualTo(kept);
            window.press(KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(window.find(TextField.class, "myName").getText()).isEmpty();
            assertThat(print(window)).isEqualTo(kept.withName(""));
            window.act(() -> paper.setValue(null));
            assertThat(print(window).paper()).isNull();
            window.act(() ->
                    window.context().background().change(open -> open.settings().setPrint(kept)));
            assertThat(paper.getValue()).isEqualTo(Paper.A4);
            assertThat(window.find(CheckBox.class, "blackAndWhite").isSelected())
                    .isTrue();
        }
    }

    @Test
    void thePaperIsThatOfTheCountry() {
        try (TestWindow window = TestWindow.in(folder).locale(Locale.GERMANY).show()) {
            window.press(KeyCode.SHORTCUT, KeyCode.COMMA);
            assertThat(window.shows(window.text("settings.print.usual", "A4"))).isTrue();
        }
    }

    @SuppressWarnings("unchecked")
    private static Class<ComboBox<Paper>> type() {
        return (Class<ComboBox<Paper>>) (Class<?>) ComboBox.class;
    }

    private static PrintSettings print(TestWindow window) {
        return window.journal(open -> open.settings().print());
    }

    private static PacingSettings pacing(TestWindow window) {
        return window.journal(open -> open.settings().pacing());
    }

    private static EffortSettings effort(TestWindow window) {
        return window.journal(open -> open.settings().effort());
    }

    private static List<String> names(TestWindow window) {
        return window.stages().stream().map(PipelineStage::name).toList();
    }

    private static TextField name(TestWindow window, String stage) {
        Predicate<TextField> named = field -> field.getText().equals(stage);
        return window.find(TextField.class, named);
    }

    private static List<Node> row(TestWindow window, String stage) {
        return List.copyOf(((HBox) name(window, stage).getParent()).getChildren());
    }
}
