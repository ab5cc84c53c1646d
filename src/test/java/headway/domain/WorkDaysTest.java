package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkDaysTest {
    private static final WorkDays USUAL = WorkDays.MONDAY_TO_FRIDAY;
    private static final WorkDays FRIDAY_AND_SATURDAY_FREE =
            new WorkDays(EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), Set.of());

    /// New Year's Eve to Epiphany, with a weekend within, and one single day.
    private static final WorkDays HOLIDAYS = USUAL.withDaysOff(List.of(
            day("2026-12-31"),
            day("2027-01-01"),
            day("2027-01-04"),
            day("2027-01-05"),
            day("2027-01-06"),
            day("2028-02-29")));

    @Test
    void saturdayAndSundayAreUsuallyFree() {
        // 2026-12-07 is a Monday.
        for (int i = 0; i < 7; i++) {
            assertThat(USUAL.isBusinessDay(day("2026-12-07").plusDays(i))).isEqualTo(i < 5);
        }
    }

    @Test
    void theWeekendMayBeAnother() {
        for (int i = 0; i < 7; i++) {
            assertThat(FRIDAY_AND_SATURDAY_FREE.isBusinessDay(day("2026-12-07").plusDays(i)))
                    .isEqualTo(i != 4 && i != 5);
        }
        WorkDays none = new WorkDays(Set.of(), Set.of());
        assertThat(none.isBusinessDay(day("2026-12-12"))).isTrue();
        assertThat(none.plus(day("2026-12-11"), 3)).isEqualTo("2026-12-14");
        WorkDays sixFree = new WorkDays(EnumSet.complementOf(EnumSet.of(DayOfWeek.WEDNESDAY)), Set.of());
        assertThat(sixFree.plus(day("2026-12-09"), 2)).isEqualTo("2026-12-23");
        assertThatIllegalArgumentException().isThrownBy(() -> new WorkDays(EnumSet.allOf(DayOfWeek.class), Set.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-11, 2026-12-11", "2026-12-12, 2026-12-14", "2026-12-13, 2026-12-14", "2026-12-14, 2026-12-14",
        "2026-12-30, 2026-12-30", "2026-12-31, 2027-01-07", "2027-01-02, 2027-01-07", "2027-01-06, 2027-01-07",
        "2028-02-29, 2028-03-01",
    })
    void theSameDayOrTheFirstBusinessDayAfterIt(LocalDate from, LocalDate found) {
        assertThat(HOLIDAYS.sameOrNext(from)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-08, 0, 2026-12-08", "2026-12-08, 1, 2026-12-09", "2026-12-11, 1, 2026-12-14",
        "2026-12-12, 0, 2026-12-14", "2026-12-12, 1, 2026-12-14", "2026-12-13, 1, 2026-12-14",
        "2026-12-12, 2, 2026-12-15", "2026-12-08, 5, 2026-12-15", "2026-11-30, 1, 2026-12-01",
        "2026-12-30, 1, 2027-01-07", "2026-12-31, 1, 2027-01-07", "2027-01-01, 0, 2027-01-07",
        "2026-12-29, 3, 2027-01-08", "2028-02-28, 1, 2028-03-01", "2028-02-29, 3, 2028-03-03",
        "2027-02-26, 1, 2027-03-01", "2026-12-08, 10, 2026-12-22",
    })
    void businessDaysAfterADay(LocalDate from, int count, LocalDate found) {
        assertThat(HOLIDAYS.plus(from, count)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-09, 1, 2026-12-10", "2026-12-10, 1, 2026-12-13", "2026-12-11, 0, 2026-12-13"})
    void businessDaysAroundAnotherWeekend(LocalDate from, int count, LocalDate found) {
        assertThat(FRIDAY_AND_SATURDAY_FREE.plus(from, count)).isEqualTo(found);
    }

    /// Of the days after the first one, up to and with the one found, as many are business days as were asked for.
    @Test
    void thereAreAsManyBusinessDaysInBetweenAsWereAskedFor() {
        Random random = new Random(8);
        for (int i = 0; i < 2000; i++) {
            Set<LocalDate> off = new HashSet<>();
            LocalDate from = day("2027-12-01").plusDays(random.nextInt(100));
            for (int j = random.nextInt(40); j > 0; j--) {
                off.add(from.plusDays(random.nextInt(60)));
            }
            WorkDays days = USUAL.withDaysOff(off);
            int count = random.nextInt(20);
            LocalDate found = days.plus(from, count);
            assertThat(days.isBusinessDay(found)).isTrue();
            long between = from.plusDays(1)
                    .datesUntil(found.plusDays(1).isAfter(from) ? found.plusDays(1) : from.plusDays(1))
                    .filter(days::isBusinessDay)
                    .count();
            if (count > 0) {
                assertThat(between).isEqualTo(count);
            } else {
                assertThat(found).isEqualTo(days.sameOrNext(from));
                assertThat(between).isEqualTo(days.isBusinessDay(from) ? 0 : 1);
            }
        }
    }

    @Test
    void aHolidayMayLastForYearsAndOneWithoutEndStopsNothing() {
        LocalDate from = day("2027-01-01");
        LocalDate back = day("2030-01-01");
        assertThat(USUAL.withDaysOff(from.datesUntil(back).toList()).plus(from, 1))
                .isEqualTo(back);
        WorkDays never = USUAL.withDaysOff(from.datesUntil(from.plusYears(40)).toList());
        assertThat(never.plus(from, 1)).isAfter(from);
    }

    @Test
    void itKeepsItsDaysWhateverBecomesOfTheListsGiven() {
        Set<DayOfWeek> weekend = EnumSet.of(DayOfWeek.SUNDAY);
        Set<LocalDate> off = new HashSet<>(Set.of(day("2026-12-08")));
        WorkDays days = new WorkDays(weekend, off);
        weekend.add(DayOfWeek.MONDAY);
        off.clear();
        assertThat(days.isBusinessDay(day("2026-12-07"))).isTrue();
        assertThat(days.isBusinessDay(day("2026-12-08"))).isFalse();
        assertThat(days.isBusinessDay(day("2026-12-12"))).isTrue();
    }

    @Test
    void newDaysOffTakeThePlaceOfTheOldOnesAndMayBeNamedTwice() {
        WorkDays days = FRIDAY_AND_SATURDAY_FREE
                .withDaysOff(List.of(day("2026-12-07")))
                .withDaysOff(List.of(day("2026-12-08"), day("2026-12-08")));
        assertThat(days.daysOff()).containsExactly(day("2026-12-08"));
        assertThat(days.weekend()).containsExactlyInAnyOrder(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);
        assertThat(days.isBusinessDay(day("2026-12-07"))).isTrue();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
