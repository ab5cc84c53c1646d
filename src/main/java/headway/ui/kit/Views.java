package headway.ui.kit;

import headway.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// Loads FXML views with their controllers. `headway.ui.pipeline.PipelineController` belongs to
/// `headway/ui/pipeline/Pipeline.fxml`, with `pipeline.css` beside it.
public final class Views {
    private final Messages messages;
    private final Map<Class<?>, Supplier<?>> controllers = new HashMap<>();

    public Views(Messages messages) {
        this.messages = messages;
    }

    /// Says how a controller is made.
    public <C> void register(Class<C> type, Supplier<? extends C> maker) {
        controllers.put(type, maker);
    }

    public Messages messages() {
        return messages;
    }

    /// A view and the controller that was made for it.
    public record View<C>(Parent root, C controller) {}

    /// Loads the view of a controller.
    public <C> View<C> load(Class<C> controller) {
        FXMLLoader loader = loader(viewOf(controller));
        loader.setControllerFactory(this::make);
        try {
            Parent root = loader.load();
            return new View<>(root, controller.cast(loader.getController()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Loads a view into a component that is its own root and controller.
    public void loadInto(Object component) {
        FXMLLoader loader =
                loader(url(component.getClass(), component.getClass().getSimpleName() + ".fxml"));
        loader.setRoot(component);
        loader.setController(component);
        loader.setControllerFactory(this::make);
        try {
            loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FXMLLoader loader(URL view) {
        return new FXMLLoader(view, messages.bundle());
    }

    private Object make(Class<?> type) {
        Supplier<?> maker = controllers.get(type);
        if (maker == null) {
            throw new IllegalStateException("AppContext does not say how to make a " + type.getName());
        }
        return maker.get();
    }

    private static URL viewOf(Class<?> controller) {
        return url(controller, controller.getSimpleName().replaceFirst("Controller$", "") + ".fxml");
    }

    private static URL url(Class<?> beside, String name) {
        @Nullable URL found = beside.getResource(name);
        if (found == null) {
            throw new IllegalStateException("The program lacks its view " + name);
        }
        return found;
    }
}
