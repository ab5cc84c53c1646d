package headway.ui.interviews;

import headway.text.Messages;
import headway.ui.kit.Background;
import headway.ui.kit.Formats;
import headway.ui.kit.UiState;
import headway.ui.kit.Views;

/// What all parts of the screen work with.
record Tools(Background background, Views views, Formats formats, UiState state, InterviewsController.Window window) {
    Messages messages() {
        return views.messages();
    }
}
