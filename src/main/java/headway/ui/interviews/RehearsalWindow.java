package headway.ui.interviews;

import headway.domain.ClosingStatement;
import headway.domain.ClosingText;
import headway.ui.kit.Background;
import headway.ui.kit.Views;
import java.time.InstantSource;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The window for rehearsing. It fills the screen, so that nothing else is in sight, and Esc leaves it.
final class RehearsalWindow {
    /// What is rehearsed.
    ///
    /// @param statement as it is kept
    /// @param said with its slots filled
    /// @param clock the journal's
    record Script(ClosingStatement statement, ClosingText said, long interviewId, InstantSource clock) {}

    private final Background background;
    private final Views views;
    private @Nullable Stage open;

    RehearsalWindow(Background background, Views views) {
        this.background = background;
        this.views = views;
    }

    /// Opens over the window of a node.
    ///
    /// @param atOnce whether the time runs from the beginning
    void open(Script script, Node over, boolean atOnce) {
        if (open != null) {
            open.hide();
        }
        Scene below = over.getScene();
        if (below == null) {
            return;
        }
        Window owner = below.getWindow();
        Stage stage = new Stage();
        RehearsalPane pane = new RehearsalPane(background, views, script, stage::hide);
        pane.setStyle(below.getRoot().getStyle());
        stage.setScene(new Scene(pane));
        stage.getScene().getStylesheets().setAll(below.getStylesheets());
        stage.initOwner(owner);
        stage.setTitle(views.messages().get("interviews.rehearsal.title"));
        fill(stage, owner);
        // Another journal in the window below.
        ChangeListener<Scene> replaced = (observed, before, now) -> stage.hide();
        owner.sceneProperty().addListener(replaced);
        stage.setOnHidden(event -> {
            owner.sceneProperty().removeListener(replaced);
            pane.leave();
            if (stage.equals(open)) {
                open = null;
            }
        });
        open = stage;
        stage.show();
        pane.requestFocus();
        if (atOnce) {
            pane.toggle();
        }
    }

    /// Fills the screen that the window below is on; where a desktop has no full screen, the window is as large.
    private static void fill(Stage stage, Window owner) {
        Rectangle2D screen =
                Screen.getScreensForRectangle(owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight()).stream()
                        .findFirst()
                        .orElseGet(Screen::getPrimary)
                        .getBounds();
        stage.setX(screen.getMinX());
        stage.setY(screen.getMinY());
        stage.setWidth(screen.getWidth());
        stage.setHeight(screen.getHeight());
        // The pane says how to leave, and Esc also keeps the word that was typed.
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreen(true);
    }
}
