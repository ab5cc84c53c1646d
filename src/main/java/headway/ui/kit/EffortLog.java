package headway.ui.kit;

/// A screen with a line of its own to log effort in.
public interface EffortLog {
    /// Puts the focus in the line.
    void focusLine();
}
