package headway.ui.pipeline;

import headway.ui.kit.Background;
import headway.ui.kit.Formats;
import headway.ui.kit.Views;
import java.util.List;
import javafx.scene.Node;

/// The dated sections of the inspector.
final class InspectorAgenda {
    private final NextStepPane nextStep;
    private final InterviewsPane interviews;
    private final FollowUpsPane followUps;
    private final ContactLogPane contacts;

    InspectorAgenda(Views views, Formats formats, Background background, PipelineController.Window window) {
        nextStep = new NextStepPane(views, formats, background, window);
        interviews = new InterviewsPane(views, formats, window);
        followUps = new FollowUpsPane(views, formats, window);
        contacts = new ContactLogPane(views, formats, window.forms());
    }

    /// What was agreed and what follows from it: this is looked for first.
    Node nextStep() {
        return nextStep;
    }

    /// The lists, in the order of their use.
    List<Node> lists() {
        return List.of(interviews, followUps, contacts);
    }

    void show(ApplicationAgenda agenda) {
        nextStep.show(agenda);
        interviews.show(agenda);
        followUps.show(agenda);
        contacts.show(agenda);
    }

    /// Keeps what has been typed so far.
    void flush() {
        nextStep.flush();
    }
}
