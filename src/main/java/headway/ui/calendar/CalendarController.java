package headway.ui.calendar;

import headway.journal.Changes;
import headway.ui.kit.Background;
import headway.ui.kit.Screen;
import headway.ui.kit.UiState;
import headway.ui.kit.Views;
import headway.ui.kit.agenda.AgendaForms;
import headway.ui.kit.agenda.FollowUpActions;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;

/// The calendar: month, week and agenda over the same dated things.
@SuppressWarnings("UnusedVariable")
public final class CalendarController implements Screen {
    private final Background background;
    private final Views views;
    private final UiState state;
    private final FollowUpActions followUps;
    private final AgendaForms forms;
    private Runnable unsubscribe = () -> {};

    @FXML
    private BorderPane root;

    public CalendarController(
            Background background, Views views, UiState state, FollowUpActions followUps, AgendaForms forms) {
        this.background = background;
        this.views = views;
        this.state = state;
        this.followUps = followUps;
        this.forms = forms;
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
