package headway.ui.effort;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.DayEffort;
import headway.ui.effort.HeatGrid.MonthName;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeatGridTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    private static final HeatGrid YEAR = new HeatGrid(TODAY, DayOfWeek.MONDAY, HeatGrid.WEEKS);

    @ParameterizedTest
    @CsvSource({
        "2026-03-16, MONDAY, 2025-03-17, 2026-03-22",
        "2026-03-16, SUNDAY, 2025-03-16, 2026-03-21",
        "2026-03-16, SATURDAY, 2025-03-15, 2026-03-20",
        // The last day of a week, the ends of years, and a leap day.
        "2026-03-15, MONDAY, 2025-03-10, 2026-03-15",
        "2027-01-01, MONDAY, 2025-12-29, 2027-01-03",
        "2028-02-29, SUNDAY, 2027-02-28, 2028-03-04"
    })
    void theYearIsShownInWholeWeeks(LocalDate today, DayOfWeek weekStart, LocalDate first, LocalDate last) {
        HeatGrid grid = new HeatGrid(today, weekStart, HeatGrid.WEEKS);
        assertThat(grid.first()).isEqualTo(first);
        assertThat(grid.first().getDayOfWeek()).isEqualTo(weekStart);
        assertThat(grid.last()).isEqualTo(last);
        assertThat(grid.column(today)).isEqualTo(HeatGrid.WEEKS - 1);
        assertThat(grid.holds(today.minusDays(364))).isTrue();
    }

    @Test
    void everyDayHasAPlaceOfItsOwn() {
        Set<List<Integer>> places = new HashSet<>();
        for (LocalDate day = YEAR.first(); !day.isAfter(YEAR.last()); day = day.plusDays(1)) {
            assertThat(YEAR.day(YEAR.column(day), YEAR.row(day))).isEqualTo(day);
            places.add(List.of(YEAR.column(day), YEAR.row(day)));
        }
        assertThat(places).hasSize(371);
    }

    @Test
    void whatLiesOutsideGoesToTheNearestDay() {
        assertThat(YEAR.nearest(LocalDate.of(2020, 1, 1))).isEqualTo(YEAR.first());
        assertThat(YEAR.nearest(LocalDate.of(2030, 1, 1))).isEqualTo(YEAR.last());
        assertThat(YEAR.nearest(TODAY)).isEqualTo(TODAY);
        assertThat(YEAR.holds(YEAR.first().minusDays(1))).isFalse();
    }

    @Test
    void aMonthIsNamedAboveItsFirstWeekAndNoneRunIntoEachOther() {
        List<MonthName> months = YEAR.months();
        assertThat(months).hasSize(12);
        assertThat(months.get(0)).isEqualTo(new MonthName(3, LocalDate.of(2025, 4, 7)));
        for (int i = 1; i < months.size(); i++) {
            assertThat(months.get(i).column() - months.get(i - 1).column()).isGreaterThanOrEqualTo(3);
        }
        // One that has just begun has no room for its name.
        assertThat(new HeatGrid(LocalDate.of(2026, 6, 2), DayOfWeek.MONDAY, HeatGrid.WEEKS).months())
                .noneMatch(
                        month -> month.day().getMonthValue() == 6 && month.day().getYear() == 2026);
    }

    @ParameterizedTest
    @CsvSource({"700, 12, 53", "1200, 18, 53", "400, 9, 40", "30, 9, 1"})
    void theDaysAreAsLargeAsTheWidthAllows(double width, double pitch, int columns) {
        HeatSizes sizes = HeatSizes.of(width, 32, 20);
        assertThat(sizes.pitch()).isEqualTo(pitch);
        assertThat(sizes.columns(width)).isEqualTo(columns);
        assertThat(sizes.x(columns)).isLessThanOrEqualTo(Math.max(width, 32 + pitch));
        assertThat(sizes.height()).isEqualTo(20 + 7 * pitch);
    }

    @Test
    void thePointerIsAtTheDayThatIsDrawnThere() {
        HeatSizes sizes = HeatSizes.of(700, 32, 20);
        for (LocalDate day = YEAR.first(); !day.isAfter(YEAR.last()); day = day.plusDays(1)) {
            double x = sizes.x(YEAR.column(day));
            double y = sizes.y(YEAR.row(day));
            assertThat(sizes.at(x, y, YEAR)).contains(day);
            assertThat(sizes.at(x + sizes.side(), y + sizes.side(), YEAR)).contains(day);
        }
        assertThat(sizes.at(31, 30, YEAR)).isEmpty();
        assertThat(sizes.at(100, 19, YEAR)).isEmpty();
        assertThat(sizes.at(100, sizes.height(), YEAR)).isEmpty();
        assertThat(sizes.at(sizes.x(HeatGrid.WEEKS), 30, YEAR)).isEmpty();
    }

    @Test
    void keysGoByDaysWeeksAndMonths() {
        assertThat(HeatKeys.to(KeyCode.UP, TODAY, YEAR)).isEqualTo(TODAY.minusDays(1));
        assertThat(HeatKeys.to(KeyCode.DOWN, TODAY, YEAR)).isEqualTo(TODAY.plusDays(1));
        assertThat(HeatKeys.to(KeyCode.LEFT, TODAY, YEAR)).isEqualTo(TODAY.minusWeeks(1));
        assertThat(HeatKeys.to(KeyCode.RIGHT, TODAY, YEAR)).isEqualTo(TODAY.plusWeeks(1));
        assertThat(HeatKeys.to(KeyCode.PAGE_UP, LocalDate.of(2026, 3, 31), YEAR))
                .isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(HeatKeys.to(KeyCode.PAGE_DOWN, TODAY, YEAR)).isEqualTo(LocalDate.of(2026, 4, 16));
        assertThat(HeatKeys.to(KeyCode.HOME, TODAY, YEAR)).isEqualTo(YEAR.first());
        assertThat(HeatKeys.to(KeyCode.END, YEAR.first(), YEAR)).isEqualTo(TODAY);
        assertThat(HeatKeys.to(KeyCode.A, TODAY, YEAR)).isNull();
    }

    @Test
    void eachDayIsDrawnOnceByItsLevelAndDaysAheadOnlyWhenARestIsPlanned() {
        HeatSizes sizes = HeatSizes.of(700, 32, 20);
        Map<LocalDate, DayEffort> days = Map.of(
                TODAY,
                new DayEffort(TODAY, 12, 30, 2, 2),
                TODAY.minusDays(1),
                new DayEffort(TODAY.minusDays(1), 3, 0, 1, 1),
                TODAY.minusDays(2),
                new DayEffort(TODAY.minusDays(2), 3, 0, 1, 0),
                TODAY.plusDays(1),
                new DayEffort(TODAY.plusDays(1), 3, 0, 1, 0));
        HeatPaths paths = new HeatPaths(YEAR, sizes, days, 50);
        assertThat(squares(paths.level(0))).isEqualTo(365 - 3);
        assertThat(squares(paths.level(1))).isEqualTo(1);
        assertThat(squares(paths.level(2))).isZero();
        assertThat(squares(paths.level(3))).isEqualTo(1);
        assertThat(squares(paths.level(4))).isZero();
        assertThat(squares(paths.rest())).isEqualTo(2);
    }

    private static long squares(String path) {
        return path.chars().filter(c -> c == 'z').count();
    }
}
