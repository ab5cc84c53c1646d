package headway.ui.today;

import headway.journal.Changes;
import headway.ui.kit.Actions;
import headway.ui.kit.Background;
import headway.ui.kit.Formats;
import headway.ui.kit.Screen;
import headway.ui.kit.Views;
import headway.ui.kit.agenda.FollowUpActions;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;

/// The day: the next interview, at most three things to do now and why, and what waits.
@SuppressWarnings("UnusedVariable")
public final class TodayController implements Screen {
    private final Background background;
    private final Views views;
    private final Formats formats;
    private final FollowUpActions followUps;
    private final Actions window;
    private Runnable unsubscribe = () -> {};

    @FXML
    private BorderPane root;

    public TodayController(
            Background background, Views views, Formats formats, FollowUpActions followUps, Actions window) {
        this.background = background;
        this.views = views;
        this.formats = formats;
        this.followUps = followUps;
        this.window = window;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void onShown() {
        unsubscribe = background.feed().subscribe(this::changed);
    }

    @Override
    public void onHidden() {
        unsubscribe.run();
    }

    private void changed(Changes changes) {}
}
