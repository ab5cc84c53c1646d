package headway.journal;

import headway.store.UndoLog;
import headway.text.Message;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The steps that can be undone and done again, each with its name.
final class UndoHistory {
    static final int DEPTH = 50;

    private final Deque<Step> undo = new ArrayDeque<>();
    private final Deque<Step> redo = new ArrayDeque<>();

    /// One use case as the user sees it.
    record Step(Message label, Changes changes, UndoLog.Span span) {}

    /// Adds a new step, which makes those undone before it void.
    ///
    /// @return the steps that are no longer needed
    List<Step> done(Step step) {
        List<Step> dropped = new ArrayList<>(redo);
        redo.clear();
        undo.push(step);
        if (undo.size() > DEPTH) {
            dropped.add(undo.removeLast());
        }
        return dropped;
    }

    @Nullable
    Step lastDone() {
        return undo.peek();
    }

    @Nullable
    Step lastUndone() {
        return redo.peek();
    }

    void undone(UndoLog.Span again) {
        Step step = undo.pop();
        redo.push(new Step(step.label(), step.changes(), again));
    }

    void redone(UndoLog.Span back) {
        Step step = redo.pop();
        undo.push(new Step(step.label(), step.changes(), back));
    }

    void clear() {
        undo.clear();
        redo.clear();
    }
}
