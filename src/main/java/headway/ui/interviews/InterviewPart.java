package headway.ui.interviews;

import headway.domain.InterviewSheet;
import javafx.scene.Parent;

/// A part of the screen about the chosen interview.
interface InterviewPart {
    Parent root();

    /// Shows an interview; called again after a change, when what is being typed must stay.
    void show(InterviewSheet sheet);

    /// Keeps what was typed, before another part, interview or screen is shown.
    void leave();
}
