package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeakingPaceTest {
    @Test
    void beforeARehearsalItIsTheUsualOne() {
        assertThat(SpeakingPace.of(List.of())).isEqualTo(new SpeakingPace(140, false));
    }

    @Test
    void itIsTheMedianOfTheLastFive() {
        assertThat(pace(160)).isEqualTo(new SpeakingPace(160, true));
        assertThat(pace(160, 120)).isEqualTo(new SpeakingPace(140, true));
        assertThat(pace(160, 121)).isEqualTo(new SpeakingPace(141, true));
        assertThat(pace(100, 110, 120, 130, 140, 250, 250, 250)).isEqualTo(new SpeakingPace(120, true));
    }

    @Test
    void onlyRehearsalsWithTheTextCount() {
        List<Rehearsal> some = new ArrayList<>(List.of(
                Rehearsal.of(1, null, RehearsalLevel.BLANK, 60, 100),
                Rehearsal.of(1, null, RehearsalLevel.KEY_POINTS, 60, 100)));
        assertThat(SpeakingPace.of(some).measured()).isFalse();
        some.add(Rehearsal.of(1, null, RehearsalLevel.TEXT, 60, 180));
        assertThat(SpeakingPace.of(some)).isEqualTo(new SpeakingPace(180, true));
    }

    @Test
    void whatCanHardlyBeIsPassedOver() {
        assertThat(pace(59).measured()).isFalse();
        assertThat(pace(60)).isEqualTo(new SpeakingPace(60, true));
        assertThat(pace(260)).isEqualTo(new SpeakingPace(260, true));
        assertThat(pace(261).measured()).isFalse();
        // Stopped by mistake after a second, and a statement of three words.
        assertThat(SpeakingPace.of(List.of(Rehearsal.of(1, null, RehearsalLevel.TEXT, 1, 180)))
                        .measured())
                .isFalse();
        assertThat(SpeakingPace.of(List.of(Rehearsal.of(1, null, RehearsalLevel.TEXT, 2, 3)))
                        .measured())
                .isFalse();
        // They are not among the five.
        assertThat(pace(1, 1, 1, 1, 1, 150)).isEqualTo(new SpeakingPace(150, true));
    }

    @Test
    void secondsAreRoundedUp() {
        assertThat(SpeakingPace.USUAL.secondsFor(0)).isZero();
        assertThat(SpeakingPace.USUAL.secondsFor(1)).isEqualTo(1);
        assertThat(SpeakingPace.USUAL.secondsFor(140)).isEqualTo(60);
        assertThat(SpeakingPace.USUAL.secondsFor(141)).isEqualTo(61);
        assertThat(SpeakingPace.USUAL.wordsIn(90)).isEqualTo(210);
        assertThat(new SpeakingPace(101, true).wordsIn(90)).isEqualTo(151);
    }

    /// One minute each.
    private static SpeakingPace pace(int... words) {
        List<Rehearsal> rehearsals = new ArrayList<>();
        for (int one : words) {
            rehearsals.add(Rehearsal.of(1, null, RehearsalLevel.TEXT, 60, one));
        }
        return SpeakingPace.of(rehearsals);
    }
}
