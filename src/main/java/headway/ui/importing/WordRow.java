package headway.ui.importing;

import headway.exchange.StatusWord;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// A word of the log, and what it is taken for at the moment.
final class WordRow {
    private final ObjectProperty<StatusWord> word;

    WordRow(StatusWord word) {
        this.word = new SimpleObjectProperty<>(word);
    }

    ObjectProperty<StatusWord> wordProperty() {
        return word;
    }
}
