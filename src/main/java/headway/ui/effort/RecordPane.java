package headway.ui.effort;

import headway.ui.kit.Background;
import headway.ui.kit.Formats;
import headway.ui.kit.Views;
import javafx.scene.layout.VBox;

/// The work-search record of a week.
final class RecordPane extends VBox {
    RecordPane(Background background, Views views, Formats formats) {}

    void onShown() {}

    void onHidden() {}
}
