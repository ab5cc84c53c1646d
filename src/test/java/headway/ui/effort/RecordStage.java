package headway.ui.effort;

import headway.domain.Week;
import headway.ui.TestWindow;
import headway.ui.kit.Formats;
import java.util.function.Consumer;
import javafx.scene.layout.StackPane;

/// Puts a work-search record into a window, alone.
public final class RecordStage {
    private RecordStage() {}

    /// Shows it in place of the screen.
    public static void show(TestWindow window, Consumer<Week> export) {
        window.act(() -> {
            RecordPane pane = new RecordPane(
                    window.context().background(), window.context().views(), new Formats(window.messages()));
            pane.exportWith(export);
            pane.setMaxWidth(420);
            window.find(StackPane.class, "content").getChildren().setAll(pane);
            pane.onShown();
            pane.sceneProperty().subscribe((before, now) -> {
                if (now == null) {
                    pane.onHidden();
                }
            });
        });
    }
}
