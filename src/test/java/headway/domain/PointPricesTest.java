package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointPricesTest {
    private static final PointPrices USUAL = PointPrices.USUAL;

    @ParameterizedTest
    @CsvSource({
        "APPLICATION_SENT, 10",
        "TAILORED_APPLICATION, 15",
        "NETWORKING, 8",
        "INFORMATIONAL_INTERVIEW, 12",
        "INTERVIEW_ATTENDED, 15",
        "PREPARATION, 5",
        "REHEARSAL, 3",
        "THANK_YOU_SENT, 5",
        "CHECK_IN_SENT, 3",
        "FEEDBACK_ASKED, 8",
        "COACHING_SESSION, 8",
        "LEARNING, 4",
        "PLANNED_REST, 3",
        "OTHER, 3"
    })
    void theUsualPrices(EffortKind kind, int price) {
        assertThat(USUAL.price(kind)).isEqualTo(price);
        assertThat(USUAL.of(kind, 0, false)).isEqualTo(price);
        assertThat(USUAL.of(kind, 30, false)).isEqualTo(price);
    }

    @Test
    void everyKindHasAPrice() {
        assertThat(USUAL.points()).containsOnlyKeys(EffortKind.values());
    }

    @ParameterizedTest
    @CsvSource({
        "PREPARATION, 1, 1",
        "PREPARATION, 5, 1",
        "PREPARATION, 8, 1",
        "PREPARATION, 9, 2",
        "PREPARATION, 29, 5",
        "PREPARATION, 30, 5",
        "PREPARATION, 32, 5",
        "PREPARATION, 33, 6",
        "PREPARATION, 45, 8",
        "PREPARATION, 60, 10",
        "PREPARATION, 1440, 240",
        "LEARNING, 1, 1",
        "LEARNING, 3, 1",
        "LEARNING, 11, 1",
        "LEARNING, 12, 2",
        "LEARNING, 45, 6",
        "LEARNING, 90, 12",
        "NETWORKING, 1, 8",
        "NETWORKING, 1440, 8",
        "REHEARSAL, 90, 3"
    })
    void onlyPreparationAndLearningGoByTheHalfHour(EffortKind kind, int minutes, int points) {
        assertThat(USUAL.of(kind, minutes, false)).isEqualTo(points);
    }

    @Test
    void aSecondRestOfADayIsWorthNothing() {
        assertThat(USUAL.of(EffortKind.PLANNED_REST, 0, false)).isEqualTo(3);
        assertThat(USUAL.of(EffortKind.PLANNED_REST, 60, true)).isZero();
        assertThat(USUAL.of(EffortKind.NETWORKING, 0, true)).isEqualTo(8);
    }

    @Test
    void whatIsWorthNothingStaysSoHoweverLongItTook() {
        PointPrices free = USUAL.with(EffortKind.LEARNING, 0);
        assertThat(free.of(EffortKind.LEARNING, 600, false)).isZero();
        assertThat(free.of(EffortKind.LEARNING, 0, false)).isZero();
        assertThat(new PointPrices(Map.of()).of(EffortKind.NETWORKING, 0, false))
                .isZero();
    }

    @Test
    void theHighestPriceOfTheLongestDayFits() {
        PointPrices high = USUAL.with(EffortKind.LEARNING, PointPrices.MOST);
        assertThat(high.of(EffortKind.LEARNING, EffortEntry.MAX_MINUTES, false)).isEqualTo(48_000);
    }

    @Test
    void onePriceChangesAlone() {
        PointPrices changed = USUAL.with(EffortKind.NETWORKING, 20);
        for (EffortKind kind : EffortKind.values()) {
            assertThat(changed.price(kind)).isEqualTo(kind == EffortKind.NETWORKING ? 20 : USUAL.price(kind));
        }
    }

    @Test
    void pricesHaveLimits() {
        assertThat(USUAL.with(EffortKind.OTHER, 0).price(EffortKind.OTHER)).isZero();
        assertThat(USUAL.with(EffortKind.OTHER, 1000).price(EffortKind.OTHER)).isEqualTo(1000);
        assertThatIllegalArgumentException().isThrownBy(() -> USUAL.with(EffortKind.OTHER, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> USUAL.with(EffortKind.OTHER, 1001));
    }
}
