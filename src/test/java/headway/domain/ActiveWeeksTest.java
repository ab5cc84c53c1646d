package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActiveWeeksTest {
    private static final Week PRESENT = new Week(LocalDate.of(2026, 11, 16));

    /// Weeks that had something, as weeks before the present one.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing yet                             |                | 0 | 1
            the first entry this week               | 0              | 1 | 1
            the first entry last week               | 1              | 1 | 1
            this week and the last                  | 0 1            | 2 | 2
            a week with nothing between             | 0 2            | 2 | 3
            the present one empty, two before it    | 1 2            | 2 | 2
            six in a row                            | 0 1 2 3 4 5    | 6 | 6
            seven in a row                          | 0 1 2 3 4 5 6  | 6 | 6
            six before an empty present one         | 1 2 3 4 5 6    | 6 | 6
            one missing                             | 0 1 3 4 5 9    | 5 | 6
            the present one empty, one missing      | 1 2 4 5 6 9    | 5 | 6
            long ago only                           | 40             | 0 | 6
            long ago and now                        | 0 40           | 1 | 6
            just within six                         | 0 5            | 2 | 6
            just within six, the present one empty  | 1 6            | 2 | 6
            just beyond                             | 0 6            | 1 | 6
            three weeks old, the last two empty     | 3              | 1 | 3
            """)
    void weeksWithSomethingAreCounted(String what, String weeksAgo, int active, int of) {
        List<DayEffort> days = new ArrayList<>();
        for (String ago : weeksAgo == null ? new String[0] : weeksAgo.split(" ", -1)) {
            Week week = PRESENT.plus(-Integer.parseInt(ago));
            days.add(new DayEffort(week.end(), 8, 0, 1, 1));
            days.add(new DayEffort(week.start(), 8, 0, 1, 1));
        }
        assertThat(ActiveWeeks.of(days, PRESENT)).isEqualTo(new ActiveWeeks(active, of));
    }

    @Test
    void plannedRestIsActiveToo() {
        assertThat(ActiveWeeks.of(List.of(new DayEffort(PRESENT.start(), 3, 0, 1, 0)), PRESENT))
                .isEqualTo(new ActiveWeeks(1, 1));
        assertThat(ActiveWeeks.of(List.of(DayEffort.none(PRESENT.start())), PRESENT))
                .isEqualTo(new ActiveWeeks(0, 1));
    }

    @Test
    void aRestPlannedForNextWeekMakesNoWeekActive() {
        LocalDate ahead = PRESENT.end().plusDays(3);
        assertThat(ActiveWeeks.of(List.of(new DayEffort(ahead, 3, 0, 1, 0)), PRESENT))
                .isEqualTo(new ActiveWeeks(0, 1));
    }

    @Test
    void weeksGoByTheirFirstDay() {
        DayEffort sunday = new DayEffort(LocalDate.of(2026, 11, 15), 8, 0, 1, 1);
        DayEffort monday = new DayEffort(LocalDate.of(2026, 11, 16), 8, 0, 1, 1);
        assertThat(ActiveWeeks.of(List.of(sunday, monday), PRESENT)).isEqualTo(new ActiveWeeks(2, 2));
        Week fromSunday = Week.of(LocalDate.of(2026, 11, 19), DayOfWeek.SUNDAY);
        assertThat(ActiveWeeks.of(List.of(sunday, monday), fromSunday)).isEqualTo(new ActiveWeeks(1, 1));
    }
}
