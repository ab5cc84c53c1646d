package headway.ui.letters;

import headway.ui.kit.print.Printout;

/// Where the documents go that stand beside the preview.
interface Outlet {
    /// A document to be shown at once.
    void show(Printout document);

    /// The document as somebody types it.
    void follow(Printout document);

    /// There is no document.
    void clear();
}
