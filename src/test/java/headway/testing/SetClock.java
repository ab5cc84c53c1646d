package headway.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock that stands still until it is told otherwise.
public final class SetClock extends Clock {
    public static final Instant START = Instant.parse("2026-03-16T09:30:00Z");

    private final ZoneId zone;
    private Instant now;

    public SetClock() {
        this(START, ZoneOffset.UTC);
    }

    private SetClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    public void pass(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SetClock(now, other);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
