package headway.ui.kit;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A part of a screen that is made when it is first needed, so that the window opens without waiting for it.
public final class Lazy<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    public Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    /// The part, made now if it was not before.
    public T get() {
        T present = made;
        if (present == null) {
            present = maker.get();
            made = present;
        }
        return present;
    }

    /// The part; empty while nobody has needed it.
    public Optional<T> made() {
        return Optional.ofNullable(made);
    }

    /// Does something with the part if there is one.
    public void ifMade(Consumer<? super T> action) {
        made().ifPresent(action);
    }
}
