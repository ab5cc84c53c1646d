package headway.ui.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.FitPoint;
import headway.domain.FitScore;
import headway.text.Messages;
import headway.ui.interviews.FitMap.Spot;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Where jobs stand in the picture. What is not rated stands nowhere, and not at the bottom.
class FitMapTest {
    private static final Messages MESSAGES = new Messages(Locale.ENGLISH);

    @Test
    void thisJobComesFirstAndTheOthersAreNumberedByName() {
        FitMap map = FitMap.of(List.of(job(1, "Oak", 3.0, 3.0), job(2, "elm", 2.0, 2.0), job(3, "Ash", 1.0, 5.0)), 2);
        assertThat(map.spots().stream().map(spot -> spot.number() + spot.job().company()))
                .containsExactly("0elm", "1Ash", "2Oak");
        assertThat(map.missesAcross()).isFalse();
        assertThat(map.missesUp()).isFalse();
    }

    @Test
    void ratingsOfOneAndFiveAreTheEndsOfAnAxis() {
        Spot spot = FitMap.of(List.of(job(1, "Oak", 1.0, 5.0)), 1).spots().get(0);
        assertThat(spot.across()).isZero();
        assertThat(spot.up()).isEqualTo(1.0);
        assertThat(MESSAGES.get(spot.say()))
                .isEqualTo("This job: for you 1.0 (2 of 3 rated); for them 5.0 (2 of 3 rated).");
    }

    @Test
    void whatIsMissingHasNoPlaceAndIsSaid() {
        FitMap map = FitMap.of(List.of(job(1, "Oak", null, 4.0), job(2, "Elm", 3.5, null)), 3);
        assertThat(map.spots()).noneMatch(Spot::isMine);
        assertThat(map.missesAcross()).isTrue();
        assertThat(map.missesUp()).isTrue();
        Spot oak = map.spots().get(1);
        assertThat(oak.across()).isNull();
        assertThat(MESSAGES.get(oak.say()))
                .isEqualTo("2  Oak · Analyst: for you not rated; for them 4.0 (2 of 3 rated).");
    }

    private static FitPoint job(long id, String company, @Nullable Double me, @Nullable Double them) {
        return new FitPoint(id, company, "Analyst", score(me), score(them));
    }

    private static FitScore score(@Nullable Double average) {
        return new FitScore(average, average == null ? 0 : 2, 3);
    }
}
