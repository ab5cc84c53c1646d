package headway.ui.kit;

/// A screen that can choose one of its applications.
public interface ApplicationList {
    /// Chooses an application, whatever is filtered now.
    void showApplication(long id);
}
