package headway.domain;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WeekToReviewTest {
    private static final LocalDate MONDAY_16 = LocalDate.of(2026, 3, 16);

    @Test
    void theWeekThatEndedIsOpenedOnTheFirstTwoDaysOfTheNewOne() {
        assertThat(opened(MONDAY_16, MONDAY, false)).isEqualTo(new Week(MONDAY_16.minusDays(7)));
        assertThat(opened(MONDAY_16.plusDays(1), MONDAY, false)).isEqualTo(new Week(MONDAY_16.minusDays(7)));
        assertThat(opened(MONDAY_16.plusDays(2), MONDAY, false)).isEqualTo(new Week(MONDAY_16));
        assertThat(opened(MONDAY_16.plusDays(6), MONDAY, false)).isEqualTo(new Week(MONDAY_16));
    }

    @Test
    void aWeekThatHasItsReviewIsNotAskedForAgain() {
        assertThat(opened(MONDAY_16, MONDAY, true)).isEqualTo(new Week(MONDAY_16));
    }

    @Test
    void theUsersOwnFirstDayCounts() {
        assertThat(opened(MONDAY_16, SUNDAY, false)).isEqualTo(new Week(LocalDate.of(2026, 3, 8)));
        assertThat(opened(MONDAY_16, SATURDAY, false)).isEqualTo(new Week(LocalDate.of(2026, 3, 14)));
    }

    @Test
    void aNewYearIsNoBorder() {
        assertThat(opened(LocalDate.of(2024, 1, 1), MONDAY, false)).isEqualTo(new Week(LocalDate.of(2023, 12, 25)));
    }

    @ParameterizedTest
    @EnumSource(DayOfWeek.class)
    void onlyTheWeekBeforeIsAskedFor(DayOfWeek first) {
        for (int i = 0; i < 30; i++) {
            LocalDate today = MONDAY_16.plusDays(i);
            Week present = Week.of(today, first);
            List<Week> asked = new ArrayList<>();
            Week opened = WeekToReview.of(today, first, asked::add);
            // Adding to the list answers yes.
            assertThat(opened).isEqualTo(present);
            assertThat(asked).allMatch(present.plus(-1)::equals);
        }
    }

    private static Week opened(LocalDate today, DayOfWeek first, boolean reviewed) {
        return WeekToReview.of(today, first, week -> reviewed);
    }
}
