package headway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.JobApplication;
import headway.domain.StageKind;
import headway.domain.WorkMode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.Rating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every kind of field of the inspector is kept at once, and the card shows it.
class InspectorFlowTest {
    private static final String CARD = "Bluewater Transit";

    @TempDir
    private Path folder;

    @Test
    void everyKindOfFieldIsKept() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            Board.choose(window, "Screening", CARD);
            Inspecting.type(window, "place", "Oslo");
            Inspecting.type(window, "tags", "sea, Rail ,sea");
            Inspecting.type(window, "notes", "Ask about nights.");
            Inspecting.type(window, "salaryMaximum", "61 000,50");
            Inspecting.type(window, "salaryMinimum", "70000");
            window.act(() -> window.<ComboBox<WorkMode>>find(type(ComboBox.class), "workMode")
                    .setValue(WorkMode.HYBRID));
            window.act(() -> window.find(DatePicker.class, "deadline").setValue(LocalDate.of(2026, 4, 2)));
            window.act(() -> window.find(Rating.class, "interest").setRating(2));
            JobApplication kept = window.kept(CARD);
            assertThat(kept.location()).isEqualTo("Oslo");
            assertThat(kept.tags()).isEqualTo(List.of("Rail", "sea"));
            assertThat(kept.notes()).isEqualTo("Ask about nights.");
            assertThat(kept.workMode()).isEqualTo(WorkMode.HYBRID);
            assertThat(kept.deadline()).isEqualTo("2026-04-02");
            assertThat(kept.interest()).isEqualTo(2);
            assertThat(kept.salary().minimum()).isEqualByComparingTo(new BigDecimal("61000.50"));
            assertThat(kept.salary().maximum()).isEqualByComparingTo(new BigDecimal("70000"));
            assertThat(cardTexts(window)).contains("By Apr 2", "★ 2", "# Rail  # sea");
            assertThat(window.find(TextField.class, "tags").getText()).isEqualTo("Rail, sea");
        }
    }

    @Test
    void aDateTypedByKeyIsKeptWhenTheFocusLeaves() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            Board.choose(window, "Screening", CARD);
            DatePicker deadline = window.find(DatePicker.class, "deadline");
            window.focus(deadline).act(() -> deadline.getEditor().setText("2026-05-03"));
            Inspecting.leave(window);
            assertThat(window.kept(CARD).deadline()).isEqualTo("2026-05-03");
            window.focus(deadline).act(() -> deadline.getEditor().setText("no date"));
            Inspecting.leave(window);
            assertThat(window.kept(CARD).deadline()).isEqualTo("2026-05-03");
            assertThat(deadline.getEditor().getText()).isEqualTo("May 3, 2026");
            window.focus(deadline).act(() -> deadline.getEditor().setText(""));
            Inspecting.leave(window);
            assertThat(window.kept(CARD).deadline()).isNull();
        }
    }

    @Test
    void aTypedNameIsKeptWhenAnotherCardIsChosenOrTheScreenIsLeft() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            Board.choose(window, "Screening", CARD);
            TextField company =
                    window.find(TextField.class, field -> field.getStyleClass().contains("inspector-company"));
            window.focus(company).act(company::selectAll).type("Bluewater Ferries");
            Board.choose(window, "Offer", "Ivy & Sons");
            assertThat(window.kept("Bluewater Ferries").role()).isEqualTo("UX researcher");
            assertThat(Board.companies(window, "Screening")).contains("Bluewater Ferries");
            TextArea notes = window.find(TextArea.class, "notes");
            window.focus(notes).type("Bring cake.");
            window.press(KeyCode.SHORTCUT, KeyCode.COMMA);
            assertThat(window.kept("Ivy & Sons").notes()).isEqualTo("Bring cake.");
        }
    }

    @Test
    void whatIsKeptWhileTypingLeavesTheFocusInTheField() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            Board.choose(window, "Screening", CARD);
            TextField role = window.find(TextField.class, "role");
            window.focus(role).press(KeyCode.END).type(" I");
            long id = window.kept(CARD).id();
            // As if the pause were over.
            window.act(() -> window.context()
                    .background()
                    .change(journal -> journal.applications()
                            .edit(id, a -> a.toBuilder().role("UX researcher I").build())));
            assertThat(role.isFocused()).isTrue();
            window.type("I");
            Inspecting.leave(window);
            assertThat(window.kept(CARD).role()).isEqualTo("UX researcher II");
        }
    }

    @Test
    void undoInAFieldTakesBackTheLastChangeAndNeverBringsTextOfAnotherCard() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            Board.choose(window, "Screening", CARD);
            TextField role = window.find(TextField.class, "role");
            window.focus(role).press(KeyCode.END).type(" II");
            Inspecting.leave(window);
            assertThat(window.kept(CARD).role()).isEqualTo("UX researcher II");
            Board.choose(window, "Offer", "Ivy & Sons");
            window.focus(role).press(KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(role.getText()).isEqualTo("Design lead");
            assertThat(window.kept(CARD).role()).isEqualTo("UX researcher");
            window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
            Inspecting.leave(window);
            assertThat(window.kept("Ivy & Sons").role()).isEqualTo("Design lead");
            assertThat(window.kept(CARD).role()).isEqualTo("UX researcher II");
        }
    }

    @Test
    void whatCannotBeKeptStaysInItsFieldWithANotice() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            Board.choose(window, "Screening", CARD);
            TextField role = window.find(TextField.class, "role");
            window.focus(role).act(role::clear);
            Inspecting.leave(window);
            assertThat(window.context().notices().shownText()).contains(window.text("problem.BLANK_ROLE"));
            assertThat(window.kept(CARD).role()).isEqualTo("UX researcher");
            assertThat(role.getText()).isEmpty();
            assertThat(window.takeNoise()).isEmpty();
        }
    }

    @Test
    void stepsAreBackdatedInTheTimeline() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            Board.choose(window, "Screening", CARD);
            DatePicker latest = window.find(
                    DatePicker.class, picker -> picker.getStyleClass().contains("timeline-day"));
            assertThat(latest.getValue()).isEqualTo("2026-03-04");
            window.act(() -> latest.setValue(LocalDate.of(2026, 3, 1)));
            assertThat(window.kept(CARD).stageSince()).isEqualTo("2026-03-01");
            assertThat(cardTexts(window)).contains("15 days");
            // Before the step into “Applied”, so that the application is in that stage again.
            DatePicker again = window.find(
                    DatePicker.class, picker -> picker.getStyleClass().contains("timeline-day"));
            window.act(() -> again.setValue(LocalDate.of(2026, 2, 1)));
            assertThat(window.stageOf(CARD)).isEqualTo(StageKind.APPLIED);
            assertThat(Board.companies(window, "Applied")).contains(CARD);
        }
    }

    @Test
    void peopleAreAddedAndEdited() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            Board.choose(window, "Screening", CARD);
            window.focus(window.find(TextField.class, "newName"))
                    .type("Ola Nord")
                    .press(KeyCode.ENTER);
            long id = window.kept(CARD).id();
            assertThat(people(window, id)).containsExactly("Tom Lindqvist Recruiter", "Ola Nord ");
            List<TextField> titles = window.all(TextField.class, field -> "Title".equals(field.getPromptText()));
            TextField title = titles.get(titles.size() - 1);
            window.focus(title).type("Captain");
            Inspecting.leave(window);
            assertThat(people(window, id)).containsExactly("Tom Lindqvist Recruiter", "Ola Nord Captain");
        }
    }

    private static List<String> people(TestWindow window, long id) {
        return window.journal(open -> open.contacts().of(id).stream()
                .map(person -> person.contact().name() + " " + person.contact().title())
                .toList());
    }

    private static List<String> cardTexts(TestWindow window) {
        return Fx.get(() -> Board.card(window, CARD).lookupAll(".label").stream()
                .filter(node -> node instanceof Label label && label.isVisible())
                .map(node -> ((Label) node).getText())
                .toList());
    }

    @SuppressWarnings("unchecked")
    private static <N> Class<N> type(Class<?> raw) {
        return (Class<N>) raw;
    }
}
