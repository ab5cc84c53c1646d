package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.ClosingDifference.Piece;
import headway.domain.ClosingDifference.Side;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosingDifferenceTest {
    @ParameterizedTest(name = "{0} > {1}")
    @CsvSource(delimiter = '|', textBlock = """
            I want this job            | I want this job            | I want this job
            I want this job            | I really want this job     | I /+really /want this job
            I want this job            | I want it                  | I want /-this job/+it
            ''                         | I want it                  | +I want it
            I want it                  | ''                         | -I want it
            a b c d                    | a x c y                    | a /-b /+x /c /-d/+y
            a b                        | b a                        | -a /b /+a
            """)
    void theWordsOfBothAreWovenIntoOne(String first, String second, String woven) {
        assertThat(marked(difference(first, second).text())).isEqualTo(woven);
    }

    @Test
    void bothVersionsCanBeReadFromIt() {
        String first = "One two\nthree. Four  five six.";
        String second = "Two three\n\nfour, five six seven. One";
        List<Piece> pieces = difference(first, second).text();
        assertThat(side(pieces, Side.ONLY_SECOND).replaceAll("\\s", "")).isEqualTo(second.replaceAll("\\s", ""));
        assertThat(side(pieces, Side.ONLY_FIRST).replaceAll("\\s", "")).isEqualTo(first.replaceAll("\\s", ""));
    }

    @Test
    void anotherLineBreakIsNoOtherWord() {
        assertThat(difference("a b\nc", "a\nb c").isNone()).isTrue();
        assertThat(difference("a b", "a b c").isNone()).isFalse();
    }

    @Test
    void keyPointsAreComparedAsWholes() {
        ClosingVersion before = new ClosingVersion(1, 1, "", List.of("Want it", "Can do it", "Thanks"), Instant.EPOCH);
        ClosingStatement now = new ClosingStatement(1, null, "", List.of("Can do it", "Thanks", "What next"));
        assertThat(ClosingDifference.since(before, now).points())
                .containsExactly(
                        new Piece(Side.ONLY_FIRST, "Want it"),
                        new Piece(Side.BOTH, "Can do it"),
                        new Piece(Side.BOTH, "Thanks"),
                        new Piece(Side.ONLY_SECOND, "What next"));
    }

    @Test
    void veryLongTextsAreNotComparedWordByWord() {
        String first = "x " + "a ".repeat(100_000) + "y";
        String second = "x " + "b ".repeat(100_000) + "y";
        assertThat(difference(first, second).text())
                .extracting(Piece::side)
                .containsExactly(Side.BOTH, Side.ONLY_FIRST, Side.ONLY_SECOND, Side.BOTH);
    }

    private static ClosingDifference difference(String first, String second) {
        return ClosingDifference.between(version(first), version(second));
    }

    private static ClosingVersion version(String text) {
        return new ClosingVersion(1, 1, text, List.of(), Instant.EPOCH);
    }

    private static String side(List<Piece> pieces, Side side) {
        return pieces.stream()
                .filter(piece -> piece.side() == side || piece.side() == Side.BOTH)
                .map(Piece::words)
                .collect(Collectors.joining());
    }

    private static String marked(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> switch (piece.side()) {
                    case BOTH -> piece.words();
                    case ONLY_FIRST -> "-" + piece.words();
                    case ONLY_SECOND -> "+" + piece.words();
                })
                .collect(Collectors.joining("/"));
    }
}
