package headway.ui.kit.agenda;

import headway.ui.kit.Background;
import headway.ui.kit.Formats;
import headway.ui.kit.Views;
import java.time.LocalDate;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// The small forms to plan and to change dated things, each in a popover beside what it is about. Keys: Enter keeps,
/// Escape leaves.
@SuppressWarnings("UnusedVariable")
public final class AgendaForms {
    private final Background background;
    private final Views views;
    private final Formats formats;

    public AgendaForms(Background background, Views views, Formats formats) {
        this.background = background;
        this.views = views;
        this.formats = formats;
    }

    /// Plans something on a day: a follow-up or an interview, for an application that is chosen in the form.
    public void add(Node beside, LocalDate day) {}

    /// Plans a follow-up for an application.
    ///
    /// @param day null for the one that the rules suggest
    public void planFollowUp(Node beside, long applicationId, @Nullable LocalDate day) {}

    public void editFollowUp(Node beside, long followUpId) {}

    /// Adds an interview to an application.
    public void addInterview(Node beside, long applicationId, @Nullable LocalDate day) {}

    public void editInterview(Node beside, long interviewId) {}

    /// Logs a contact of either side.
    public void logContact(Node beside, long applicationId) {}
}
