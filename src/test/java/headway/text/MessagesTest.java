package headway.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final DayName SAID = new DayName(LocalDate.of(2026, 12, 4));
    private static final DayName DUE = new DayName(LocalDate.of(2026, 12, 9));

    private final Messages english = new Messages(Locale.US);
    private final Messages german = new Messages(Locale.GERMANY);

    @Test
    void anApplicationsNumberPrintsWithoutGrouping() {
        assertThat(english.get("problem.NO_SUCH_APPLICATION", 1234L)).isEqualTo("There is no application number 1234.");
    }

    @Test
    void anAmountPrintsAsTheLanguageGroupsIt() {
        assertThat(english.get("problem.TRUNCATED", "a.headway", 4096L, 1_048_576L))
                .contains("4,096 bytes of 1,048,576");
        assertThat(german.get("problem.TRUNCATED", "a.headway", 4096L, 1_048_576L))
                .contains("4.096 von 1.048.576");
    }

    @Test
    void aDayInASentenceHasItsDayOfTheWeekAndNoYear() {
        assertThat(english.get("pacing.agreed", SAID, DUE))
                .isEqualTo("They said Fri, Dec 4; hiring runs late: earliest polite day Wed, Dec 9.");
        assertThat(new Messages(Locale.UK).get("pacing.agreed", SAID, DUE))
                .isEqualTo("They said Friday 4 Dec; hiring runs late: earliest polite day Wednesday 9 Dec.");
        assertThat(german.get("pacing.agreed", SAID, DUE))
                .isEqualTo("Sie nannten Fr., 4. Dez.; oft dauert es länger: Ab Mi., 9. Dez. ist Nachfragen höflich.");
        assertThat(english.dayName(LocalDate.of(2028, 2, 29))).isEqualTo("Tue, Feb 29");
        assertThat(german.dayName(LocalDate.of(2028, 2, 29))).isEqualTo("Di., 29. Feb.");
    }

    @Test
    void aDayThatMayBeLongAgoHasItsYear() {
        LocalDate due = LocalDate.of(2024, 12, 9);
        assertThat(english.get("pacing.tooLate", due)).contains("Dec 9, 2024");
        assertThat(german.get("pacing.tooLate", due)).contains("09.12.2024");
    }

    @Test
    void oneDayIsSaidOtherwiseThanSeveral() {
        assertThat(english.get("pacing.first", SAID, DUE, 1)).contains("give them a day:");
        assertThat(english.get("pacing.first", SAID, DUE, 7)).contains("give them 7 days:");
        assertThat(german.get("pacing.next", SAID, DUE, 1)).contains("noch einen Tag:");
        assertThat(german.get("pacing.next", SAID, DUE, 14)).contains("noch 14 Tage:");
        assertThat(english.get("thankYou.email", SAID, 0)).contains("takes less than a day and");
        assertThat(german.get("thankYou.post", SAID, 3)).contains("braucht 3 Tage und");
    }

    /// In German a month may end with a full stop of its own.
    @Test
    void noReasonEndsWithTwoFullStops() {
        for (Messages messages : new Messages[] {english, german}) {
            for (String key : new String[] {"pacing.agreed", "pacing.first", "pacing.next"}) {
                assertThat(messages.get(key, SAID, DUE, 7)).doesNotContain("..").endsWith(".");
            }
            for (String key : new String[] {"thankYou.post", "thankYou.email"}) {
                assertThat(messages.get(key, SAID, 3)).doesNotContain("..").endsWith(".");
            }
        }
    }
}
