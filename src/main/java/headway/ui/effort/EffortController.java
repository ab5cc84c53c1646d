package headway.ui.effort;

import headway.ui.kit.Actions;
import headway.ui.kit.Background;
import headway.ui.kit.Formats;
import headway.ui.kit.Screen;
import headway.ui.kit.Views;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/// The log of what was done, the year at a glance, and the rewards for it.
public final class EffortController implements Screen {
    @FXML
    private StackPane root;

    public EffortController(Background background, Views views, Formats formats, Actions window) {}

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void onShown() {}

    @Override
    public void onHidden() {}
}
