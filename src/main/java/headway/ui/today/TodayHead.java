package headway.ui.today;

import headway.domain.EffortWeek;
import headway.journal.Changes;
import headway.journal.Changes.Area;
import headway.journal.Effort;
import headway.journal.Journal;
import headway.text.WeekStart;
import headway.ui.kit.Actions;
import headway.ui.kit.Background;
import headway.ui.kit.Views;
import headway.ui.kit.effort.EffortRing;
import java.time.DayOfWeek;
import java.time.LocalDate;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// Which day it is, and beside it this week's effort: a ring, a sentence, and the way to log. The week is read apart,
/// so that the day never waits for it.
final class TodayHead extends FlowPane {
    private final Background background;
    private final TodayWords words;
    private final Actions window;
    private final DayOfWeek usualWeekStart;
    private final EffortRing ring;
    private Runnable unsubscribe = () -> {};

    @FXML
    private Label day;

    @FXML
    private HBox effort;

    @FXML
    private Label sum;

    TodayHead(Background background, Views views, TodayWords words, Actions window) {
        this.background = background;
        this.words = words;
        this.window = window;
        usualWeekStart = WeekStart.usual(views.messages().locale());
        ring = new EffortRing(views).small();
        views.loadInto(this);
        effort.getChildren().add(0, ring);
    }

    void onShown() {
        unsubscribe = background.feed().subscribe(this::changed);
    }

    void onHidden() {
        unsubscribe.run();
    }

    /// Called whenever the day was read: on coming here, at midnight, and when an interview is over.
    void show(LocalDate today) {
        day.setText(words.heading(today));
        read();
    }

    @FXML
    private void onLog() {
        window.logEffort();
    }

    private void changed(Changes changes) {
        if (changes.touches(Area.EFFORT) || changes.touches(Area.SETTINGS)) {
            read();
        }
    }

    private void read() {
        background.read(this::week, this::show);
    }

    private EffortWeek week(Journal journal) {
        Effort log = journal.effort();
        log.countAttended();
        return log.of(log.week(journal.today(), usualWeekStart));
    }

    private void show(EffortWeek week) {
        ring.show(week.points(), week.goal());
        sum.setText(words.effort(week));
    }
}
