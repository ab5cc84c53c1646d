package headway.ui.importing;

import headway.ui.kit.Theme;
import headway.ui.kit.UiState;
import headway.ui.kit.Views;
import java.nio.file.Path;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The window of the import step, over the journal's window and never larger than it.
public final class ImportWindow {
    private static final double MARGIN = 40;
    private static final double WIDTH = 1160;
    private static final double HEIGHT = 860;
    private static final Duration PATIENCE = Duration.millis(400);

    private final Views views;
    private final UiState state;
    private @Nullable Stage open;

    public ImportWindow(Views views, UiState state) {
        this.views = views;
        this.state = state;
    }

    /// Lets the user check and start the import of a file.
    public void open(Path file, Stage owner) {
        if (open != null) {
            return;
        }
        Views.View<ImportController> view = views.load(ImportController.class);
        Scene scene = new Scene(view.root());
        Theme.dress(scene);
        Theme.scaleText(view.root(), (int) state.number("window.textSize", 100));
        Stage stage = new Stage();
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setScene(scene);
        stage.setTitle(
                views.messages().get("importing.title", file.getFileName().toString()));
        place(stage, owner);
        stage.setOnCloseRequest(event -> {
            event.consume();
            view.controller().onCancel();
        });
        open = stage;
        // A small file is read before a window that says so could be seen.
        PauseTransition appear = new PauseTransition(PATIENCE);
        appear.setOnFinished(event -> stage.show());
        appear.play();
        view.controller()
                .open(
                        file,
                        () -> {
                            appear.stop();
                            stage.show();
                        },
                        () -> {
                            appear.stop();
                            stage.hide();
                            open = null;
                        });
    }

    private static void place(Stage stage, Window owner) {
        stage.setWidth(Math.min(WIDTH, owner.getWidth() - MARGIN));
        stage.setHeight(Math.min(HEIGHT, owner.getHeight() - MARGIN));
        stage.setX(owner.getX() + (owner.getWidth() - stage.getWidth()) / 2);
        stage.setY(owner.getY() + (owner.getHeight() - stage.getHeight()) / 2);
    }
}
