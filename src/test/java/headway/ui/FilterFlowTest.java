package headway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.ApplicationCard;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.CheckComboBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One search and one filter over board and table; filters kept as chips.
class FilterFlowTest {
    @TempDir
    private Path folder;

    @Test
    void searchNarrowsBoardAndTable() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            window.press(KeyCode.SHORTCUT, KeyCode.F).type("nadia");
            assertThat(Board.companies(window, "Interviewing")).containsExactly("Alder & Finch");
            assertThat(Board.companies(window, "Applied")).isEmpty();
            assertThat(window.find(Label.class, "count").getText()).isEqualTo("1 of 10 applications");
            window.fire("Table");
            assertThat(rows(window)).containsExactly("Alder & Finch");
            window.focus(window.find(TextField.class, "search")).type(" zzz");
            assertThat(window.shows(window.text("pipeline.nothing"))).isTrue();
            window.press(KeyCode.ESCAPE);
            assertThat(rows(window)).hasSize(10);
        }
    }

    @Test
    void showAllAlsoEmptiesTheSearchField() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            window.press(KeyCode.SHORTCUT, KeyCode.F).type("zzz");
            window.fire(window.text("pipeline.showAll"));
            assertThat(window.find(TextField.class, "search").getText()).isEmpty();
            assertThat(Board.companies(window, "Offer")).containsExactly("Ivy & Sons");
        }
    }

    @Test
    void aKeptFilterIsAChipThatBringsItBack() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            CheckComboBox<?> tags = window.find(CheckComboBox.class, "tags");
            window.act(() -> tags.getCheckModel().check(tags.getItems().indexOf("design")));
            window.act(() -> window.find(ToggleButton.class, "resting").fire());
            assertThat(Board.companies(window, "Applied")).containsExactly("Juniper Tools");
            window.fire(window.text("pipeline.filter.keep"));
            window.type("Asleep").press(KeyCode.ENTER);
            assertThat(window.popups()).isZero();
            window.fire(window.text("pipeline.filter.clear"));
            assertThat(Board.companies(window, "Applied")).hasSize(3);
            assertThat(window.find(ToggleButton.class, "resting").isSelected()).isFalse();
            Button chip = window.find(Button.class, button -> button.getText().equals("Asleep"));
            window.act(chip::fire);
            assertThat(Board.companies(window, "Applied")).containsExactly("Juniper Tools");
            assertThat(window.find(ToggleButton.class, "resting").isSelected()).isTrue();
            assertThat(tags.getCheckModel().getCheckedItems().toString()).isEqualTo("[design]");
            window.act(() -> chip.getContextMenu().getItems().get(0).fire());
            assertThat(window.all(Button.class, button -> button.getText().equals("Asleep")))
                    .isEmpty();
        }
    }

    static List<String> rows(TestWindow window) {
        TableView<?> table = window.find(TableView.class, one -> true);
        return Fx.get(() -> table.getItems().stream()
                .map(row -> ((ApplicationCard) row).company())
                .toList());
    }
}
