package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ActionKeyTest {
    private static final long LONGEST = 999_999_999_999_999_999L;

    @Test
    void eachTypeHasItsText() {
        assertThat(ActionKey.followUp(7)).hasToString("7");
        assertThat(ActionKey.checkIn(12)).hasToString("check-in:12");
        assertThat(ActionKey.apply(12)).hasToString("apply:12");
        assertThat(ActionKey.thankYou(5, 3)).hasToString("thank-you:5:3");
        assertThat(ActionKey.thankYou(5, 0)).hasToString("thank-you:5:0");
    }

    @Test
    void onlyAThankYouNamesAPerson() {
        assertThat(ActionKey.thankYou(5, 3).contactId()).isEqualTo(3);
        for (ActionKey key : new ActionKey[] {ActionKey.followUp(7), ActionKey.checkIn(7), ActionKey.apply(7)}) {
            assertThat(key.id()).isEqualTo(7);
            assertThat(key.contactId()).isZero();
        }
    }

    @Test
    void theTextIsReadBack() {
        for (long id : new long[] {0, 1, 42, LONGEST}) {
            for (ActionKey key : new ActionKey[] {
                ActionKey.followUp(id),
                ActionKey.checkIn(id),
                ActionKey.apply(id),
                ActionKey.thankYou(id, 0),
                ActionKey.thankYou(3, id)
            }) {
                assertThat(ActionKey.parse(key.toString())).contains(key);
            }
        }
    }

    @Test
    void keysOfDifferentThingsAreDifferent() {
        assertThat(ActionKey.parse("7")).contains(ActionKey.followUp(7)).isNotEqualTo(ActionKey.parse("apply:7"));
        assertThat(ActionKey.parse("check-in:7")).isNotEqualTo(ActionKey.parse("apply:7"));
        assertThat(ActionKey.parse("thank-you:7:1")).isNotEqualTo(ActionKey.parse("thank-you:7:2"));
        assertThat(ActionKey.parse("thank-you:1:7")).isNotEqualTo(ActionKey.parse("thank-you:7:1"));
    }

    @Test
    void spacesAroundItAndCapitalsDoNotMatterInAnyLanguage() {
        Locale before = Locale.getDefault();
        try {
            for (Locale locale : new Locale[] {Locale.ROOT, Locale.forLanguageTag("tr")}) {
                Locale.setDefault(locale);
                assertThat(ActionKey.parse(" Check-In:12\n")).contains(ActionKey.checkIn(12));
                assertThat(ActionKey.parse("THANK-YOU:5:3")).contains(ActionKey.thankYou(5, 3));
                assertThat(ActionKey.parse("007")).contains(ActionKey.followUp(7));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @EmptySource
    @ValueSource(
            strings = {
                " ",
                "-7",
                "+7",
                "7.0",
                "7 8",
                "0x7",
                "٧",
                "seven",
                ":",
                ":7",
                "7:",
                "7:3",
                "check-in",
                "check-in:",
                "check-in:-1",
                "check-in: 1",
                "check-in:1:2",
                "apply:1:0",
                "check in:1",
                "checkin:1",
                "thank-you:5",
                "thank-you:5:",
                "thank-you::3",
                "thank-you:5:3:1",
                "thank-you:5:x",
                "follow-up:7",
                "apply:check-in:1",
                "1000000000000000000",
                "9223372036854775807",
                "99999999999999999999",
                "thank-you:5:9223372036854775808"
            })
    void whatIsNoKeyIsNone(String text) {
        assertThat(ActionKey.parse(text)).isEmpty();
    }
}
