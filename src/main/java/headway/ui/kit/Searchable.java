package headway.ui.kit;

import java.util.function.Consumer;

/// A screen that the search field at the top narrows.
public interface Searchable {
    void search(String text);

    /// Says whom to tell when the screen itself asks for other words, such as when everything is shown again.
    void onSearchReplaced(Consumer<String> shown);

    /// Puts the focus on what was found.
    void focusFound();
}
