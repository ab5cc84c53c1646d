package headway.ui.calendar;

import headway.ui.kit.Icons;
import headway.ui.kit.Views;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/// What stands above the days: what is shown, the way to other days, the choice of the page, and of the kinds of
/// things.
final class CalendarHead extends FlowPane {
    private final CalendarModel model;
    private final CalendarTexts texts;
    private final Runnable planning;
    private final KindFilter filter;

    @FXML
    private Label title;

    @FXML
    private ToggleButton month;

    @FXML
    private ToggleButton week;

    @FXML
    private ToggleButton agenda;

    @FXML
    private Button plan;

    /// @param planning plans something on the chosen day
    CalendarHead(Views views, CalendarModel model, CalendarTexts texts, Runnable planning) {
        this.model = model;
        this.texts = texts;
        this.planning = planning;
        filter = new KindFilter(views, model);
        views.loadInto(this);
        plan.setGraphic(Icons.of(Feather.PLUS));
        month.setUserData(CalendarModel.View.MONTH);
        week.setUserData(CalendarModel.View.WEEK);
        agenda.setUserData(CalendarModel.View.AGENDA);
    }

    /// The choice of the kinds of things, which has a line of its own.
    KindFilter filter() {
        return filter;
    }

    void refresh() {
        title.setText(texts.title(model));
        filter.refresh(model);
        showView();
    }

    @FXML
    private void onEarlier() {
        model.turn(-1);
    }

    @FXML
    private void onToday() {
        model.goToToday();
    }

    @FXML
    private void onLater() {
        model.turn(1);
    }

    @FXML
    private void onView(ActionEvent event) {
        if (event.getSource() instanceof ToggleButton chosen
                && chosen.getUserData() instanceof CalendarModel.View view) {
            model.setView(view);
        }
        showView();
    }

    @FXML
    private void onPlan() {
        planning.run();
    }

    /// One is always chosen, also when it was clicked again.
    private void showView() {
        for (ToggleButton toggle : new ToggleButton[] {month, week, agenda}) {
            toggle.setSelected(toggle.getUserData() == model.viewProperty().get());
        }
    }
}
