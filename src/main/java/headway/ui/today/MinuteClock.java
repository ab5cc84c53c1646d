package headway.ui.today;

import headway.journal.Journal;
import headway.ui.kit.Background;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Tells the time by the journal's clock as each minute begins, while it runs.
final class MinuteClock {
    private final Background background;
    private final Predicate<Instant> pass;
    private final Runnable readAnew;
    private final PauseTransition pause = new PauseTransition();
    private boolean running;

    /// @param pass is told the time; false when what is shown is out of date
    /// @param readAnew is run then
    MinuteClock(Background background, Predicate<Instant> pass, Runnable readAnew) {
        this.background = background;
        this.pass = pass;
        this.readAnew = readAnew;
        pause.setOnFinished(event -> tick());
    }

    void start() {
        running = true;
    }

    void stop() {
        running = false;
        pause.stop();
    }

    /// Waits for the minute after this moment, if it runs.
    void waitFrom(Instant now) {
        if (running) {
            Instant next = now.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
            pause.setDuration(Duration.millis((double) now.until(next, ChronoUnit.MILLIS)));
            pause.playFromStart();
        }
    }

    private void tick() {
        background.read(Journal::now, now -> {
            if (pass.test(now)) {
                waitFrom(now);
            } else {
                readAnew.run();
            }
        });
    }
}
