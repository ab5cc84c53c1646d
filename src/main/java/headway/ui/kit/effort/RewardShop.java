package headway.ui.kit.effort;

import headway.ui.kit.Background;
import headway.ui.kit.Formats;
import headway.ui.kit.Views;
import javafx.scene.layout.VBox;

/// The rewards that the user works for, and those that were claimed.
public final class RewardShop extends VBox {
    public RewardShop(Background background, Views views, Formats formats) {}

    /// Reads the rewards and follows their changes.
    public void onShown() {}

    public void onHidden() {}
}
