package headway.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Lines of an iCalendar file, byte by byte.
class ContentLinesTest {
    private static final String ASTRONAUT = "👩🏽‍🚀";

    @Test
    void aShortLineStaysOne() {
        assertThat(text("SUMMARY", "a".repeat(67))).isEqualTo("SUMMARY:" + "a".repeat(67) + "\r\n");
    }

    @Test
    void theSeventySixthByteGoesToTheNextLine() {
        assertThat(text("SUMMARY", "a".repeat(68))).isEqualTo("SUMMARY:" + "a".repeat(67) + "\r\n a\r\n");
    }

    @Test
    void aFoldedLineHasSeventyFiveBytesWithItsSpace() {
        assertThat(text("X", "a".repeat(73 + 74 + 1)))
                .isEqualTo("X:" + "a".repeat(73) + "\r\n " + "a".repeat(74) + "\r\n a\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Müller & Söhne Straßenbau ",
                "星河有限公司",
                "مرحبا بكم ",
                "🚀",
                ASTRONAUT,
                "👩‍👩‍👧‍👦",
                "🇩🇪",
                "e\u0301",
                "  two  spaces  ",
                "\\;,",
                "line\n"
            })
    void whateverIsRepeatedComesBackWhole(String part) throws CharacterCodingException {
        for (int shift = 0; shift < 75; shift++) {
            check("a".repeat(shift) + part.repeat(40));
        }
    }

    @Test
    void anythingComesBackWhole() throws CharacterCodingException {
        Random random = new Random(5545);
        String alphabet = "ab ,;:\\\n\tüß\u0301\u200D\uFE0F星م🚀👩🏽🇩";
        int[] letters = alphabet.codePoints().toArray();
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(300);
            for (int n = 0; n < length; n++) {
                text.appendCodePoint(letters[random.nextInt(letters.length)]);
            }
            check(text.toString());
        }
    }

    @Test
    void noLineEndsWithinWhatAReaderSeesAsOneCharacter() {
        for (int shift = 0; shift < 75; shift++) {
            for (String line : lines("a".repeat(shift) + ASTRONAUT.repeat(20))) {
                String rest = line.replace(ASTRONAUT, "").replaceAll("[ a]", "").replace("X:", "");
                assertThat(rest).as("shifted by " + shift + ": " + line).isEmpty();
            }
        }
    }

    @Test
    void noLineEndsWithinAnEscape() {
        for (int shift = 0; shift < 75; shift++) {
            for (String line : lines("a".repeat(shift) + "\n".repeat(100))) {
                assertThat(line).doesNotMatch("(?s).*(^|[^\\\\])(\\\\\\\\)*\\\\$");
            }
        }
    }

    @Test
    void marksWithoutEndAreFoldedBetweenThem() throws CharacterCodingException {
        check("a" + "\u0301".repeat(1000) + "b");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\"a,b\",\"a\\,b\"",
                "\"a;b\",\"a\\;b\"",
                "\"a\\b\",\"a\\\\b\"",
                "\"a:b\",\"a:b\"",
                "\"a\nb\",\"a\\nb\"",
                "\"a\r\nb\",\"a\\nb\"",
                "\"a\rb\",\"a\\nb\"",
                "\"\\n\",\"\\\\n\"",
                "\"''\",\"''\""
            })
    void whatMeansSomethingToTheFormatIsEscaped(String text, String escaped) {
        assertThat(ContentLines.escaped(text)).isEqualTo(escaped);
    }

    @Test
    void whatSomeReadersTakeForTheEndOfALineBecomesALineBreakOfTheText() {
        assertThat(ContentLines.escaped("a\u000Bb\fc\u0085d\u2028e\u2029f")).isEqualTo("a\\nb\\nc\\nd\\ne\\nf");
    }

    @Test
    void controlCharactersGoAndTabsStay() {
        assertThat(ContentLines.escaped("a\u0000b\u0007c\u001b[31md\u007fe\u009bf\tg"))
                .isEqualTo("abc[31mdef\tg");
    }

    @Test
    void halfACharacterIsReplacedVisibly() {
        assertThat(ContentLines.escaped("a\ud83dz\ude80")).isEqualTo("a\ufffdz\ufffd");
    }

    private static void check(String text) throws CharacterCodingException {
        byte[] bytes = new ContentLines().text("X", text).bytes();
        for (String line : IcsBytes.lines(bytes)) {
            byte[] encoded = line.getBytes(StandardCharsets.UTF_8);
            assertThat(encoded.length).as(line).isLessThanOrEqualTo(ContentLines.MAX_BYTES);
        }
        // Each line for itself is whole UTF-8: a decoder that reports finds no half of a character.
        for (byte[] line : IcsBytes.rawLines(bytes)) {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line));
        }
        assertThat(IcsBytes.unfolded(bytes)).isEqualTo("X:" + ContentLines.escaped(text) + "\r\n");
    }

    private static List<String> lines(String text) {
        return new ArrayList<>(IcsBytes.lines(new ContentLines().text("X", text).bytes()));
    }

    private static String text(String name, String text) {
        return new String(new ContentLines().text(name, text).bytes(), StandardCharsets.UTF_8);
    }
}
