package headway.ui.importing;

import headway.domain.Outcome;
import headway.domain.StageKind;
import headway.exchange.StatusWord;
import headway.exchange.WordMeaning;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One choice of what a word of the log means.
///
/// @param meaning null to leave it open
record WordChoice(@Nullable WordMeaning meaning) {
    static final WordChoice OPEN = new WordChoice(null);

    static WordChoice of(StatusWord word) {
        return new WordChoice(word.meaning());
    }

    /// Every stage, and in place of Closed every way to end.
    static List<WordMeaning> meanings() {
        List<WordMeaning> meanings = new ArrayList<>();
        for (StageKind kind : StageKind.values()) {
            if (kind != StageKind.CLOSED) {
                meanings.add(WordMeaning.of(kind));
            }
        }
        for (Outcome outcome : Outcome.values()) {
            meanings.add(WordMeaning.closed(outcome));
        }
        return meanings;
    }

    /// The choices for a word; those that were asked about may stay open.
    static List<WordChoice> all(boolean mayStayOpen) {
        List<WordChoice> all = new ArrayList<>();
        if (mayStayOpen) {
            all.add(OPEN);
        }
        meanings().forEach(meaning -> all.add(new WordChoice(meaning)));
        return all;
    }
}
