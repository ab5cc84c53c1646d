package headway.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.domain.PacingSettings;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Days off in rows, and the figures of the pace.
class DayRangeTest {
    private static final LocalDate LAST_OF_YEAR = LocalDate.of(2027, 12, 31);

    @Test
    void daysThatFollowEachOtherAreOneRow() {
        assertThat(DayRange.of(List.of(
                        LAST_OF_YEAR.plusDays(1), LAST_OF_YEAR, LAST_OF_YEAR.minusDays(1), LAST_OF_YEAR.plusDays(3))))
                .containsExactly(
                        new DayRange(LAST_OF_YEAR.minusDays(1), LAST_OF_YEAR.plusDays(1)),
                        new DayRange(LAST_OF_YEAR.plusDays(3), LAST_OF_YEAR.plusDays(3)));
        assertThat(DayRange.of(List.of())).isEmpty();
    }

    @Test
    void theOrderOfTheTwoDaysDoesNotMatter() {
        DayRange range = DayRange.between(LocalDate.of(2028, 3, 1), LocalDate.of(2028, 2, 28));
        assertThat(range.days())
                .containsExactly(LocalDate.of(2028, 2, 28), LocalDate.of(2028, 2, 29), LocalDate.of(2028, 3, 1));
        assertThat(range.length()).isEqualTo(3);
        assertThatThrownBy(() -> new DayRange(range.last(), range.first()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(PaceFigure.class)
    void eachFigureChangesItselfAloneWithinItsBounds(PaceFigure figure) {
        PacingSettings usual = PacingSettings.USUAL;
        for (int value : new int[] {figure.lowest(), figure.highest()}) {
            PacingSettings changed = figure.with(usual, value);
            assertThat(figure.of(changed)).isEqualTo(value);
            assertThat(figure.with(changed, figure.of(usual))).isEqualTo(usual);
        }
        assertThatThrownBy(() -> figure.with(usual, figure.highest() + 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> figure.with(usual, figure.lowest() - 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
