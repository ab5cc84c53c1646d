package headway.ui.effort;

import headway.ui.kit.Background;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Tells the time by the journal's clock while it runs: each second when somebody counts them, else each minute.
final class Ticker {
    /// A moment, and the day that it is for the user.
    record Time(Instant now, LocalDate today) {}

    private final Background background;
    private final BooleanSupplier counting;
    private final Consumer<Time> heard;
    private final PauseTransition pause = new PauseTransition();
    private boolean running;

    Ticker(Background background, BooleanSupplier counting, Consumer<Time> heard) {
        this.background = background;
        this.counting = counting;
        this.heard = heard;
        pause.setOnFinished(event -> tick());
    }

    void start() {
        running = true;
        waitOn();
    }

    void stop() {
        running = false;
        pause.stop();
    }

    /// Waits anew, since how often to tell may have changed.
    void waitOn() {
        if (running) {
            pause.setDuration(counting.getAsBoolean() ? Duration.seconds(1) : Duration.minutes(1));
            pause.playFromStart();
        }
    }

    private void tick() {
        background.read(journal -> new Time(journal.now(), journal.today()), time -> {
            if (running) {
                heard.accept(time);
                waitOn();
            }
        });
    }
}
