package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayEffortTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 19);

    @ParameterizedTest
    @CsvSource({
        // A fifth of 50 is 10: the steps are 5, 10 and 20.
        "0, 50, 1",
        "4, 50, 1",
        "5, 50, 2",
        "9, 50, 2",
        "10, 50, 3",
        "19, 50, 3",
        "20, 50, 4",
        "100000, 50, 4",
        // A fifth of 5 is 1.
        "0, 5, 1",
        "1, 5, 3",
        "2, 5, 4",
        // A fifth of 52 is 10.4.
        "5, 52, 1",
        "6, 52, 2",
        "10, 52, 2",
        "11, 52, 3",
        "20, 52, 3",
        "21, 52, 4",
        "999, 10000, 1",
        "1000, 10000, 2",
        "2000, 10000, 3",
        "4000, 10000, 4",
        "2000000000, 5, 4",
        "1, 0, 4"
    })
    void theColourGoesByTheGoal(int points, int goal, int level) {
        assertThat(new DayEffort(DAY, points, 0, 1, 1).level(goal)).isEqualTo(level);
    }

    @Test
    void onlyWorkHasAColour() {
        DayEffort rest = new DayEffort(DAY, 3, 0, 1, 0);
        assertThat(rest.level(50)).isZero();
        assertThat(rest.isRest()).isTrue();
        assertThat(rest.isEmpty()).isFalse();
        assertThat(DayEffort.none(DAY).level(50)).isZero();
        assertThat(DayEffort.none(DAY).isRest()).isFalse();
        assertThat(DayEffort.none(DAY).isEmpty()).isTrue();
        DayEffort restAndWork = new DayEffort(DAY, 11, 30, 2, 1);
        assertThat(restAndWork.isRest()).isFalse();
        assertThat(restAndWork.level(50)).isEqualTo(3);
    }
}
