package headway.ui.interviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import headway.domain.RehearsalLevel;
import headway.testing.SetClock;
import headway.ui.interviews.RehearsalModel.State;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Space starts and stops; what took no time is no rehearsal.
class RehearsalModelTest {
    private final SetClock clock = new SetClock();
    private final RehearsalModel model = new RehearsalModel(clock);

    @Test
    void itStartsStopsAndStartsAnew() {
        assertThat(model.elapsed()).isZero();
        assertThat(model.toggle()).isFalse();
        assertThat(model.state()).isEqualTo(State.RUNNING);
        clock.pass(Duration.ofMillis(78_900));
        assertThat(model.elapsed()).isEqualTo(Duration.ofMillis(78_900));
        assertThat(model.toggle()).isTrue();
        assertThat(model.state()).isEqualTo(State.DONE);
        assertThat(model.seconds()).isEqualTo(78);
        clock.pass(Duration.ofSeconds(10));
        assertThat(model.elapsed()).isEqualTo(Duration.ofSeconds(78));
        assertThat(model.feel(4)).isTrue();
        assertThat(model.toggle()).isFalse();
        assertThat(model.felt()).isNull();
        assertThat(model.elapsed()).isZero();
    }

    @Test
    void aSlipOfTheKeyAndAForgottenClockAreNotKept() {
        model.toggle();
        clock.pass(Duration.ofMillis(999));
        assertThat(model.toggle()).isFalse();
        assertThat(model.state()).isEqualTo(State.READY);
        model.toggle();
        clock.pass(Duration.ofHours(1).plusSeconds(1));
        assertThat(model.toggle()).isFalse();
        assertThat(model.state()).isEqualTo(State.READY);
        model.toggle();
        clock.pass(Duration.ofHours(1));
        assertThat(model.toggle()).isTrue();
    }

    @Test
    void aClockThatGoesBackShowsNoTimeBeforeTheBeginning() {
        model.toggle();
        clock.pass(Duration.ofSeconds(-5));
        assertThat(model.elapsed()).isZero();
        assertThat(model.toggle()).isFalse();
    }

    @Test
    void howItFeltIsSaidOnlyWhenItIsOver() {
        assertThat(model.feel(3)).isFalse();
        model.toggle();
        assertThat(model.feel(3)).isFalse();
        clock.pass(Duration.ofSeconds(5));
        model.toggle();
        assertThat(model.feel(3)).isTrue();
        assertThat(model.felt()).isEqualTo(3);
        model.again();
        assertThat(model.state()).isEqualTo(State.READY);
    }

    @Test
    void whatIsInSightStaysWhileSomebodySpeaks() {
        model.lookBy(-1);
        assertThat(model.level()).isEqualTo(RehearsalLevel.TEXT);
        model.lookBy(1);
        model.lookBy(1);
        model.lookBy(1);
        assertThat(model.level()).isEqualTo(RehearsalLevel.BLANK);
        model.toggle();
        model.lookBy(-1);
        assertThat(model.level()).isEqualTo(RehearsalLevel.BLANK);
    }

    @Test
    void theRingTurnsOnceInNinetySecondsAndThenStaysFull() {
        assertThat(RehearsalModel.turned(Duration.ofMillis(45_900), false)).isEqualTo(0.51, within(1e-9));
        assertThat(RehearsalModel.turned(Duration.ofMillis(45_900), true)).isEqualTo(0.5, within(1e-9));
        assertThat(RehearsalModel.turned(Duration.ofSeconds(200), false)).isEqualTo(1);
        assertThat(RehearsalModel.over(Duration.ofMillis(90_999))).isZero();
        assertThat(RehearsalModel.over(Duration.ofSeconds(95))).isEqualTo(5);
    }
}
