package headway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.StageKind;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Several applications at once, in the table.
class TableFlowTest {
    @TempDir
    private Path folder;

    @Test
    void theChosenOnesAreTaggedMovedDeletedAndBroughtBack() {
        try (TestWindow window = TestWindow.in(folder).table().show()) {
            TableView<?> table = window.find(TableView.class, one -> true);
            window.act(() -> table.getSelectionModel().selectIndices(0, 1, 2));
            List<String> chosen = FilterFlowTest.rows(window).subList(0, 3);
            assertThat(window.shows("3 chosen")).isTrue();
            window.fire(window.text("pipeline.tag"));
            window.type("urgent").press(KeyCode.ENTER);
            chosen.forEach(company -> assertThat(window.kept(company).tags()).contains("urgent"));
            assertThat(window.shows("3 chosen")).as("they stay chosen").isTrue();
            MenuButton move = window.find(MenuButton.class, "move");
            window.act(() -> move.getItems().stream()
                    .filter(item -> item.getText().equals("Screening"))
                    .forEach(item -> item.fire()));
            chosen.forEach(company -> assertThat(window.stageOf(company)).isEqualTo(StageKind.SCREENING));
            assertThat(window.shows("3 chosen")).as("they stay chosen").isTrue();
            window.focus(table).press(KeyCode.DELETE);
            assertThat(FilterFlowTest.rows(window)).hasSize(7).doesNotContainAnyElementsOf(chosen);
            assertThat(window.context().notices().shownText()).contains("3 applications are in the trash");
            window.press(KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(FilterFlowTest.rows(window)).hasSize(10).containsAll(chosen);
        }
    }

    @Test
    void itSortsByAColumnAndEscapeClosesTheInspector() {
        try (TestWindow window = TestWindow.in(folder).table().show()) {
            TableView<?> table = window.find(TableView.class, one -> true);
            sortBy(window, table);
            assertThat(FilterFlowTest.rows(window)).isSorted();
            window.act(() -> table.getSelectionModel().clearAndSelect(1)).focus(table);
            assertThat(Inspecting.company(window)).isEqualTo("Bluewater Transit");
            window.press(KeyCode.ESCAPE);
            assertThat(Inspecting.isOpen(window)).isFalse();
        }
    }

    private static <T> void sortBy(TestWindow window, TableView<T> table) {
        window.act(() -> {
            TableColumn<T, ?> company = table.getColumns().get(0);
            table.getSortOrder().setAll(List.of(company));
        });
    }
}
