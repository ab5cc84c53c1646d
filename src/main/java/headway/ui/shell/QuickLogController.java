package headway.ui.shell;

import headway.ui.kit.Background;
import headway.ui.kit.Views;
import headway.ui.kit.effort.LogLine;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Logs what was done, wherever the user is.
public final class QuickLogController {
    private final LogLine line;

    @FXML
    private VBox root;

    public QuickLogController(Background background, Views views) {
        line = new LogLine(background, views);
    }

    @FXML
    private void initialize() {
        root.getChildren().add(line);
    }

    public Parent root() {
        return root;
    }

    public TextField field() {
        return line.field();
    }

    /// Says what follows.
    ///
    /// @param whenDone is run once something is logged
    public void open(Runnable whenDone) {
        line.onKept(entry -> whenDone.run());
    }
}
