package headway.ui.kit.lines;

import static org.assertj.core.api.Assertions.assertThat;

import headway.ui.kit.lines.LineEditing.Lines;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the keys do to the lines of a list.
class LineEditingTest {
    private static final List<String> THREE = List.of("one", "two", "three");

    @Test
    void enterAtTheEndAddsALineBelow() {
        assertThat(LineEditing.split(THREE, 1, 3)).isEqualTo(new Lines(List.of("one", "two", "", "three"), 2, 0));
    }

    @Test
    void enterInTheMiddlePartsALine() {
        assertThat(LineEditing.split(List.of("meet the team"), 0, 4))
                .isEqualTo(new Lines(List.of("meet", "the team"), 1, 0));
    }

    @Test
    void enterAtTheBeginningAddsALineAbove() {
        assertThat(LineEditing.split(THREE, 0, 0)).isEqualTo(new Lines(List.of("", "one", "two", "three"), 1, 0));
    }

    @Test
    void aLineThatIsTakenAwayLeavesTheCaretAbove() {
        assertThat(LineEditing.remove(THREE, 1)).isEqualTo(new Lines(List.of("one", "three"), 0, 3));
        assertThat(LineEditing.remove(THREE, 0)).isEqualTo(new Lines(List.of("two", "three"), 0, 0));
        assertThat(LineEditing.remove(List.of("one"), 0)).isEqualTo(new Lines(List.of(""), 0, 0));
    }

    @Test
    void aLineMovesWithItsCaretAndStaysInTheList() {
        assertThat(LineEditing.move(THREE, 0, 2, 1)).isEqualTo(new Lines(List.of("two", "three", "one"), 2, 1));
        assertThat(LineEditing.move(THREE, 2, 0, 5)).isEqualTo(new Lines(List.of("three", "one", "two"), 0, 5));
        assertThat(LineEditing.move(THREE, 0, -1, 0)).isEqualTo(new Lines(THREE, 0, 0));
        assertThat(LineEditing.move(THREE, 2, 3, 0)).isEqualTo(new Lines(THREE, 2, 0));
    }

    @Test
    void pastedLinesBecomeLines() {
        assertThat(LineEditing.paste(List.of("ab", "z"), 0, 1, 1, "• x\r\n\r\n2. y\n"))
                .isEqualTo(new Lines(List.of("ax", "yb", "z"), 1, 1));
        assertThat(LineEditing.paste(List.of("abc"), 0, 0, 3, "one\ntwo"))
                .isEqualTo(new Lines(List.of("one", "two"), 1, 3));
        assertThat(LineEditing.paste(List.of("abc"), 0, 1, 2, "\n\n")).isEqualTo(new Lines(List.of("ac"), 0, 1));
    }

    @Test
    void bulletsOfOtherProgramsGoButWordsStay() {
        assertThat(LineEditing.lines("- one\n* two\n3) three\n☐ four\n–5 % churn\n2026 goals\n1.5 hours"))
                .containsExactly("one", "two", "three", "four", "–5 % churn", "2026 goals", "1.5 hours");
    }
}
