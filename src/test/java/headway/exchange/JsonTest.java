package headway.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.domain.StageKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void fieldsKeepTheirOrderAndValuesTheirType() {
        Json.Fields fields = new Json.Fields()
                .put("text", "a")
                .put("number", 12L)
                .put("amount", new BigDecimal("1E+3"))
                .put("flag", true)
                .put("kind", StageKind.SAVED)
                .put("day", LocalDate.of(2026, 11, 3))
                .put("moment", Instant.EPOCH)
                .put("none", null)
                .put("empty", List.of())
                .put("list", List.of(1, new Json.Fields()));

        assertThat(Json.document(fields)).isEqualTo("""
                        {
                          "text": "a",
                          "number": 12,
                          "amount": 1000,
                          "flag": true,
                          "kind": "SAVED",
                          "day": "2026-11-03",
                          "moment": "1970-01-01T00:00:00Z",
                          "none": null,
                          "empty": [],
                          "list": [
                            1,
                            {}
                          ]
                        }
                        """);
    }

    @Test
    void whatWouldEndTheTextOrSteerATerminalIsEscaped() {
        assertThat(Json.document("\"\\/\n\r\t\b\u0000\u001b\u007f\u009b\u2028\u202e"))
                .isEqualTo("\"\\\"\\\\/\\n\\r\\t\\u0008\\u0000\\u001b\\u007f\\u009b\\u2028\\u202e\"\n");
    }

    @Test
    void lettersOfAllScriptsStayAsTheyAre() {
        assertThat(Json.document("Müller 星河 مرحبا 🚀")).isEqualTo("\"Müller 星河 مرحبا 🚀\"\n");
    }

    @Test
    void halfACharacterIsReplacedVisibly() {
        assertThat(Json.document("a\ud83d-\ude80z\ud83d")).isEqualTo("\"a\ufffd-\ufffdz\ufffd\"\n");
    }

    @Test
    void aBinaryFractionIsRefused() {
        assertThatThrownBy(() -> Json.document(0.1)).isInstanceOf(IllegalArgumentException.class);
    }
}
