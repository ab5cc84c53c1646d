package headway;

import java.time.Instant;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Tells when the window shows its content for the first time; for the benchmark and for training the start-up cache.
///
/// Without one of its system properties it does nothing:
/// `headway.printFirstFrame` prints a line with the moment in microseconds since 1970,
/// `headway.exitAfterFirstFrame` ends the program then.
public final class FirstFrame {
    public static final String PRINT = "headway.printFirstFrame";
    public static final String EXIT = "headway.exitAfterFirstFrame";
    public static final String LINE = "first frame at ";

    private FirstFrame() {}

    /// To be called on the UI thread once the window is shown and its content is complete.
    public static void follows() {
        boolean print = Boolean.getBoolean(PRINT);
        boolean exit = Boolean.getBoolean(EXIT);
        if (!print && !exit) {
            return;
        }
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                pulses++;
                // A pulse calls its timers before it draws: at the second one the first has been drawn.
                if (pulses < 2) {
                    return;
                }
                stop();
                if (print) {
                    Instant moment = Instant.now();
                    System.out.println(LINE + (moment.getEpochSecond() * 1_000_000 + moment.getNano() / 1_000));
                }
                if (exit) {
                    Platform.exit();
                }
            }
        }.start();
    }
}
