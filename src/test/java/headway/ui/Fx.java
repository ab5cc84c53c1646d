package headway.ui;

import com.sun.javafx.tk.Toolkit;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import org.testfx.api.FxToolkit;

/// The UI thread, for tests. Everything is waited for, and what fails there fails the test.
public final class Fx {
    private static final AtomicBoolean STARTED = new AtomicBoolean();

    private Fx() {}

    /// Starts the toolkit, once for all tests.
    public static void start() {
        if (STARTED.compareAndSet(false, true)) {
            // The robot types at once.
            System.setProperty("testfx.robot.write_sleep", "0");
            try {
                // TestFX's way, so that tests with and without this class can follow each other.
                FxToolkit.registerPrimaryStage();
            } catch (TimeoutException e) {
                throw new AssertionError("The toolkit does not start", e);
            }
            Platform.setImplicitExit(false);
        }
    }

    public static <T> T get(Callable<T> work) {
        start();
        CompletableFuture<T> result = new CompletableFuture<>();
        Runnable task = () -> {
            try {
                result.complete(work.call());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        };
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
        return await(result);
    }

    public static void run(Runnable work) {
        get(() -> {
            work.run();
            return true;
        });
    }

    /// Lays out everything that has changed, and runs what was put off until later, twice over: a first layout may ask
    /// for a second one. Waiting for the clock's own pulses would take seconds in all.
    public static void settle() {
        for (int i = 0; i < 3; i++) {
            run(Toolkit.getToolkit()::firePulse);
        }
    }

    /// Waits for what is found out beside the UI thread.
    public static void until(BooleanSupplier done) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain");
            }
            settle();
        }
        settle();
    }

    private static <T> T await(CompletableFuture<T> result) {
        try {
            return result.get(30, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AssertionError failed) {
                throw failed;
            }
            throw new AssertionError("Failed on the UI thread", e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError("The UI thread does not answer", e);
        }
    }
}
