package headway.ui.interviews;

import headway.domain.ClosingText;
import headway.domain.Rehearsal;
import headway.domain.RehearsalLevel;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Saying a closing statement aloud: it begins, it ends, and how it felt.
final class RehearsalModel {
    /// Where it stands.
    enum State {
        READY,
        RUNNING,
        /// It is over and kept; how did it feel?
        DONE
    }

    static final int MOST_FELT = 5;

    private final InstantSource clock;
    private State state = State.READY;
    private RehearsalLevel level = RehearsalLevel.TEXT;
    private Instant began = Instant.EPOCH;
    private int seconds;
    private @Nullable Integer felt;

    /// @param clock tells when it begins and ends
    RehearsalModel(InstantSource clock) {
        this.clock = clock;
    }

    State state() {
        return state;
    }

    RehearsalLevel level() {
        return level;
    }

    /// What is in sight; while somebody speaks it stays as it is.
    void look(RehearsalLevel wanted) {
        if (state != State.RUNNING) {
            level = wanted;
        }
    }

    /// The level beside the present one.
    ///
    /// @param step -1 for more in sight, 1 for less
    void lookBy(int step) {
        List<RehearsalLevel> all = List.of(RehearsalLevel.values());
        look(all.get(Math.max(0, Math.min(all.size() - 1, all.indexOf(level) + step))));
    }

    /// Starts, or stops.
    ///
    /// @return true when something was said that can be kept: it took a second at least, and an hour at most
    boolean toggle() {
        if (state != State.RUNNING) {
            began = clock.instant();
            felt = null;
            state = State.RUNNING;
            return false;
        }
        seconds = (int) Math.min(Integer.MAX_VALUE, elapsed().toSeconds());
        boolean keep = seconds >= 1 && seconds <= Rehearsal.MAX_SECONDS;
        state = keep ? State.DONE : State.READY;
        return keep;
    }

    /// How long it has taken: so far, or in all.
    Duration elapsed() {
        if (state == State.RUNNING) {
            Duration since = Duration.between(began, clock.instant());
            return since.isNegative() ? Duration.ZERO : since;
        }
        return state == State.DONE ? Duration.ofSeconds(seconds) : Duration.ZERO;
    }

    /// Whole seconds, once it is over.
    int seconds() {
        return seconds;
    }

    /// How natural it felt, 1 to 5; null while nobody has said.
    @Nullable
    Integer felt() {
        return felt;
    }

    /// Says how natural it felt, 1 to 5.
    ///
    /// @return true when it can be said now
    boolean feel(int natural) {
        if (state != State.DONE) {
            return false;
        }
        felt = natural;
        return true;
    }

    /// Goes back to the beginning.
    void again() {
        if (state == State.DONE) {
            state = State.READY;
        }
    }

    /// How far the ring has turned, 0 to 1.
    ///
    /// @param still true when it moves once a second, not all the time
    static double turned(Duration elapsed, boolean still) {
        double passed = still ? elapsed.toSeconds() : elapsed.toMillis() / 1000.0;
        return Math.max(0, Math.min(1, passed / ClosingText.MOST_SECONDS));
    }

    /// How many whole seconds it is beyond the most, 0 while it is not.
    static long over(Duration elapsed) {
        return Math.max(0, elapsed.toSeconds() - ClosingText.MOST_SECONDS);
    }
}
