package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffortSettingsTest {

    @ParameterizedTest
    @CsvSource({"5, 1, 2, 0", "10000, 168, 60, 99", "50, 40, 10, 3"})
    void withinTheLimits(int goal, int hours, int days, int target) {
        EffortSettings settings = settings(goal, hours, days, target);
        assertThat(settings.weeklyGoal()).isEqualTo(goal);
        assertThat(settings.longWeekHours()).isEqualTo(hours);
        assertThat(settings.restWithinDays()).isEqualTo(days);
        assertThat(settings.recordTarget()).isEqualTo(target);
    }

    @ParameterizedTest
    @CsvSource({
        "4, 40, 10, 0",
        "10001, 40, 10, 0",
        "50, 0, 10, 0",
        "50, 169, 10, 0",
        "50, 40, 1, 0",
        "50, 40, 61, 0",
        "50, 40, 10, -1",
        "50, 40, 10, 100"
    })
    void beyondTheLimits(int goal, int hours, int days, int target) {
        assertThatIllegalArgumentException().isThrownBy(() -> settings(goal, hours, days, target));
    }

    @Test
    void kindsAreSwitchedOffEachOnItsOwn() {
        Set<EffortKind> off = new HashSet<>(Set.of(EffortKind.CHECK_IN_SENT));
        EffortSettings settings = new EffortSettings(PointPrices.USUAL, off, 50, 40, 10, 0);
        off.add(EffortKind.THANK_YOU_SENT);
        assertThat(settings.counts(EffortKind.CHECK_IN_SENT)).isFalse();
        assertThat(settings.counts(EffortKind.THANK_YOU_SENT)).isTrue();
    }

    @Test
    void usuallyEverythingCounts() {
        for (EffortKind kind : EffortKind.values()) {
            assertThat(EffortSettings.USUAL.counts(kind)).isTrue();
        }
        assertThat(EffortSettings.USUAL.weeklyGoal()).isEqualTo(50);
        assertThat(EffortSettings.USUAL.recordTarget()).isZero();
    }

    @Test
    void otherPricesChangeNothingElse() {
        PointPrices prices = PointPrices.USUAL.with(EffortKind.OTHER, 9);
        EffortSettings before = new EffortSettings(PointPrices.USUAL, Set.of(EffortKind.OTHER), 60, 30, 7, 3);
        assertThat(before.withPrices(prices))
                .isEqualTo(new EffortSettings(prices, Set.of(EffortKind.OTHER), 60, 30, 7, 3));
    }

    private static EffortSettings settings(int goal, int hours, int days, int target) {
        return new EffortSettings(PointPrices.USUAL, Set.of(), goal, hours, days, target);
    }
}
