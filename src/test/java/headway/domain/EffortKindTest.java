package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffortKindTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "THANK_YOU, THANK_YOU_SENT",
                "PROMISED_ITEM, OTHER",
                "CHECK_IN, CHECK_IN_SENT",
                "FEEDBACK_REQUEST, FEEDBACK_ASKED",
                "OFFER_REPLY, -",
                "NETWORKING, NETWORKING",
                "OTHER, OTHER"
            })
    void aFollowUpIsEffortUnlessAnOfferBroughtIt(FollowUpKind followUp, EffortKind effort) {
        assertThat(EffortKind.of(followUp)).isEqualTo(effort);
    }

    @Test
    void whatIsCountedFromElsewhereCanBeSwitchedOff() {
        for (FollowUpKind kind : FollowUpKind.values()) {
            EffortKind effort = EffortKind.of(kind);
            if (effort != null) {
                assertThat(EffortSettings.AUTOMATIC).contains(effort);
            }
        }
        assertThat(EffortSettings.AUTOMATIC)
                .contains(EffortKind.APPLICATION_SENT, EffortKind.INTERVIEW_ATTENDED, EffortKind.REHEARSAL)
                .doesNotContain(EffortKind.PLANNED_REST);
    }

    @Test
    void onlyRestIsNoWork() {
        for (EffortKind kind : EffortKind.values()) {
            assertThat(kind.isWork()).isEqualTo(kind != EffortKind.PLANNED_REST);
        }
        assertThat(EffortKind.NETWORKING.isWithPeople()).isTrue();
        assertThat(EffortKind.LEARNING.isWithPeople()).isFalse();
        assertThat(EffortKind.PLANNED_REST.isWithPeople()).isFalse();
    }
}
