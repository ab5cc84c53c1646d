package headway.ui.effort;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.EffortTimer;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimerModelTest {
    private static final Instant START = Instant.parse("2026-03-16T09:30:00Z");

    private final TimerModel model = new TimerModel();

    @Test
    void oneButtonStartsPausesAndGoesOn() {
        EffortTimer started = TimerModel.toggled(null, " networking ", START);
        assertThat(started.text()).isEqualTo("networking");
        assertThat(started.isRunning()).isTrue();
        EffortTimer paused = TimerModel.toggled(started, "other", START.plusSeconds(90));
        assertThat(paused.isRunning()).isFalse();
        assertThat(paused.text()).isEqualTo("networking");
        EffortTimer onward = TimerModel.toggled(paused, "", START.plusSeconds(1000));
        assertThat(onward.elapsed(START.plusSeconds(1010))).isEqualTo(Duration.ofSeconds(100));
    }

    @Test
    void timePassesOnlyWhileItRuns() {
        model.load(EffortTimer.started("", START), START.plusSeconds(5));
        assertThat(model.elapsedProperty().get()).isEqualTo(Duration.ofSeconds(5));
        model.pass(START.plusSeconds(7));
        assertThat(model.elapsedProperty().get()).isEqualTo(Duration.ofSeconds(7));
        model.load(EffortTimer.started("", START).paused(START.plusSeconds(8)), START.plusSeconds(9));
        model.pass(START.plusSeconds(60));
        assertThat(model.elapsedProperty().get()).isEqualTo(Duration.ofSeconds(8));
        model.load(null, START);
        assertThat(model.elapsedProperty().get()).isZero();
        assertThat(model.isRunning()).isFalse();
    }

    @Test
    void theLineHasTheMinutesWhatTheyWereForAndWhatWasTypedMeanwhile() {
        EffortTimer timer = EffortTimer.started("networking", START).paused(START.plusSeconds(61));
        assertThat(TimerModel.line(timer, "", START)).isEqualTo("2m networking");
        assertThat(TimerModel.line(timer, " Ana ", START)).isEqualTo("2m networking Ana");
        assertThat(TimerModel.line(EffortTimer.started("", START), "", START)).isEqualTo("1m");
    }

    @Test
    void theMinutesInTheLineAreTheTimersAgainOnceItGoesOnOrTheLineIsCleared() {
        EffortTimer paused = EffortTimer.started("", START).paused(START);
        model.load(paused, START);
        model.putInLine();
        assertThat(model.isInLine()).isTrue();
        model.load(paused, START);
        assertThat(model.isInLine()).isTrue();
        model.load(paused.resumed(START), START);
        assertThat(model.isInLine()).isFalse();
        model.load(paused, START);
        model.putInLine();
        model.takeOutOfLine();
        assertThat(model.isInLine()).isFalse();
    }
}
