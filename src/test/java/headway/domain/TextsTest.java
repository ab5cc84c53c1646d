package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "🙂", "𝒳🙂𝒴", "\u0001", "e\u0301", "\uFFFD", "\uFEFF", " x "})
    void mostTextIsKeptAsTyped(String text) {
        assertThat(Texts.keepable(text)).isSameAs(text);
    }

    @Test
    void whatSqliteCannotHoldBecomesVisible() {
        assertThat(Texts.keepable("\0")).isEqualTo("\uFFFD");
        assertThat(Texts.keepable("a\uD83D")).isEqualTo("a\uFFFD");
        assertThat(Texts.keepable("\uDE42b")).isEqualTo("\uFFFDb");
        assertThat(Texts.keepable("\uDE42\uD83D")).isEqualTo("\uFFFD\uFFFD");
        assertThat(Texts.keepable("\uD83D\uD83D\uDE42")).isEqualTo("\uFFFD🙂");
    }

    @Test
    void lengthIsCountedInBytes() {
        int most = JobApplication.MAX_TEXT_BYTES;
        assertThat(Texts.tooLong("x".repeat(most))).isFalse();
        assertThat(Texts.tooLong("x".repeat(most + 1))).isTrue();
        assertThat(Texts.tooLong("é".repeat(most / 2))).isFalse();
        assertThat(Texts.tooLong("é".repeat(most / 2) + "x")).isTrue();
        assertThat(Texts.tooLong("日".repeat(most / 3))).isFalse();
        assertThat(Texts.tooLong("日".repeat(most / 3) + "xx")).isTrue();
        assertThat(Texts.tooLong("🙂".repeat(most / 4))).isFalse();
        assertThat(Texts.tooLong("🙂".repeat(most / 4) + "x")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Müller,muller",
        "MÜLLER,muller",
        "Straße,strasse",
        "STRASSE,strasse",
        "STRAẞE,strasse",
        "Ｆｕｌｌ Ｗｉｄｔｈ,full width",
        "ﬁne,fine",
        "İstanbul,istanbul",
        "Ångström,angstrom",
        "x²,x2",
        "Ελλάδα,ελλαδα",
        "日本,日本"
    })
    void comparisonIgnoresCaseAccentsAndWidth(String text, String folded) {
        assertThat(Texts.fold(text)).isEqualTo(folded);
        assertThat(Texts.fold(folded)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "'a b',a b",
        "' a\u0000\r\n\u2028\u00A0b\t',a b",
        "'abcdef',abcde…",
        "'abcde',abcde",
        "'🙂🙂🙂🙂🙂🙂',🙂🙂🙂🙂🙂…",
        "'abcd efg',abcd…"
    })
    void aSentenceTakesInOneShortLine(String text, String line) {
        assertThat(Texts.oneLine(text, 5)).isEqualTo(line);
    }

    @Test
    void spacesOfAnyKindAreOne() {
        assertThat(Texts.fold(" a\u00A0\u2003\t\n b\u3000 ")).isEqualTo("a b");
        assertThat(Texts.fold("\u00A0")).isEmpty();
    }
}
