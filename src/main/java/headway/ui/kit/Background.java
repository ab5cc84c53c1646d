package headway.ui.kit;

import headway.journal.Changes;
import headway.journal.Journal;
import headway.journal.Kept;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.jspecify.annotations.Nullable;

/// Runs work on the one journal thread and brings its result back to the UI thread. A failure that nobody asked for
/// reaches the notices; none is swallowed.
public final class Background {
    private final Executor journalThread;
    private final Executor uiThread;
    private final Notices notices;
    private final ChangeFeed feed = new ChangeFeed();
    private final ReadOnlyIntegerWrapper keeping = new ReadOnlyIntegerWrapper(0);
    private @Nullable Journal journal;
    private boolean closed;

    /// @param journalThread runs one task at a time, in order
    /// @param uiThread where results and announcements go
    public Background(Executor journalThread, Executor uiThread, Notices notices) {
        this.journalThread = journalThread;
        this.uiThread = uiThread;
        this.notices = notices;
    }

    /// The executor of the journal thread; a daemon, so that it never keeps the program alive.
    public static ExecutorService newJournalThread() {
        return Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "journal");
            thread.setDaemon(true);
            return thread;
        });
    }

    /// The UI thread as an executor.
    public static void onUiThread(Runnable task) {
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
    }

    public ChangeFeed feed() {
        return feed;
    }

    public Notices notices() {
        return notices;
    }

    /// How many changes are on their way to the file.
    public ReadOnlyIntegerProperty keepingProperty() {
        return keeping.getReadOnlyProperty();
    }

    /// Opens the journal on its thread.
    public void open(Callable<Journal> opening, Consumer<Journal> opened, Consumer<Throwable> failed) {
        run(
                () -> {
                    Journal fresh = opening.call();
                    journal = fresh;
                    return fresh;
                },
                opened,
                failed);
    }

    /// Reads.
    public <T> void read(Function<Journal, T> work, Consumer<? super T> then) {
        run(() -> work.apply(journal()), then, notices::failed);
    }

    /// Reads, and deals with failure itself.
    public <T> void read(Function<Journal, T> work, Consumer<? super T> then, Consumer<Throwable> failed) {
        run(() -> work.apply(journal()), then, failed);
    }

    /// Looks whether another program has written to the journal, and announces it if so.
    public void refresh() {
        read(Journal::refresh, feed::announce);
    }

    /// Changes the journal and announces what changed.
    public void change(Function<Journal, Changes> work) {
        make(journal -> new Kept<>(Boolean.TRUE, work.apply(journal)), done -> {}, notices::failed);
    }

    /// Changes the journal, announces it, and goes on.
    public void change(Function<Journal, Changes> work, Consumer<Changes> then) {
        make(
                journal -> {
                    Changes changes = work.apply(journal);
                    return new Kept<>(changes, changes);
                },
                then,
                notices::failed);
    }

    /// Changes the journal, announces it, and goes on with what was made.
    public <T> void make(Function<Journal, Kept<T>> work, Consumer<T> then, Consumer<Throwable> failed) {
        keeping.set(keeping.get() + 1);
        run(
                () -> work.apply(journal()),
                kept -> {
                    keeping.set(keeping.get() - 1);
                    feed.announce(kept.changes());
                    then.accept(kept.value());
                },
                problem -> {
                    keeping.set(keeping.get() - 1);
                    failed.accept(problem);
                });
    }

    /// Computes without the journal and apart from its thread, so that neither the window nor the journal waits. Input
    /// of any size may come here, so running out of memory is told too: else somebody would wait for ever.
    ///
    /// @return gives it up: what it finds is dropped
    public <T> Runnable aside(Callable<T> work, Consumer<? super T> then, Consumer<Throwable> failed) {
        AtomicBoolean dropped = new AtomicBoolean();
        Thread thread = new Thread(
                () -> {
                    Runnable end;
                    try {
                        T result = work.call();
                        end = () -> then.accept(result);
                    } catch (Exception | Error e) {
                        end = () -> failed.accept(e);
                    }
                    Runnable said = end;
                    uiThread.execute(() -> {
                        if (!dropped.get()) {
                            said.run();
                        }
                    });
                },
                "aside");
        thread.setDaemon(true);
        thread.start();
        return () -> dropped.set(true);
    }

    /// Closes the journal after all that is under way, and waits for it: 10 seconds at most.
    public void close(ExecutorService thread) {
        closed = true;
        thread.execute(() -> {
            if (journal != null) {
                journal.close();
            }
        });
        thread.shutdown();
        try {
            if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
                System.getLogger(Background.class.getName())
                        .log(System.Logger.Level.WARNING, "The journal was still busy when the window closed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Journal journal() {
        if (journal == null) {
            throw new IllegalStateException("No journal is open");
        }
        return journal;
    }

    private <T> void run(Callable<T> work, Consumer<? super T> then, Consumer<Throwable> failed) {
        // A clock of a window that another journal has replaced may still strike.
        if (closed) {
            return;
        }
        journalThread.execute(() -> {
            T result;
            try {
                result = work.call();
            } catch (Exception e) {
                uiThread.execute(() -> failed.accept(e));
                return;
            }
            uiThread.execute(() -> then.accept(result));
        });
    }
}
