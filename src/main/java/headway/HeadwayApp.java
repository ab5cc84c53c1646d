package headway;

import headway.text.Messages;
import java.util.Locale;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The window's life: start and stop.
public final class HeadwayApp extends Application {

    @Override
    public void start(Stage stage) {
        Messages messages = new Messages(Locale.getDefault());
        stage.setTitle(messages.get("app.name"));
        stage.setScene(new Scene(new StackPane(new Label(messages.get("app.name"))), 960, 640));
        stage.show();
        FirstFrame.follows();
    }
}
