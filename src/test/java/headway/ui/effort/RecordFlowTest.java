package headway.ui.effort;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.EffortEntry;
import headway.domain.EffortKind;
import headway.domain.EffortSettings;
import headway.domain.RecordFields;
import headway.domain.Week;
import headway.domain.WorkSearchRecord;
import headway.ui.Content;
import headway.ui.TestWindow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// The work-search record: there for those who keep one, filled in place.
class RecordFlowTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    private static final Week PRESENT = Week.of(TODAY, DayOfWeek.MONDAY);

    @TempDir
    private Path folder;

    private final List<Week> exported = new ArrayList<>();

    @Test
    void whoeverKeepsNoneReadsOneLine() {
        try (TestWindow window = open()) {
            assertThat(window.shows(window.text("record.off"))).isTrue();
            assertThat(window.find(Label.class, "off").isVisible()).isTrue();
            assertThat(window.all(MenuButton.class, button -> "put".equals(button.getId())))
                    .isEmpty();
            target(window, 3);
            assertThat(window.shows("0 of 3 activities")).isTrue();
            assertThat(window.all(Label.class, label -> "off".equals(label.getId())))
                    .isEmpty();
        }
    }

    @Test
    void theWeekIsWrittenAsAFile() throws Exception {
        try (TestWindow window = TestWindow.in(folder).content(Content.EMPTY).show()) {
            window.act(() -> window.context()
                    .background()
                    .change(journal -> journal.effort()
                            .log(EffortEntry.of(TODAY, EffortKind.LEARNING, 30, "Course")
                                    .withRecord(true, RecordFields.NONE))
                            .changes()));
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT4);
            window.fire(window.text("record.export"));
            Path file = folder.resolve("work-search-" + PRESENT.name() + ".csv");
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> window.shows("The record is in " + file + "."));
            assertThat(Files.readString(file)).contains("Course").startsWith("\uFEFFWeek");
        }
    }

    @Test
    void workIsPutInFromTheLogAndFilledInAndLeftOut() {
        try (TestWindow window = open()) {
            target(window, 2);
            log(window, EffortKind.PLANNED_REST, "");
            log(window, EffortKind.NETWORKING, "Fair");
            MenuButton put = window.find(MenuButton.class, "put");
            assertThat(put.getItems()).extracting(MenuItem::getText).containsExactly("Mon, Mar 16 · Networking: Fair");
            window.act(() -> put.getItems().get(0).fire());
            assertThat(window.shows("1 of 2 activities")).isTrue();
            assertThat(window.shows("1. Mon, Mar 16 · Networking")).isTrue();
            assertThat(window.shows("Still missing: Employer or agency, a way to reach them, Method"))
                    .isTrue();
            window.fire(window.text("record.fillOf", "1. Mon, Mar 16 · Networking"));
            type(window, "EMPLOYER", "Acme");
            type(window, "PHONE", "  +49 30 1234");
            type(window, "PERSON", "Ana");
            type(window, "METHOD", "in person");
            assertThat(window.popups()).isEqualTo(1);
            window.press(KeyCode.ESCAPE);
            assertThat(window.popups()).isZero();
            assertThat(window.shows(window.text("record.complete"))).isTrue();
            assertThat(record(window).rows().get(0).person()).isEqualTo("Ana");
            assertThat(record(window).rows().get(0).fields().phone()).isEqualTo("+49 30 1234");
            assertThat(record(window).rows().get(0).fields().method()).isEqualTo("in person");
            window.press(KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(window.shows("Still missing: Method")).isTrue();
            window.fire(window.text("record.fillOf", "1. Mon, Mar 16 · Networking"));
            window.fire(window.text("record.leaveOut"));
            assertThat(window.popups()).isZero();
            assertThat(window.shows("0 of 2 activities")).isTrue();
            assertThat(put.getItems()).hasSize(1);
        }
    }

    @Test
    void anEmptyFieldShowsWhatItTakesFromTheApplication() {
        try (TestWindow window = open(Content.SAMPLE)) {
            long id = window.kept("Alder & Finch").id();
            window.act(() -> window.context()
                    .background()
                    .change(journal -> journal.effort()
                            .log(EffortEntry.of(TODAY, EffortKind.APPLICATION_SENT, 0, "")
                                    .withWhom(id, null, "")
                                    .withRecord(true, RecordFields.NONE))
                            .changes()));
            window.fire(window.text("record.fillOf", "1. Mon, Mar 16 · Application sent"));
            TextField employer = window.find(TextField.class, "recordEMPLOYER");
            assertThat(employer.getText()).isEmpty();
            assertThat(employer.getPromptText()).isEqualTo("Alder & Finch");
            assertThat(window.find(TextField.class, "recordPOSITION").getPromptText())
                    .isEqualTo("Product designer");
            window.closePopups();
            assertThat(record(window).rows().get(0).fields().employer()).isEqualTo("Alder & Finch");
        }
    }

    @Test
    void theWeekIsChosenAndWrittenToAFile() {
        try (TestWindow window = open()) {
            target(window, 1);
            assertThat(window.shows("Mar 16 – Mar 22")).isTrue();
            assertThat(window.button(window.text("review.later")).isDisabled()).isTrue();
            window.fire(window.text("review.earlier"));
            assertThat(window.shows("Mar 9 – Mar 15")).isTrue();
            window.fire(window.text("record.export"));
            assertThat(exported).containsExactly(PRESENT.plus(-1));
            window.fire(window.text("review.later"));
            assertThat(window.shows("Mar 16 – Mar 22")).isTrue();
        }
    }

    private TestWindow open() {
        return open(Content.EMPTY);
    }

    private TestWindow open(Content content) {
        TestWindow window =
                TestWindow.in(folder).locale(Locale.ENGLISH).content(content).show();
        RecordStage.show(window, exported::add);
        return window;
    }

    private static void target(TestWindow window, int activities) {
        window.act(() -> window.context().background().change(journal -> {
            EffortSettings effort = journal.settings().effort();
            return journal.settings()
                    .setEffort(new EffortSettings(effort.prices(), effort.notCounted(), 50, 40, 10, activities));
        }));
    }

    private static void log(TestWindow window, EffortKind kind, String note) {
        window.act(() -> window.context()
                .background()
                .change(journal -> journal.effort()
                        .log(EffortEntry.of(TODAY, kind, 20, note))
                        .changes()));
    }

    private static void type(TestWindow window, String field, String text) {
        TextField typed = window.find(TextField.class, "record" + field);
        window.focus(typed).act(() -> typed.setText(text));
    }

    private static WorkSearchRecord record(TestWindow window) {
        return window.journal(open -> open.workSearch().of(PRESENT));
    }
}
