package headway.ui.pipeline;

import headway.domain.ActionKey;
import headway.domain.ContactDirection;
import headway.domain.FollowUpKind;
import headway.domain.Pacing.Advice;
import headway.domain.Pacing.Verdict;
import headway.text.Messages;
import headway.ui.kit.Views;
import java.util.EnumSet;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What the pacing rules say about an application, in one sentence, and what can be done about it now.
final class AdvicePane extends VBox {
    private static final Set<Verdict> MAY_ASK = EnumSet.of(Verdict.CHECK_IN, Verdict.TOO_LATE, Verdict.NO_DATE);

    private final Messages messages;
    private final PipelineController.Window window;
    private long applicationId;

    @FXML
    private Label reason;

    @FXML
    private Button checkIn;

    @FXML
    private Button done;

    @FXML
    private Button replied;

    AdvicePane(Views views, PipelineController.Window window) {
        this.messages = views.messages();
        this.window = window;
        views.loadInto(this);
    }

    void show(long id, Advice advice) {
        applicationId = id;
        reason.setText(messages.get(advice.reason()));
        Verdict verdict = advice.verdict();
        show(this, verdict != Verdict.NOT_YOUR_TURN);
        show(checkIn, MAY_ASK.contains(verdict));
        show(done, verdict == Verdict.CHECK_IN);
        show(replied, verdict == Verdict.RESTING || verdict == Verdict.DONE_YOUR_PART);
    }

    @FXML
    private void onCheckIn() {
        window.followUps().write(ActionKey.checkIn(applicationId), applicationId, FollowUpKind.CHECK_IN, checkIn);
    }

    @FXML
    private void onDone() {
        window.followUps().done(ActionKey.checkIn(applicationId), done);
    }

    @FXML
    private void onReplied() {
        window.forms().logContact(replied, applicationId, ContactDirection.RECEIVED);
    }

    private static void show(Node node, boolean show) {
        node.setVisible(show);
        node.setManaged(show);
    }
}
