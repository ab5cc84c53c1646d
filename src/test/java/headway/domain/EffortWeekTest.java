package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EffortWeekTest {
    private static final Week WEEK = new Week(LocalDate.of(2026, 11, 16));

    @Test
    void aWeekIsAddedUp() {
        EffortWeek week = new EffortWeek(
                WEEK,
                50,
                List.of(
                        shown(EffortKind.NETWORKING, 45, 8),
                        shown(EffortKind.PLANNED_REST, 600, 3),
                        shown(EffortKind.APPLICATION_SENT, 0, 10),
                        shown(EffortKind.NETWORKING, 15, 20)));
        assertThat(week.points()).isEqualTo(41);
        assertThat(week.minutes()).isEqualTo(60);
        assertThat(week.byKind())
                .containsExactly(
                        Map.entry(EffortKind.APPLICATION_SENT, new EffortWeek.Sum(1, 0, 10)),
                        Map.entry(EffortKind.NETWORKING, new EffortWeek.Sum(2, 60, 28)),
                        Map.entry(EffortKind.PLANNED_REST, new EffortWeek.Sum(1, 600, 3)));
    }

    @Test
    void aWeekWithNothingIsNought() {
        EffortWeek week = new EffortWeek(WEEK, 50, List.of());
        assertThat(week.points()).isZero();
        assertThat(week.minutes()).isZero();
        assertThat(week.byKind()).isEmpty();
    }

    private static ShownEffort shown(EffortKind kind, int minutes, int points) {
        return new ShownEffort(EffortEntry.of(WEEK.start(), kind, minutes, "").withPoints(points), "", "", "");
    }
}
