package headway.ui.kit;

import javafx.scene.Parent;

/// A screen of the window. What it subscribes to in [#onShown] it leaves in [#onHidden].
public interface Screen {
    Parent root();

    void onShown();

    void onHidden();
}
