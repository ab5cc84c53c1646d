package headway.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Measures how long something takes. Counted between moments, so a change of the clocks in between changes nothing.
///
/// @param text the line that it is for; may be empty
/// @param before what was measured before the last pause
/// @param since when it went on, null while it pauses
public record EffortTimer(
        String text, Duration before, @Nullable Instant since) {
    public static EffortTimer started(String text, Instant now) {
        return new EffortTimer(text, Duration.ZERO, now);
    }

    public boolean isRunning() {
        return since != null;
    }

    /// What was measured until now: never negative, even where the clock was set back.
    public Duration elapsed(Instant now) {
        if (since == null || now.isBefore(since)) {
            return before;
        }
        return before.plus(Duration.between(since, now));
    }

    public EffortTimer paused(Instant now) {
        return new EffortTimer(text, elapsed(now), null);
    }

    public EffortTimer resumed(Instant now) {
        return since == null ? new EffortTimer(text, before, now) : this;
    }

    public EffortTimer withText(String line) {
        return new EffortTimer(line, before, since);
    }

    /// The minutes to log: begun ones count, one at least, and a timer forgotten overnight gives no more than a day.
    public int minutes(Instant now) {
        long seconds = elapsed(now).toSeconds();
        return (int) Math.max(1, Math.min(EffortEntry.MAX_MINUTES, (seconds + 59) / 60));
    }
}
