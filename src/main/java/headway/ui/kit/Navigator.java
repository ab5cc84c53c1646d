package headway.ui.kit;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Which screen is shown. Screens are built on the first visit and kept.
public final class Navigator {
    private final Function<Destination, Screen> maker;
    private final Map<Destination, Screen> screens = new EnumMap<>(Destination.class);
    private final ReadOnlyObjectWrapper<@Nullable Destination> current = new ReadOnlyObjectWrapper<>();

    public Navigator(Function<Destination, Screen> maker) {
        this.maker = maker;
    }

    public ReadOnlyObjectProperty<@Nullable Destination> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// Goes to a screen and returns it.
    public Screen go(Destination destination) {
        Screen target = screens.computeIfAbsent(destination, maker);
        if (destination != current.get()) {
            leave();
            current.set(destination);
            target.onShown();
        }
        return target;
    }

    /// The screen that is shown; null before the first.
    public @Nullable Screen shown() {
        Destination destination = current.get();
        return destination == null ? null : screens.get(destination);
    }

    /// Leaves the shown screen, which keeps what has been typed there.
    public void leave() {
        Screen screen = shown();
        if (screen != null) {
            current.set(null);
            screen.onHidden();
        }
    }
}
