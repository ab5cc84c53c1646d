package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StageHistoryTest {

    @Test
    void stepsAreOrderedByDayThenAsNotedAndJoined() {
        List<StageChange> steps = StageHistory.inOrder(
                List.of(step(3, 30, "2026-01-09"), step(2, 20, "2026-01-01"), step(1, 10, "2026-01-09")));
        assertThat(steps).extracting(StageChange::id).containsExactly(2L, 1L, 3L);
        assertThat(steps).extracting(StageChange::fromStageId).containsExactly(null, 20L, 10L);
        assertThat(StageHistory.inOrder(steps)).isEqualTo(steps);
    }

    @Test
    void theLatestStepIsThatOfTheLastDayAndOfThoseTheLastNoted() {
        StageChange latest = step(3, 30, "2026-01-09");
        assertThat(StageHistory.latest(List.of(latest, step(2, 20, "2026-01-09"), step(9, 90, "2025-12-31"))))
                .isEqualTo(latest);
        assertThat(StageHistory.latest(List.of())).isNull();
        assertThat(StageHistory.inOrder(List.of())).isEmpty();
    }

    @Test
    void farYearsAreInOrderToo() {
        assertThat(StageHistory.inOrder(List.of(step(1, 10, "+12026-01-01"), step(2, 20, "2026-01-01"))))
                .extracting(StageChange::id)
                .containsExactly(2L, 1L);
    }

    private static StageChange step(long id, long to, String day) {
        return new StageChange(id, 1, 99L, to, null, LocalDate.parse(day), true, Instant.EPOCH);
    }
}
