package headway.ui.calendar;

import headway.domain.CalendarKind;
import headway.ui.kit.Icons;
import headway.ui.kit.Views;
import java.util.EnumMap;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/// Chooses which kinds of things the calendar shows.
final class KindFilter extends FlowPane {
    private final Map<CalendarKind, ToggleButton> toggles = new EnumMap<>(CalendarKind.class);

    @FXML
    private ToggleButton interviews;

    @FXML
    private ToggleButton followUps;

    @FXML
    private ToggleButton deadlines;

    @FXML
    private ToggleButton agreedDates;

    @FXML
    private ToggleButton suggested;

    KindFilter(Views views, CalendarModel model) {
        views.loadInto(this);
        toggles.put(CalendarKind.INTERVIEW, interviews);
        toggles.put(CalendarKind.FOLLOW_UP, followUps);
        toggles.put(CalendarKind.DEADLINE, deadlines);
        toggles.put(CalendarKind.AGREED_DATE, agreedDates);
        toggles.forEach((kind, toggle) -> {
            toggle.setGraphic(Icons.of(ItemIcons.of(kind)));
            toggle.setOnAction(event -> model.show(kind, toggle.isSelected()));
        });
        suggested.setGraphic(Icons.of(Feather.CIRCLE));
        suggested.setOnAction(event -> model.showSuggested(suggested.isSelected()));
    }

    void refresh(CalendarModel model) {
        toggles.forEach((kind, toggle) -> toggle.setSelected(model.shows(kind)));
        suggested.setSelected(model.showsSuggested());
    }
}
