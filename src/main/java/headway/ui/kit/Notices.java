package headway.ui.kit;

import headway.text.Message;
import org.jspecify.annotations.Nullable;

/// Says things in the window without stopping anybody.
public interface Notices {
    /// Says that something was done. With an action it offers one thing to do about it, such as Undo.
    void done(Message what, @Nullable Action action);

    /// Says that something failed: a plain sentence, a code, and details to copy.
    void failed(Throwable problem);

    /// A button of a notice.
    record Action(Message label, Runnable run) {}
}
