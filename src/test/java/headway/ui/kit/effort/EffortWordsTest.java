package headway.ui.kit.effort;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.ActiveWeeks;
import headway.domain.DayEffort;
import headway.domain.EffortEntry;
import headway.domain.EffortKind;
import headway.domain.EffortWeek;
import headway.domain.ShownEffort;
import headway.domain.Week;
import headway.text.Messages;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffortWordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    private final EffortWords words = new EffortWords(new Messages(Locale.US));

    @ParameterizedTest
    @CsvSource({"0, ''", "45, 45 min", "60, 1 h", "95, 1 h 35 min", "1440, 24 h"})
    void lengthsInHoursAndMinutes(int minutes, String said) {
        assertThat(words.minutes(minutes)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"0, 0:00", "65, 1:05", "3600, 1:00:00", "90061, 25:01:01"})
    void runningTimes(long seconds, String said) {
        assertThat(EffortWords.clock(Duration.ofSeconds(seconds))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-16, Today",
        "2026-03-15, Yesterday",
        "2026-03-17, Tomorrow",
        "2026-03-10, 'Tue, Mar 10'",
        "2025-03-20, 'Mar 20, 2025'"
    })
    void daysByTheirNearestWord(LocalDate day, String said) {
        assertThat(words.day(day, TODAY)).isEqualTo(said);
    }

    @Test
    void theWeekIsToldWithoutBlame() {
        assertThat(words.sum(week(0, 0))).startsWith("A new week.");
        assertThat(words.sum(week(2, 11))).isEqualTo("22 of the 50 points that you aim for this week.");
        assertThat(words.sum(week(5, 10))).startsWith("50 points: you aimed for 50, and you got there.");
        assertThat(words.sum(week(6, 10))).startsWith("60 points: you aimed for 50");
    }

    @Test
    void activeWeeksAreToldOnceThereAreSome() {
        assertThat(words.active(new ActiveWeeks(5, 6))).isEqualTo("Active in 5 of the last 6 weeks");
        assertThat(words.active(new ActiveWeeks(0, 6))).isEmpty();
        assertThat(words.active(new ActiveWeeks(1, 1))).isEmpty();
    }

    @Test
    void aDayWithItsFigures() {
        assertThat(words.figures(new DayEffort(TODAY, 26, 95, 3, 3), TODAY))
                .isEqualTo("Today: 3 entries, 26 points, 1 h 35 min");
        assertThat(words.figures(DayEffort.none(TODAY), TODAY)).isEqualTo("Today: nothing logged");
        assertThat(words.figures(new DayEffort(TODAY, 3, 0, 1, 0), TODAY)).isEqualTo("Today: Planned rest");
    }

    @Test
    void manyEntriesAreCountedAfterTheFirstFew() {
        ShownEffort one = new ShownEffort(
                EffortEntry.of(TODAY, EffortKind.NETWORKING, 45, "at the fair"), "Acme", "Analyst", "Ana");
        assertThat(words.line(one)).isEqualTo("Networking · at the fair · Acme · Analyst · Ana · 45 min");
        assertThat(words.lines(Collections.nCopies(3, one), 2).lines())
                .hasSize(3)
                .last()
                .isEqualTo("and 1 more");
        assertThat(words.lines(List.of(one), 2)).isEqualTo(words.line(one));
    }

    @ParameterizedTest
    @CsvSource({"0, 50, 0", "25, 50, 0.5", "50, 50, 1", "90, 50, 1"})
    void theRingIsNeverMoreThanFull(int reached, int wanted, double share) {
        assertThat(EffortRing.share(reached, wanted)).isEqualTo(share);
    }

    private static EffortWeek week(int entries, int points) {
        ShownEffort one =
                new ShownEffort(EffortEntry.of(TODAY, EffortKind.OTHER, 0, "").withPoints(points), "", "", "");
        return new EffortWeek(new Week(TODAY), 50, Collections.nCopies(entries, one));
    }
}
