package headway.ui.today;

import headway.domain.Countdown;
import headway.domain.DatedInterview;
import headway.domain.Suggestion;
import headway.domain.TodayPlan;
import headway.domain.Waiting;
import headway.text.Message;
import headway.ui.today.WaitingRow.Group;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The state of the screen of the day: what is due, what waits, and how far the next interview is.
public final class TodayModel {
    /// So many of those that wait are shown while the rest is folded.
    static final int WAITING_SHOWN = 5;

    private final ObservableList<Suggestion> actions = FXCollections.observableArrayList();
    private final ObservableList<Suggestion> more = FXCollections.observableArrayList();
    private final ObservableList<WaitingRow> waiting = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper waitingTotal = new ReadOnlyIntegerWrapper();
    private final ReadOnlyLongWrapper rolledOver = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Message> countdown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable TodayReading> shown = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty moreOpen = new SimpleBooleanProperty();
    private final BooleanProperty waitingOpen = new SimpleBooleanProperty();

    TodayModel() {
        waitingOpen.subscribe(open -> showWaiting());
    }

    /// What to do now, three things at most.
    public ObservableList<Suggestion> actions() {
        return actions;
    }

    /// What is due as well and can wait.
    public ObservableList<Suggestion> more() {
        return more;
    }

    /// What waits, in groups; the first few while the rest is folded.
    ObservableList<WaitingRow> waiting() {
        return waiting;
    }

    public ReadOnlyIntegerProperty waitingTotalProperty() {
        return waitingTotal.getReadOnlyProperty();
    }

    /// How many of the things due are from earlier days.
    public ReadOnlyLongProperty rolledOverProperty() {
        return rolledOver.getReadOnlyProperty();
    }

    /// How far ahead the next interview is; null when there is none.
    public ReadOnlyObjectProperty<@Nullable Message> countdownProperty() {
        return countdown.getReadOnlyProperty();
    }

    public BooleanProperty moreOpenProperty() {
        return moreOpen;
    }

    public BooleanProperty waitingOpenProperty() {
        return waitingOpen;
    }

    /// What was read last; null before.
    ReadOnlyObjectProperty<@Nullable TodayReading> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Takes over what was read.
    void load(TodayReading reading) {
        TodayPlan plan = reading.plan();
        replace(actions, plan.actions());
        replace(more, plan.more());
        rolledOver.set(plan.rolledOver());
        waitingTotal.set(plan.waiting().size());
        shown.set(reading);
        showWaiting();
        count(reading.now());
    }

    /// Takes note of the time.
    ///
    /// @return false when what is shown is of another day, or the interview is over: it has to be read anew
    boolean pass(Instant now) {
        TodayReading reading = shown.get();
        if (reading == null) {
            return false;
        }
        count(now);
        LocalDate today = now.atZone(reading.zone()).toLocalDate();
        DatedInterview next = reading.plan().nextInterview();
        return today.equals(reading.plan().today())
                && (next == null || now.isBefore(next.interview().endsAt()));
    }

    private void count(Instant now) {
        TodayReading reading = shown.get();
        DatedInterview next = reading == null ? null : reading.plan().nextInterview();
        countdown.set(reading == null || next == null ? null : Countdown.of(next.interview(), now, reading.zone()));
    }

    private void showWaiting() {
        TodayReading reading = shown.get();
        if (reading == null) {
            return;
        }
        List<Waiting> all = reading.plan().waiting();
        List<WaitingRow> rows = new ArrayList<>();
        int left = waitingOpen.get() ? all.size() : WAITING_SHOWN;
        for (Group group : Group.values()) {
            boolean headed = group == Group.DATED;
            for (Waiting one : all) {
                if (left > 0 && Group.of(one) == group) {
                    if (!headed) {
                        rows.add(new WaitingRow(group, null));
                        headed = true;
                    }
                    rows.add(new WaitingRow(group, one));
                    left--;
                }
            }
        }
        replace(waiting, rows);
    }

    /// Leaves a list alone that stays the same, so that nothing in it flickers or loses the focus.
    private static <T> void replace(ObservableList<T> list, List<T> wanted) {
        if (!list.equals(wanted)) {
            list.setAll(wanted);
        }
    }
}
