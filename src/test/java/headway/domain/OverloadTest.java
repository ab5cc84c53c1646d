package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverloadTest {
    /// A Thursday.
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);

    private static final EffortSettings SETTINGS = EffortSettings.USUAL;

    private final List<DayEffort> days = new ArrayList<>();

    @Test
    void anEmptyLogIsNoOverload() {
        assertThat(overload()).isEqualTo(Overload.NONE);
    }

    @ParameterizedTest
    @CsvSource({"2399, NONE", "2400, NONE", "2401, LONG_WEEK", "100000, LONG_WEEK"})
    void moreThanFortyHoursAreALongWeek(int minutes, Overload expected) {
        work(TODAY, minutes - 600);
        work(TODAY.minusDays(3), 600);
        assertThat(overload()).isEqualTo(expected);
    }

    @Test
    void onlyTheHoursOfTheWeekCount() {
        work(LocalDate.of(2026, 11, 15), 1400);
        work(LocalDate.of(2026, 11, 16), 1200);
        work(TODAY, 1200);
        assertThat(overload(DayOfWeek.MONDAY)).isEqualTo(Overload.NONE);
        assertThat(overload(DayOfWeek.SUNDAY)).isEqualTo(Overload.LONG_WEEK);
        assertThat(overload(DayOfWeek.THURSDAY)).isEqualTo(Overload.NONE);
        work(LocalDate.of(2026, 11, 23), 1400);
        assertThat(overload(DayOfWeek.MONDAY)).isEqualTo(Overload.NONE);
    }

    @Test
    void theHoursOfALongWeekAreASetting() {
        work(TODAY, 601);
        assertThat(Overload.of(days, week(DayOfWeek.MONDAY), TODAY, settings(10, 10)))
                .isEqualTo(Overload.LONG_WEEK);
        assertThat(Overload.of(days, week(DayOfWeek.MONDAY), TODAY, settings(11, 10)))
                .isEqualTo(Overload.NONE);
    }

    @Test
    void tenDaysInARowUpToTodayAreTooMany() {
        workedBack(TODAY, 9);
        assertThat(overload()).isEqualTo(Overload.NONE);
        work(TODAY.minusDays(9), 0);
        assertThat(overload()).isEqualTo(Overload.NO_REST_DAY);
    }

    @Test
    void aTodayWithNothingYetIsNoRest() {
        workedBack(TODAY.minusDays(1), 9);
        assertThat(overload()).isEqualTo(Overload.NONE);
        work(TODAY.minusDays(10), 0);
        assertThat(overload()).isEqualTo(Overload.NO_REST_DAY);
    }

    @Test
    void aRestTodayIsSeen() {
        workedBack(TODAY.minusDays(1), 30);
        rest(TODAY);
        assertThat(overload()).isEqualTo(Overload.NONE);
    }

    @Test
    void aRestOfTodayThatWasWorkedThroughIsNone() {
        workedBack(TODAY.minusDays(1), 9);
        days.add(new DayEffort(TODAY, 11, 30, 2, 1));
        assertThat(overload()).isEqualTo(Overload.NO_REST_DAY);
    }

    @Test
    void aRestWithWorkOnTheSameDayIsNoRest() {
        workedBack(TODAY, 5);
        days.add(new DayEffort(TODAY.minusDays(5), 11, 30, 2, 1));
        workedBack(TODAY.minusDays(6), 4);
        assertThat(overload()).isEqualTo(Overload.NO_REST_DAY);
    }

    @Test
    void aRestBreaksTheRowAndSoDoesADayWithNothing() {
        workedBack(TODAY, 5);
        workedBack(TODAY.minusDays(6), 20);
        assertThat(overload()).isEqualTo(Overload.NONE);
        rest(TODAY.minusDays(5));
        assertThat(overload()).isEqualTo(Overload.NONE);
    }

    @Test
    void yesterdaysRestStartsTheRowAnew() {
        workedBack(TODAY.minusDays(2), 20);
        rest(TODAY.minusDays(1));
        assertThat(overload()).isEqualTo(Overload.NONE);
        work(TODAY, 0);
        assertThat(overload()).isEqualTo(Overload.NONE);
    }

    @Test
    void theDaysAreASetting() {
        workedBack(TODAY, 2);
        assertThat(Overload.of(days, week(DayOfWeek.MONDAY), TODAY, settings(40, 2)))
                .isEqualTo(Overload.NO_REST_DAY);
        assertThat(Overload.of(days, week(DayOfWeek.MONDAY), TODAY, settings(40, 3)))
                .isEqualTo(Overload.NONE);
    }

    @Test
    void hoursBeyondIntegersCount() {
        for (int i = 0; i < 2; i++) {
            work(TODAY.minusDays(i), Integer.MAX_VALUE);
        }
        assertThat(overload()).isEqualTo(Overload.LONG_WEEK);
    }

    private Overload overload() {
        return overload(DayOfWeek.MONDAY);
    }

    private Overload overload(DayOfWeek first) {
        return Overload.of(days, week(first), TODAY, SETTINGS);
    }

    private static Week week(DayOfWeek first) {
        return Week.of(TODAY, first);
    }

    private static EffortSettings settings(int hours, int restWithin) {
        return new EffortSettings(PointPrices.USUAL, Set.of(), 50, hours, restWithin, 0);
    }

    private void workedBack(LocalDate last, int count) {
        for (int i = 0; i < count; i++) {
            work(last.minusDays(i), 0);
        }
    }

    private void work(LocalDate day, int minutes) {
        days.add(new DayEffort(day, 8, minutes, 1, 1));
    }

    private void rest(LocalDate day) {
        days.add(new DayEffort(day, 3, 0, 1, 0));
    }
}
