package headway.ui.kit.print;

import headway.print.Progress;

/// How far a document is, told between the thread that makes it and the window.
final class Making implements Progress {
    private volatile double part;
    private volatile boolean cancelled;

    @Override
    public void at(int done, int all) {
        part = (double) done / all;
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    void cancel() {
        cancelled = true;
    }

    /// From 0 to 1; below 0 while it can't be told.
    double part() {
        return part > 0 && part < 1 ? part : -1;
    }
}
