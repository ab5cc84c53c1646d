package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-19, MONDAY,   2026-11-16, 2026-W47",
        "2026-11-16, MONDAY,   2026-11-16, 2026-W47",
        "2026-11-22, MONDAY,   2026-11-16, 2026-W47",
        "2026-11-23, MONDAY,   2026-11-23, 2026-W48",
        "2026-11-19, SUNDAY,   2026-11-15, 2026-W47",
        "2026-11-15, SUNDAY,   2026-11-15, 2026-W47",
        "2026-11-21, SUNDAY,   2026-11-15, 2026-W47",
        "2026-11-22, SUNDAY,   2026-11-22, 2026-W48",
        "2026-11-19, SATURDAY, 2026-11-14, 2026-W47",
        "2026-11-20, SATURDAY, 2026-11-14, 2026-W47",
        "2026-11-21, SATURDAY, 2026-11-21, 2026-W48",
        "2026-11-19, THURSDAY, 2026-11-19, 2026-W47",
        "2026-11-18, THURSDAY, 2026-11-12, 2026-W46",
        "2026-11-19, FRIDAY,   2026-11-13, 2026-W47",
        // A year of 53 weeks, and the days around its ends.
        "2020-12-31, MONDAY,   2020-12-28, 2020-W53",
        "2021-01-03, MONDAY,   2020-12-28, 2020-W53",
        "2021-01-03, SUNDAY,   2021-01-03, 2021-W01",
        "2021-01-02, SATURDAY, 2021-01-02, 2021-W01",
        "2021-01-01, SATURDAY, 2020-12-26, 2020-W53",
        "2026-12-31, MONDAY,   2026-12-28, 2026-W53",
        "2027-01-03, MONDAY,   2026-12-28, 2026-W53",
        "2027-01-04, MONDAY,   2027-01-04, 2027-W01",
        "2027-01-03, SUNDAY,   2027-01-03, 2027-W01",
        "2025-12-29, MONDAY,   2025-12-29, 2026-W01",
        "2025-12-28, SUNDAY,   2025-12-28, 2026-W01"
    })
    void aDayLiesInOneWeekWithOneName(LocalDate day, DayOfWeek first, LocalDate start, String name) {
        Week week = Week.of(day, first);
        assertThat(week.start()).isEqualTo(start);
        assertThat(week.end()).isEqualTo(start.plusDays(6));
        assertThat(week.name()).isEqualTo(name);
        assertThat(Week.named(name, first)).isEqualTo(week);
    }

    @ParameterizedTest
    @EnumSource(DayOfWeek.class)
    void namesOfSixtyYearsLeadBackToTheirWeeks(DayOfWeek first) {
        LocalDate day = LocalDate.of(1999, 12, 25);
        Set<String> names = new HashSet<>();
        Set<LocalDate> starts = new HashSet<>();
        while (day.isBefore(LocalDate.of(2060, 1, 10))) {
            Week week = Week.of(day, first);
            assertThat(week.start().getDayOfWeek()).isEqualTo(first);
            assertThat(week.contains(day)).isTrue();
            assertThat(Week.named(week.name(), first)).isEqualTo(week);
            names.add(week.name());
            starts.add(week.start());
            day = day.plusDays(1);
        }
        // A name for each week, and none twice.
        assertThat(names.size()).isEqualTo(starts.size()).isGreaterThan(60 * 52);
    }

    @Test
    void fromMondayOnItIsTheIsoWeek() {
        for (LocalDate day = LocalDate.of(2000, 1, 1); day.getYear() < 2060; day = day.plusDays(1)) {
            assertThat(Week.of(day, DayOfWeek.MONDAY).name())
                    .isEqualTo("%d-W%02d"
                            .formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
        }
    }

    @Test
    void eachDayIsInOneWeekOnly() {
        Week week = new Week(LocalDate.of(2026, 12, 28));
        assertThat(week.contains(LocalDate.of(2026, 12, 27))).isFalse();
        assertThat(week.contains(LocalDate.of(2026, 12, 28))).isTrue();
        assertThat(week.contains(LocalDate.of(2027, 1, 3))).isTrue();
        assertThat(week.contains(LocalDate.of(2027, 1, 4))).isFalse();
        assertThat(week.plus(1).start()).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(week.plus(-1).end()).isEqualTo(LocalDate.of(2026, 12, 27));
        assertThat(week).isGreaterThan(week.plus(-1)).isLessThan(week.plus(1));
    }

    @Test
    void itIsKnownByItsThursday() {
        assertThat(new Week(LocalDate.of(2026, 12, 28)).thursday()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(new Week(LocalDate.of(2026, 12, 31)).thursday()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(new Week(LocalDate.of(2027, 1, 1)).thursday()).isEqualTo(LocalDate.of(2027, 1, 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026W47", "2026-w47", " 2026-W47 "})
    void aNameMayBeTypedLoosely(String name) {
        assertThat(Week.named(name, DayOfWeek.MONDAY)).isEqualTo(new Week(LocalDate.of(2026, 11, 16)));
    }

    @Test
    void aNameMayLeaveOutTheNought() {
        assertThat(Week.named("2027-W1", DayOfWeek.MONDAY)).isEqualTo(new Week(LocalDate.of(2027, 1, 4)));
        assertThat(Week.named("2026-W53", DayOfWeek.SUNDAY)).isEqualTo(new Week(LocalDate.of(2026, 12, 27)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-W00",
                "2026-W0",
                "2026-W54",
                "2026-W99",
                "2025-W53",
                "2027-W53",
                "2026-47",
                "W47",
                "26-W47",
                "",
                "2026-W",
                "2026-W471",
                "2026-11-16",
                "-2026-W47",
                "2026-W4a",
                "２０２６-W47"
            })
    void whatDoesNotExistIsRefused(String name) {
        assertThatThrownBy(() -> Week.named(name, DayOfWeek.MONDAY)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void theNameIsTheSameInEveryLanguage() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(new Week(LocalDate.of(2026, 11, 16)).name()).isEqualTo("2026-W47");
        } finally {
            Locale.setDefault(usual);
        }
    }
}
