package headway.ui.kit.agenda;

import headway.text.Messages;
import java.util.Arrays;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Fills a combo box with the names of an enum.
public final class FormChoice {
    private FormChoice() {}

    /// One of the constants.
    public static <E extends Enum<E>> void of(ComboBox<E> box, E[] values, Messages messages) {
        box.getItems().setAll(values);
        box.setConverter(names(messages));
    }

    /// One of the constants, or none, which is shown as a dash.
    public static <E extends Enum<E>> void orNone(ComboBox<@Nullable E> box, E[] values, Messages messages) {
        box.getItems().add(null);
        box.getItems().addAll(Arrays.asList(values));
        box.setConverter(names(messages));
    }

    private static <E extends @Nullable Enum<?>> StringConverter<E> names(Messages messages) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable E value) {
                return value == null ? "–" : messages.name(value);
            }

            @Override
            public @Nullable E fromString(String name) {
                return null;
            }
        };
    }
}
