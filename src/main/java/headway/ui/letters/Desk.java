package headway.ui.letters;

import javafx.scene.Node;

/// What stands beside the preview for a kind of document: what it says, or its few options. It sends its document to an
/// [Outlet] when it is shown and whenever that changes.
interface Desk {
    Node node();

    /// Shows what the journal has now.
    void show(LettersReading reading);

    /// Keeps what has been typed so far.
    default void leave() {}
}
