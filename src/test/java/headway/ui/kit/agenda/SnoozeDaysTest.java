package headway.ui.kit.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.WorkDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The days that something can be put off to.
class SnoozeDaysTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-16 | tomorrow 2026-03-17, inThreeDays 2026-03-19, nextWeek 2026-03-23
            2026-03-19 | tomorrow 2026-03-20, inThreeDays 2026-03-23
            2026-03-20 | nextWorkDay 2026-03-23
            2026-03-21 | nextWorkDay 2026-03-23, inThreeDays 2026-03-24
            2026-03-22 | tomorrow 2026-03-23, inThreeDays 2026-03-25
            2026-12-31 | tomorrow 2027-01-01, inThreeDays 2027-01-04
            2028-02-28 | tomorrow 2028-02-29, inThreeDays 2028-03-02, nextWeek 2028-03-06
            """)
    void eachIsABusinessDayAndNoneIsThereTwice(LocalDate today, String choices) {
        assertThat(said(SnoozeDays.after(today, today, WorkDays.MONDAY_TO_FRIDAY, DayOfWeek.MONDAY)))
                .isEqualTo(choices);
    }

    @Test
    void daysOffAndAnotherWeekendCount() {
        LocalDate today = LocalDate.of(2026, 3, 16);
        WorkDays off = new WorkDays(
                EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), Set.of(today.plusDays(1), today.plusDays(2)));
        assertThat(said(SnoozeDays.after(today, today, off, DayOfWeek.SUNDAY)))
                .isEqualTo("nextWorkDay 2026-03-19, nextWeek 2026-03-22");
    }

    @Test
    void whatIsDueLaterIsPutOffFromThatDay() {
        LocalDate today = LocalDate.of(2026, 3, 16);
        assertThat(said(SnoozeDays.after(today.plusDays(2), today, WorkDays.MONDAY_TO_FRIDAY, DayOfWeek.MONDAY)))
                .isEqualTo("dayLater 2026-03-19, threeDaysLater 2026-03-23");
    }

    private static String said(List<SnoozeDays.Choice> choices) {
        return String.join(
                ", ",
                choices.stream()
                        .map(choice -> choice.name().key().replace("followUp.snooze.", "") + " " + choice.day())
                        .toList());
    }
}
