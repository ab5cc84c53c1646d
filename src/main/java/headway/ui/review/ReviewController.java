package headway.ui.review;

import headway.ui.kit.Actions;
import headway.ui.kit.Background;
import headway.ui.kit.Formats;
import headway.ui.kit.Screen;
import headway.ui.kit.Views;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/// Looks back on a week in three minutes.
public final class ReviewController implements Screen {
    @FXML
    private StackPane root;

    public ReviewController(Background background, Views views, Formats formats, Actions window) {}

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void onShown() {}

    @Override
    public void onHidden() {}
}
