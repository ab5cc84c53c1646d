package headway.ui.interviews;

import headway.domain.InterviewSheet;
import javafx.scene.Parent;

/// A part of the screen about the chosen interview, made when it is first shown. It stands in a pane that scrolls, so
/// it is as high as it wants to be.
interface InterviewPart {
    Parent root();

    /// Shows an interview; called again after a change, when what is being typed must stay.
    void show(InterviewSheet sheet);

    /// Keeps what was typed, before another part, interview or screen is shown.
    void leave();

    /// Space, where nothing that has the focus takes it: starts what this part has to start.
    ///
    /// @return false when there is nothing
    default boolean start() {
        return false;
    }
}
