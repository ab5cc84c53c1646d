package headway.ui.kit;

/// A screen that the search field at the top narrows.
public interface Searchable {
    void search(String text);

    /// Puts the focus on what was found.
    void focusFound();
}
