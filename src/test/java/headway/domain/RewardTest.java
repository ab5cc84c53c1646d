package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RewardTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 1, false",
        "20, 0, 20, 20, true",
        "19, 0, 19, 20, false",
        "21, 0, 21, 20, true",
        "50, 30, 20, 20, true",
        "50, 31, 19, 20, false",
        // An entry was removed after its points were claimed.
        "10, 30, 0, 1, false",
        "30, 30, 0, 1, false",
        "5000000000, 1, 4999999999, 100000, true"
    })
    void theBalanceIsWhatWasNotClaimed(long earned, long claimed, long points, int price, boolean covered) {
        Balance balance = new Balance(earned, claimed);
        assertThat(balance.points()).isEqualTo(points);
        assertThat(balance.covers(price)).isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 20, 0",
        "5, 0, 20, 0.25",
        "19, 0, 20, 0.95",
        "20, 0, 20, 1",
        "500, 0, 20, 1",
        "10, 40, 20, 0",
        "1, 0, 100000, 0.00001"
    })
    void progressIsTheShareOfThePrice(long earned, long claimed, int price, double progress) {
        assertThat(new Reward(1, "Cinema", price, true).progress(new Balance(earned, claimed)))
                .isEqualTo(progress);
    }

    @Test
    void aNumberChangesNothingElse() {
        assertThat(new Reward(0, "Cinema", 20, true).withId(7)).isEqualTo(new Reward(7, "Cinema", 20, true));
    }
}
