package headway.ui;

import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

/// The inspector as a user sees it.
final class Inspecting {
    private Inspecting() {}

    static boolean isOpen(TestWindow window) {
        return !window.all(TextField.class, field -> field.getStyleClass().contains("inspector-company"))
                .isEmpty();
    }

    static String company(TestWindow window) {
        return window.find(TextField.class, field -> field.getStyleClass().contains("inspector-company"))
                .getText();
    }

    /// Types into a field and goes on to another one.
    static void type(TestWindow window, String id, String text) {
        TextInputControl field = window.find(TextInputControl.class, id);
        window.focus(field);
        window.act(field::selectAll).type(text);
        leave(window);
    }

    static void leave(TestWindow window) {
        window.focus(window.find(TextField.class, "search"));
    }
}
