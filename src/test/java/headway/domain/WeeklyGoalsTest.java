package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WeeklyGoalsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Test
    void aGoalHoldsUntilAnotherOneIsSet() {
        WeeklyGoals goals = goals(Map.of(MONDAY, 60, MONDAY.plusWeeks(3), 40));
        Week week = new Week(MONDAY);
        assertThat(goals.of(week.plus(-1))).isEqualTo(50);
        assertThat(goals.isChosen(week.plus(-1))).isFalse();
        assertThat(goals.of(week)).isEqualTo(60);
        assertThat(goals.isChosen(week)).isTrue();
        assertThat(goals.of(week.plus(2))).isEqualTo(60);
        assertThat(goals.of(week.plus(3))).isEqualTo(40);
        assertThat(goals.of(week.plus(500))).isEqualTo(40);
    }

    /// Whatever day weeks begin on now and began on then, the goal of a week stays with the week of its name.
    @ParameterizedTest
    @EnumSource(DayOfWeek.class)
    void anotherFirstDayOfTheWeekLeavesGoalsWithTheirWeeks(DayOfWeek then) {
        Week set = Week.named("2026-W47", then);
        WeeklyGoals goals = goals(Map.of(set.start(), 60, set.plus(1).start(), 70));
        for (DayOfWeek now : DayOfWeek.values()) {
            assertThat(goals.of(Week.named("2026-W46", now))).as("%s", now).isEqualTo(50);
            assertThat(goals.of(Week.named("2026-W47", now))).as("%s", now).isEqualTo(60);
            assertThat(goals.of(Week.named("2026-W48", now))).as("%s", now).isEqualTo(70);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "50, 50, 50",
        "50, 54, 54",
        "50, 55, 55",
        "50, 56, 55",
        "50, 1000, 55",
        "50, 30, 30",
        "50, 5, 5",
        "50, 0, 5",
        "5, 1000, 5",
        "9, 1000, 9",
        "10, 1000, 11",
        "19, 1000, 20",
        "20, 1000, 22",
        "10000, 2000000000, 10000",
        "9500, 2000000000, 10000"
    })
    void theProposalIsWithinReach(int present, int mean, int proposed) {
        assertThat(WeeklyGoals.proposed(present, Collections.nCopies(4, mean))).isEqualTo(proposed);
    }

    @Test
    void theProposalLooksAtTheMeanOfTheWeeks() {
        assertThat(WeeklyGoals.proposed(50, List.of(60, 40, 50, 50))).isEqualTo(50);
        assertThat(WeeklyGoals.proposed(50, List.of(80, 0, 0, 0))).isEqualTo(20);
        assertThat(WeeklyGoals.proposed(50, List.of(40))).isEqualTo(40);
        assertThat(WeeklyGoals.proposed(50, List.of())).isEqualTo(50);
    }

    @Test
    void itIsNeverRaisedByMoreThanATenth() {
        Random random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            int present = WeeklyGoals.LEAST + random.nextInt(WeeklyGoals.MOST - WeeklyGoals.LEAST + 1);
            List<Integer> weeks = IntStream.range(0, random.nextInt(5))
                    .mapToObj(n -> random.nextInt(random.nextBoolean() ? 100 : Integer.MAX_VALUE))
                    .toList();
            int proposed = WeeklyGoals.proposed(present, weeks);
            assertThat(10L * proposed).isLessThanOrEqualTo(11L * present);
            assertThat(proposed).isBetween(WeeklyGoals.LEAST, WeeklyGoals.MOST);
        }
    }

    @Test
    void theMeanIsRoundedAndDoesNotOverflow() {
        assertThat(WeeklyGoals.mean(List.of())).isZero();
        assertThat(WeeklyGoals.mean(List.of(7))).isEqualTo(7);
        assertThat(WeeklyGoals.mean(List.of(1, 2))).isEqualTo(2);
        assertThat(WeeklyGoals.mean(List.of(1, 1, 2))).isEqualTo(1);
        assertThat(WeeklyGoals.mean(List.of(1, 2, 2))).isEqualTo(2);
        assertThat(WeeklyGoals.mean(List.of(0, 0, 0, 1))).isZero();
        assertThat(WeeklyGoals.mean(List.of(0, 0, 1, 1))).isEqualTo(1);
        assertThat(WeeklyGoals.mean(Collections.nCopies(4, Integer.MAX_VALUE))).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void theUsualGoalIsWorthFiveApplications() {
        assertThat(WeeklyGoals.USUAL).isEqualTo(5 * PointPrices.USUAL.price(EffortKind.APPLICATION_SENT));
    }

    private static WeeklyGoals goals(Map<LocalDate, Integer> from) {
        return new WeeklyGoals(new TreeMap<>(from), 50);
    }
}
