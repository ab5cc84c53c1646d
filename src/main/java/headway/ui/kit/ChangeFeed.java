package headway.ui.kit;

import headway.journal.Changes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Tells screens what changed in the journal. On the UI thread only.
public final class ChangeFeed {
    private final List<Consumer<Changes>> listeners = new ArrayList<>();

    /// Starts to listen.
    ///
    /// @return stops to listen
    public Runnable subscribe(Consumer<Changes> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void announce(Changes changes) {
        if (!changes.isNone()) {
            List.copyOf(listeners).forEach(listener -> listener.accept(changes));
        }
    }

    /// How many listen now.
    public int listeners() {
        return listeners.size();
    }
}
