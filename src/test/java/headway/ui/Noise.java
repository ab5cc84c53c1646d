package headway.ui;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// Everything that the program says where nobody should have to look: the log, and the two streams.
public final class Noise implements AutoCloseable {
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final Logger root = Logger.getLogger("");
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final SimpleFormatter formatter = new SimpleFormatter();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord said) {
            if (said.getLevel().intValue() >= Level.INFO.intValue()) {
                String trace = said.getThrown() == null ? "" : " " + said.getThrown();
                heard.add(said.getLoggerName() + ": " + formatter.formatMessage(said) + trace);
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    /// Listens from now on.
    public Noise() {
        root.addHandler(handler);
        PrintStream both = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(both);
        System.setErr(both);
        Fx.run(() -> Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {
            failure.printStackTrace();
        }));
    }

    /// What was heard so far, and forgets it.
    public List<String> take() {
        List<String> said = new CopyOnWriteArrayList<>(heard);
        heard.clear();
        // One entry for a line and the stack trace below it.
        for (String entry : printed.toString(StandardCharsets.UTF_8).split("\n(?!\\s+at |Caused by)", -1)) {
            if (!entry.isBlank() && !ofLogging(entry) && !ofScreenInMemory(entry)) {
                said.add(entry);
            }
        }
        printed.reset();
        return said;
    }

    @Override
    public void close() {
        root.removeHandler(handler);
        System.setOut(out);
        System.setErr(err);
    }

    /// The screen in memory can't draw the part of a window that reaches beyond it. Pictures are not taken from it.
    private static boolean ofScreenInMemory(String entry) {
        return entry.contains("headless.HeadlessWindow.blit");
    }

    /// The console handler prints each record too.
    private static boolean ofLogging(String entry) {
        return entry.matches("(?s)(INFO|WARNING|SEVERE): .*|\\w{3} \\d\\d, \\d{4} .*");
    }
}
