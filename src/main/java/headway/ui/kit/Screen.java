package headway.ui.kit;

import javafx.scene.Parent;

/// A screen of the window. What it subscribes to in [#onShown] it leaves in [#onHidden].
public interface Screen {
    Parent root();

    void onShown();

    void onHidden();

    /// Puts the focus where work begins. Called each time the user goes to the screen, also when it is shown already;
    /// by default the focus stays where it is.
    default void takeFocus() {}
}
