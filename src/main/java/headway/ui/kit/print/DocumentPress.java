package headway.ui.kit.print;

import headway.print.Pdf;
import headway.print.Press;
import headway.print.Progress;
import headway.ui.kit.Background;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The press of a window. It works apart from the window and the journal, on one thing after another, because press and
/// pages are for one thread at a time. The press itself is made for the first thing that needs it.
public final class DocumentPress {
    private final Background background;
    private final Supplier<Path> templates;
    private final Deque<Task<?>> waiting = new ArrayDeque<>();
    private boolean busy;

    // Only what works on the press touches these, and that is one at a time.
    private @Nullable Press press;
    private @Nullable Finished last;

    /// What was made last.
    private record Finished(Object content, Pdf pdf) {}

    private record Task<T>(Function<Press, T> work, Consumer<? super T> then, Consumer<Throwable> failed) {}

    /// @param templates the folder of the user's own templates, which need not be there
    public DocumentPress(Background background, Supplier<Path> templates) {
        this.background = background;
        this.templates = templates;
    }

    /// The folder of the user's own templates, which need not be there.
    public Path templates() {
        return templates.get();
    }

    /// Works with the press when all that was asked before is done. On the UI thread only.
    ///
    /// @return gives it up if it has not begun; what has begun is finished and told
    public <T> Runnable work(Function<Press, T> work, Consumer<? super T> then, Consumer<Throwable> failed) {
        Task<T> task = new Task<>(work, then, failed);
        waiting.add(task);
        next();
        return () -> waiting.remove(task);
    }

    /// Makes a document, unless it is the one that was made last: what is printed and saved is what is shown. Only for
    /// what works on the press.
    Pdf pdf(Press ready, Printout printout, Progress progress) {
        Finished there = last;
        if (there != null && there.content().equals(printout.content())) {
            return there.pdf();
        }
        Pdf pdf = ready.make(printout.document().get(), progress);
        last = new Finished(printout.content(), pdf);
        return pdf;
    }

    /// True when nothing is under way.
    public boolean isIdle() {
        return !busy && waiting.isEmpty();
    }

    private void next() {
        Task<?> task = busy ? null : waiting.poll();
        if (task != null) {
            busy = true;
            start(task);
        }
    }

    private <T> void start(Task<T> task) {
        background.aside(
                () -> task.work().apply(press()),
                result -> {
                    done();
                    task.then().accept(result);
                },
                failure -> {
                    done();
                    task.failed().accept(failure);
                });
    }

    private void done() {
        busy = false;
        next();
    }

    private Press press() {
        Press made = press;
        if (made == null) {
            made = new Press(templates.get());
            press = made;
        }
        return made;
    }
}
