package headway.bench;

import headway.FirstFrame;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The least that JavaFX can show: one label in a window of the program's size.
public final class BareWindow {
    private BareWindow() {}

    public static void main(String[] args) {
        Application.launch(Window.class, args);
        System.exit(0);
    }

    /// The window itself.
    public static final class Window extends Application {
        @Override
        public void start(Stage stage) {
            stage.setTitle("Bare");
            stage.setScene(new Scene(new StackPane(new Label("Bare")), 960, 640));
            stage.show();
            FirstFrame.follows();
        }
    }
}
