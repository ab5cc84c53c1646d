package headway.ui.calendar;

import headway.ui.kit.Focus;
import headway.ui.kit.Lazy;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.layout.Pane;

/// The pages of the calendar; each is made when it is first turned to.
final class CalendarPages {
    private final CalendarModel model;
    private final Map<CalendarModel.View, Lazy<CalendarPage>> pages = new EnumMap<>(CalendarModel.View.class);

    CalendarPages(ItemChips maker) {
        model = maker.model();
        pages.put(CalendarModel.View.MONTH, new Lazy<>(() -> new MonthView(maker)));
        pages.put(CalendarModel.View.WEEK, new Lazy<>(() -> new WeekView(maker)));
        pages.put(CalendarModel.View.AGENDA, new Lazy<>(() -> new AgendaView(maker)));
    }

    /// The page of the view that is chosen.
    CalendarPage shown() {
        CalendarModel.View view = model.viewProperty().get();
        Lazy<CalendarPage> page = pages.get(view);
        if (page == null) {
            throw new IllegalStateException("No page for " + view);
        }
        return page.get();
    }

    /// Shows the state of the model in a pane, on the page that is turned to.
    void showIn(Pane pane) {
        CalendarPage page = shown();
        boolean focused = Focus.isIn(pane);
        if (!pane.getChildren().contains(page.node())) {
            pane.getChildren().setAll(page.node());
        }
        page.refresh();
        if (focused && !Focus.isIn(page.node())) {
            page.focus();
        }
    }
}
