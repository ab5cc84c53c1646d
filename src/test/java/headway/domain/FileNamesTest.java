package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Résumé.pdf                 | Résumé.pdf
            履歴書.pdf                    | 履歴書.pdf
            /etc/passwd                | passwd
            C:\\Users\\me\\cv.pdf      | cv.pdf
            ../../cv.pdf               | cv.pdf
            ..                         | document
            .                          | document
            ''                         | document
            '  '                       | document
            .bashrc                    | bashrc
            CON                        | _CON
            con.txt                    | _con.txt
            Lpt1.pdf                   | _Lpt1.pdf
            console.txt                | console.txt
            cv.pdf.                    | cv.pdf
            a<b>:"c?*.pdf              | abc.pdf
            """)
    void everySystemTakesTheName(String typed, String name) {
        assertThat(FileNames.safe(typed.replace("\\\\", "\\"))).isEqualTo(name);
    }

    @Test
    void whatHidesOrTurnsCharactersIsDropped() {
        assertThat(FileNames.safe("cv\u202Efdp.exe")).isEqualTo("cvfdp.exe");
        assertThat(FileNames.safe("a\u0000b\nc\u200B.pdf")).isEqualTo("ab c.pdf");
    }

    @Test
    void aLongNameKeepsItsEnding() {
        assertThat(FileNames.safe("🙂".repeat(500) + ".pdf")).isEqualTo("🙂".repeat(116) + ".pdf");
        assertThat(FileNames.safe("a." + "b".repeat(500))).hasSize(120);
    }

    @ParameterizedTest
    @CsvSource({
        "cv.PDF,application/pdf",
        "cv.jpeg,image/jpeg",
        "cv,application/octet-stream",
        "cv.xyz,application/octet-stream"
    })
    void theEndingTellsTheType(String name, String type) {
        assertThat(FileNames.mediaType(name)).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cv.pdf.exe", "a.BAT", "a.desktop", "a.jar", "a.lnk"})
    void programsAreTold(String name) {
        assertThat(FileNames.isProgram(name)).isTrue();
        assertThat(FileNames.isProgram(name + ".pdf")).isFalse();
    }
}
