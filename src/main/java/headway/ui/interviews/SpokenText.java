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

    /// @param typed with its slots
    static SpokenText of(String typed, ClosingText said) {
        List<Run> runs = new ArrayList<>();
        Integer cut = said.cutAt();
        int at = 0;
        for (Piece piece : pieces(typed, said.text())) {
            boolean filled = piece.side() == Side.ONLY_SECOND;
            int end = at + piece.words().length();
            if (cut == null || end <= cut || at >= cut) {
                runs.add(new Run(piece.words(), filled, cut != null && at >= cut));
            } else {
                runs.add(new Run(piece.words().substring(0, cut - at), filled, false));
                runs.add(new Run(piece.words().substring(cut - at), filled, true));
            }
            at = end;
        }
        return new SpokenText(runs);
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
