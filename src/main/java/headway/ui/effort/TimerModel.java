package headway.ui.effort;

import headway.domain.EffortTimer;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The state of the timer: whether there is one, how long it has measured, and whether its minutes stand in the line
/// and wait for Enter.
final class TimerModel {
    private final ReadOnlyObjectWrapper<@Nullable EffortTimer> timer = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Duration> elapsed = new ReadOnlyObjectWrapper<>(Duration.ZERO);
    private boolean inLine;

    /// Null while there is none.
    ReadOnlyObjectProperty<@Nullable EffortTimer> timerProperty() {
        return timer.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Duration> elapsedProperty() {
        return elapsed.getReadOnlyProperty();
    }

    boolean isRunning() {
        EffortTimer present = timer.get();
        return present != null && present.isRunning();
    }

    /// Takes over a timer as it is kept.
    ///
    /// @param kept null when there is none
    void load(@Nullable EffortTimer kept, Instant now) {
        inLine = inLine && kept != null && !kept.isRunning();
        timer.set(kept);
        pass(now);
    }

    /// Takes note of the time.
    void pass(Instant now) {
        EffortTimer present = timer.get();
        elapsed.set(present == null ? Duration.ZERO : present.elapsed(now));
    }

    /// What the one button does: it starts, pauses or goes on.
    ///
    /// @param typed the line that a new timer is for
    static EffortTimer toggled(@Nullable EffortTimer timer, String typed, Instant now) {
        if (timer == null) {
            return EffortTimer.started(typed.strip(), now);
        }
        return timer.isRunning() ? timer.paused(now) : timer.resumed(now);
    }

    /// The line to log: the minutes, what they were for, and what was typed meanwhile.
    static String line(EffortTimer timer, String typed, Instant now) {
        return Stream.of(timer.minutes(now) + "m", timer.text(), typed.strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /// The minutes stand in the line.
    void putInLine() {
        inLine = true;
    }

    /// The line was cleared: the minutes are still the timer's.
    void takeOutOfLine() {
        inLine = false;
    }

    /// True when logging the line uses up the timer.
    boolean isInLine() {
        return inLine;
    }
}
