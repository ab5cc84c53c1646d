package headway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TerminalTextTest {

    @Test
    void nothingForeignSteersTheTerminalOrTurnsTheDirection() {
        assertThat(TerminalText.line("a\n\tb\u001b[2J\u0007\u202Ec\u2066d\u009b"))
                .isEqualTo("a  b\ufffd[2J\ufffdcd\ufffd");
        assertThat(TerminalText.block("a\r\nb\rc\td\u0000")).isEqualTo("a\nb\nc d\ufffd");
    }

    @Test
    void whatIsCutOffShows() {
        assertThat(TerminalText.shorten("Engineering", 11)).isEqualTo("Engineering");
        assertThat(TerminalText.shorten("Engineering", 10)).isEqualTo("Engineeri…");
        assertThat(TerminalText.shorten("", 3)).isEmpty();
        assertThat(TerminalText.shorten("🚀🚀🚀", 5)).isEqualTo("🚀🚀…");
    }

    @Test
    void wideCharactersTakeTwoColumnsAndMarksNone() {
        assertThat(TerminalText.width("星河")).isEqualTo(4);
        assertThat(TerminalText.width("e\u0301")).isEqualTo(1);
        assertThat(TerminalText.width("مرحبا")).isEqualTo(5);
        assertThat(TerminalText.column("星河动力", 6)).isEqualTo("星河… ");
        assertThat(TerminalText.column("ab", 4)).isEqualTo("ab  ");
    }

    @Test
    void aSentenceIsBrokenBetweenWords() {
        assertThat(TerminalText.wrap("one two three", 7)).containsExactly("one two", "three");
        assertThat(TerminalText.wrap("unbreakable", 5)).containsExactly("unbreakable");
        assertThat(TerminalText.wrap("", 5)).containsExactly("");
    }
}
