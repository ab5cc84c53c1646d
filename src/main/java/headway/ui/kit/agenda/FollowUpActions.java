package headway.ui.kit.agenda;

import headway.domain.ActionKey;
import headway.domain.FollowUpKind;
import headway.ui.kit.Actions;
import headway.ui.kit.Background;
import headway.ui.kit.Formats;
import headway.ui.kit.Views;
import java.time.LocalDate;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// What can be done with something that is due: do it, put it off, pass it on, write it. Each is one undo step and
/// says what follows.
@SuppressWarnings("UnusedVariable")
public final class FollowUpActions {
    private final Background background;
    private final Views views;
    private final Formats formats;
    private final Actions window;

    public FollowUpActions(Background background, Views views, Formats formats, Actions window) {
        this.background = background;
        this.views = views;
        this.formats = formats;
        this.window = window;
    }

    /// Marks it as done today, after one gentle sentence where it is too early.
    ///
    /// @param beside what a question would point at
    public void done(ActionKey key, Node beside) {}

    /// Passes it on without doing it.
    public void skip(ActionKey key) {}

    /// Asks for the day to put it off to.
    public void snooze(ActionKey key, Node beside) {}

    /// Puts it off to a day.
    public void moveTo(ActionKey key, LocalDate day) {}

    /// Opens the message to write, or the script to speak.
    ///
    /// @param key what is done when it is sent; null for a message that is no follow-up yet
    public void write(@Nullable ActionKey key, long applicationId, FollowUpKind kind, Node beside) {}

    /// Shows an application in the pipeline.
    public void open(long applicationId) {
        window.openApplication(applicationId);
    }
}
