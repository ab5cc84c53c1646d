package headway.ui.kit;

import headway.print.LetterDocument.Letter;

/// A screen that shows a letter as it prints.
public interface LetterScreen {
    /// Shows a letter, in place of the one that was there.
    void showLetter(Letter letter);
}
