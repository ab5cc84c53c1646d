package headway.ui.today;

import headway.domain.Suggestion;
import headway.ui.kit.Actions;
import headway.ui.kit.agenda.FollowUpActions;
import javafx.scene.Node;

/// What can be done with something due, from a card, a row or a key.
final class TodayActions {
    private final FollowUpActions followUps;
    private final Actions window;

    TodayActions(FollowUpActions followUps, Actions window) {
        this.followUps = followUps;
        this.window = window;
    }

    void done(Suggestion suggestion, Node beside) {
        followUps.done(suggestion.key(), beside);
    }

    void write(Suggestion suggestion, Node beside) {
        if (suggestion.kind() != null) {
            followUps.write(suggestion.key(), suggestion.applicationId(), suggestion.kind(), beside);
        }
    }

    /// An application is sent in ways that are no message of a follow-up.
    static boolean writable(Suggestion suggestion) {
        return suggestion.kind() != null;
    }

    void snooze(Suggestion suggestion, Node beside) {
        followUps.snooze(suggestion.key(), beside);
    }

    void skip(Suggestion suggestion) {
        followUps.skip(suggestion.key());
    }

    void open(Suggestion suggestion) {
        followUps.open(suggestion.applicationId());
    }

    void open(long applicationId) {
        followUps.open(applicationId);
    }

    void undo() {
        window.undo();
    }
}
