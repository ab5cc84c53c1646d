package headway.ui.kit;

/// A screen that shows all about an interview.
public interface InterviewScreen {
    /// Shows an interview where it stands: how to prepare while it is ahead, else what comes after it.
    void showInterview(long id);
}
