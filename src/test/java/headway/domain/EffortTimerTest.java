package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffortTimerTest {
    private static final Instant START = Instant.parse("2026-11-19T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "PT0S, 1",
        "PT1S, 1",
        "PT60S, 1",
        "PT61S, 2",
        "PT45M, 45",
        "PT45M1S, 46",
        "PT23H59M, 1439",
        "PT24H, 1440",
        "PT24H1S, 1440",
        "PT10000H, 1440"
    })
    void begunMinutesCountUpToADay(Duration after, int minutes) {
        EffortTimer timer = EffortTimer.started("learning", START);
        assertThat(timer.minutes(START.plus(after))).isEqualTo(minutes);
        assertThat(timer.paused(START.plus(after)).minutes(START.plus(after).plusSeconds(999_999)))
                .isEqualTo(minutes);
    }

    @Test
    void pausesAreLeftOut() {
        EffortTimer timer = EffortTimer.started("", START);
        assertThat(timer.isRunning()).isTrue();
        EffortTimer paused = timer.paused(START.plusSeconds(600));
        assertThat(paused.isRunning()).isFalse();
        assertThat(paused.elapsed(START.plusSeconds(99_999))).isEqualTo(Duration.ofMinutes(10));
        EffortTimer again = paused.resumed(START.plusSeconds(1200));
        assertThat(again.isRunning()).isTrue();
        assertThat(again.elapsed(START.plusSeconds(1200))).isEqualTo(Duration.ofMinutes(10));
        assertThat(again.elapsed(START.plusSeconds(1500))).isEqualTo(Duration.ofMinutes(15));
        assertThat(again.paused(START.plusSeconds(1500)).elapsed(START)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void aKeyPressedTwiceIsPressedOnce() {
        EffortTimer timer = EffortTimer.started("", START);
        assertThat(timer.resumed(START.plusSeconds(300))).isEqualTo(timer);
        EffortTimer paused = timer.paused(START.plusSeconds(300));
        assertThat(paused.paused(START.plusSeconds(900))).isEqualTo(paused);
    }

    @Test
    void aClockSetBackTakesNothingAway() {
        EffortTimer timer = EffortTimer.started("", START);
        assertThat(timer.elapsed(START.minusSeconds(3600))).isEqualTo(Duration.ZERO);
        assertThat(timer.minutes(START.minusSeconds(3600))).isEqualTo(1);
        EffortTimer again = timer.paused(START.plusSeconds(600)).resumed(START.plusSeconds(700));
        assertThat(again.elapsed(START)).isEqualTo(Duration.ofMinutes(10));
        assertThat(again.paused(START).elapsed(START)).isEqualTo(Duration.ofMinutes(10));
    }

    @ParameterizedTest
    @CsvSource({
        // The clocks go forward at 2, back at 3.
        "2026-03-29T01:30, 2026-03-29T03:30, 60",
        "2026-10-25T01:30, 2026-10-25T03:30, 180",
        "2026-11-19T01:30, 2026-11-19T03:30, 120"
    })
    void aChangeOfTheClocksIsNoWork(LocalDateTime from, LocalDateTime to, int minutes) {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        EffortTimer timer = EffortTimer.started("", from.atZone(berlin).toInstant());
        assertThat(timer.minutes(to.atZone(berlin).toInstant())).isEqualTo(minutes);
    }

    @Test
    void anotherLineMeasuresOn() {
        EffortTimer timer = EffortTimer.started("a", START).paused(START.plusSeconds(5));
        assertThat(timer.withText("b")).isEqualTo(new EffortTimer("b", Duration.ofSeconds(5), null));
        assertThat(timer.resumed(START).withText("b")).isEqualTo(new EffortTimer("b", Duration.ofSeconds(5), START));
        assertThat(timer.text()).isEqualTo("a");
    }
}
