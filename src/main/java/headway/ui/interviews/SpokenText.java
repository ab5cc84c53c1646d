package headway.ui.interviews;

import headway.domain.ClosingDifference;
import headway.domain.ClosingDifference.Piece;
import headway.domain.ClosingDifference.Side;
import headway.domain.ClosingStatement;
import headway.domain.ClosingText;
import headway.domain.ClosingVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A closing statement as it is said, in runs of words that look alike.
record SpokenText(List<Run> runs) {
    /// A run of words.
    ///
    /// @param filled true for what was put into a slot
    /// @param beyond true for what comes after the time is over
    record Run(String words, boolean filled, boolean beyond) {}

    SpokenText {
        runs = List.copyOf(runs);
    }

    /// What follows the words of a slot belongs to the sentence around it.
    private static final Pattern END = Pattern.compile("[\\s.,;:!?]+$");

    /// @param typed with its slots
    static SpokenText of(String typed, ClosingText said) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (Piece piece : pieces(typed, said.text())) {
            String words = piece.words();
            boolean filled = piece.side() == Side.ONLY_SECOND;
            Matcher end = END.matcher(words);
            int ends = filled && end.find() ? end.start() : words.length();
            add(runs, words.substring(0, ends), filled, at, said.cutAt());
            add(runs, words.substring(ends), false, at + ends, said.cutAt());
            at += words.length();
        }
        return new SpokenText(runs);
    }

    /// Adds words, in two runs where the time is over among them.
    ///
    /// @param at where they begin in the text
    private static void add(List<Run> runs, String words, boolean filled, int at, @Nullable Integer cutAt) {
        int cut = cutAt == null ? words.length() : Math.max(0, Math.min(words.length(), cutAt - at));
        if (cut > 0) {
            runs.add(new Run(words.substring(0, cut), filled, false));
        }
        if (cut < words.length()) {
            runs.add(new Run(words.substring(cut), filled, true));
        }
    }

    /// What differs from the typed text is what was put into its slots.
    private static List<Piece> pieces(String typed, String said) {
        if (typed.equals(said)) {
            return said.isEmpty() ? List.of() : List.of(new Piece(Side.BOTH, said));
        }
        ClosingVersion before = new ClosingVersion(0, 0, typed, List.of(), Instant.EPOCH);
        ClosingStatement after = ClosingStatement.blank(null).withText(said);
        return ClosingDifference.since(before, after).text().stream()
                .filter(piece -> piece.side() != Side.ONLY_FIRST)
                .toList();
    }
}
