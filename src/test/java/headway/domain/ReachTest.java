package headway.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.Reach.MailLink;
import headway.text.Message;
import headway.text.Messages;
import java.net.URI;
import java.net.URLDecoder;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna@acme.example",
                "a@b.de",
                "anna.diaz+jobs@mail.acme.co.uk",
                "o'brien_x%y@acme.example",
                "müller@bücher.example",
                "用户@例子.公司",
                "अनु@उदाहरण.भारत",
                "x@xn--bcher-kva.example",
                "1@1a.museum",
                "{a}|b@acme.example"
            })
    void theseAreEmailAddresses(String text) {
        assertThat(Reach.isEmail(text)).isTrue();
        assertThat(Reach.emailProblem(" " + text + "\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna",
                "@acme.example",
                "anna@",
                "anna@acme",
                "anna@@acme.example",
                "a@b@c.example",
                "an na@acme.example",
                "anna@ac me.example",
                " anna@acme.example",
                "anna@acme.example ",
                "anna@acme.example\n",
                "anna@acme.example\r\nBcc: x@y.example",
                "anna\u0000@acme.example",
                "anna@acme.example,b@c.example",
                "Anna <anna@acme.example>",
                "\"anna\"@acme.example",
                "anna@-acme.example",
                "anna@acme-.example",
                "anna@acme..example",
                "anna@.acme.example",
                "anna@acme.example.",
                ".anna@acme.example",
                "anna.@acme.example",
                "an..na@acme.example",
                "anna@127.0.0.1",
                "anna@[127.0.0.1]",
                "anna@acme_x.example",
                "mailto:anna@acme.example",
                "anna\u200B@acme.example",
                "anna\u202E@acme.example",
                "anna\u00A0@acme.example",
                "anna@acme.example?bcc=x"
            })
    void theseAreNone(String text) {
        assertThat(Reach.isEmail(text)).isFalse();
    }

    @Test
    void anEmailAddressHasItsLimits() {
        String domain = ("a".repeat(60) + ".").repeat(3) + "example";
        assertThat(Reach.isEmail("x".repeat(254 - 1 - domain.length()) + "@" + domain))
                .isTrue();
        assertThat(Reach.isEmail("x".repeat(255 - 1 - domain.length()) + "@" + domain))
                .isFalse();
        assertThat(Reach.isEmail("x".repeat(64) + "@acme.example")).isTrue();
        assertThat(Reach.isEmail("x".repeat(65) + "@acme.example")).isFalse();
        assertThat(Reach.isEmail("x@" + "a".repeat(63) + ".example")).isTrue();
        assertThat(Reach.isEmail("x@" + "a".repeat(64) + ".example")).isFalse();
        assertThat(Reach.isEmail("@".repeat(1 << 20))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110",
                "+49 30 123456",
                "+49 (0)30 / 123-456",
                "(030) 12.34.56",
                "030\u00A0123\u2011456",
                "0123456789",
                "12345678901234567890",
                "+1 555 0100 ext. 12",
                "555-0100x12",
                "555 0100 #12",
                "030 123456, Durchwahl 12",
                "030 123456 DW 7",
                "(+49) 30 1",
                "٠١٢٣٤٥"
            })
    void theseArePhoneNumbers(String text) {
        assertThat(Reach.isPhone(text)).isTrue();
        assertThat(Reach.phoneProblem(text + " ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11",
                "",
                "+",
                "call me",
                "555-CALL",
                "123456789012345678901",
                "12+34",
                "++49 30 1",
                "030 123456 ext.",
                "030 123456 ext. 123456789",
                "030\n123",
                "tel:030123",
                "030 123; rm -rf",
                "ext. 123"
            })
    void theseAreNoPhoneNumbers(String text) {
        assertThat(Reach.isPhone(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void whatIsNoAddressIsSaidInOneSentence(String language) {
        Messages messages = new Messages(Locale.of(language));
        Message email = Reach.emailProblem(" anna@acme ").orElseThrow();
        assertThat(email).isEqualTo(Message.of("reach.notEmail", "anna@acme"));
        assertThat(messages.get(email)).contains("anna@acme").endsWith(".");
        Message phone = Reach.phoneProblem("12").orElseThrow();
        assertThat(phone).isEqualTo(Message.of("reach.notPhone", "12"));
        assertThat(messages.get(phone)).contains("12").endsWith(".");
        assertThat(Reach.emailProblem(" ")).isEmpty();
        assertThat(Reach.phoneProblem("")).isEmpty();
    }

    @Test
    void aTextOfAnyLengthIsJudgedAtOnce() {
        for (String piece : List.of(" ", "(", "1 ", "x", ", ", "a.", "@")) {
            String text = "1" + piece.repeat(400_000) + "1";
            assertThat(Reach.isPhone(text)).isFalse();
            assertThat(Reach.isEmail(text)).isFalse();
            assertThat(String.valueOf(
                            Reach.emailProblem(text).orElseThrow().args().get(0)))
                    .hasSizeLessThan(70);
        }
    }

    @Test
    void aLinkIsEncodedAsTheStandardAsks() {
        assertThat(Reach.mailto("anna+jobs@acme.example", "A & B?", "One\nTwo #1 100% \"ä\"\r\n")
                        .uri())
                .isEqualTo("mailto:anna%2Bjobs@acme.example?subject=A%20%26%20B%3F"
                        + "&body=One%0D%0ATwo%20%231%20100%25%20%22%C3%A4%22%0D%0A");
        assertThat(Reach.mailto("müller@bücher.example", "", "").uri())
                .isEqualTo("mailto:m%C3%BCller@b%C3%BCcher.example?subject=&body=");
        assertThat(Reach.mailto("", "Hi", "🙂").uri()).isEqualTo("mailto:?subject=Hi&body=%F0%9F%99%82");
        assertThat(Reach.mailto("\"a b\"@acme.example", "x", "y").uri()).startsWith("mailto:%22a%20b%22@acme.example?");
    }

    @Test
    void nothingAddsAHeaderOrARecipient() {
        String uri = Reach.mailto(
                        "a@b.example\r\nBcc:c@d.example?cc=e@f.example&bcc=g,h",
                        "Hi\r\nBcc: x@y.example\u2028&bcc=x@y.example",
                        "&bcc=x@y.example\n?to=x\u0000\u0007")
                .uri();
        assertThat(uri).containsOnlyOnce("?").containsOnlyOnce("@").doesNotContain(",", ";", "+");
        assertThat(uri.chars().filter(c -> c == '&').count()).isEqualTo(1);
        Map<String, String> parts = decoded(uri);
        assertThat(parts.get("to")).doesNotContain("\r", "\n");
        assertThat(parts.get("subject")).isEqualTo("Hi Bcc: x@y.example &bcc=x@y.example");
        assertThat(parts.get("body")).isEqualTo("&bcc=x@y.example\r\n?to=x");
    }

    @Test
    void aLongTextIsNotedAsSuch() {
        int rest = Reach.mailto("a@b.example", "s", "").uri().length();
        MailLink fits = Reach.mailto("a@b.example", "s", "x".repeat(Reach.LONG_LINK - rest));
        assertThat(fits.uri()).hasSize(2000);
        assertThat(fits.isLong()).isFalse();
        assertThat(Reach.mailto("a@b.example", "s", "x".repeat(Reach.LONG_LINK - rest + 1))
                        .isLong())
                .isTrue();
    }

    @Test
    void whateverIsWrittenArrivesAsItIs() {
        List<String> pieces = List.of(
                "a", "Ä", "ß", "é", "🙂", "日", " ", "  ", "+", "%", "%20", "&", "?", "#", "=", "/", "\\", "\"", "'",
                "<", ">", "\n", "\n\n", "{", "}", "@", ":", ";", ",", "$", "|", "^", "`", "~", "-");
        Random random = new Random(6068);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder("x");
            for (int n = random.nextInt(20); n >= 0; n--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            String body = text + "x";
            String subject = body.replace('\n', ' ');
            String email = "a" + i + "+ü'@acme.example";
            String uri = Reach.mailto(email, subject, body).uri();
            assertThat(URI.create(uri).toASCIIString()).isEqualTo(uri);
            assertThat(uri).matches("[A-Za-z0-9%@:?&=._~-]+");
            assertThat(decoded(uri))
                    .containsEntry("to", email)
                    .containsEntry("subject", subject)
                    .containsEntry("body", body.replace("\n", "\r\n"));
        }
    }

    @Test
    void whatIsNoTextBecomesVisible() {
        assertThat(decoded(Reach.mailto("a@b.example", "x\uD83D", "\uDE42y").uri()))
                .containsEntry("subject", "x\uFFFD")
                .containsEntry("body", "\uFFFDy");
    }

    /// What a mail program makes of a link.
    private static Map<String, String> decoded(String uri) {
        int query = uri.indexOf('?');
        Map<String, String> parts = new HashMap<>();
        parts.put("to", decode(uri.substring("mailto:".length(), query)));
        for (String part : uri.substring(query + 1).split("&", -1)) {
            int equals = part.indexOf('=');
            parts.put(part.substring(0, equals), decode(part.substring(equals + 1)));
        }
        return parts;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), UTF_8);
    }
}
