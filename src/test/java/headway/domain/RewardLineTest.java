package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RewardLineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    20 cinema             | cinema              | 20
                    20 points: cinema     | cinema              | 20
                    1 point - a tea       | a tea               | 1
                    20 Punkte: Kino       | Kino                | 20
                    Kino für 20 Punkte    | Kino                | 20
                    cinema 20             | cinema              | 20
                    cinema (20 points)    | cinema              | 20
                    cinema, 20 pts        | cinema              | 20
                    Kino: 20              | Kino                | 20
                    2 tickets 40 points   | 2 tickets           | 40
                    40 2 tickets          | 2 tickets           | 40
                    20points cinema       | cinema              | 20
                    ٢٠ سينما              | سينما               | 20
                    99999999999 the moon  | the moon            | 2147483647
                    0 air                 | air                 | 0
                    cinema                | cinema              | 0
                    3D cinema             | 3D cinema           | 0
                    3D cinema 20          | 3D cinema           | 20
                    20 pointe shoes       | pointe shoes        | 20
                    """)
    void aLineIsReadInWhateverOrder(String line, String name, int price) {
        assertThat(RewardLine.read("  " + line + " ")).isEqualTo(new RewardLine(name, price));
    }

    @Test
    void whatIsMissingIsEmpty() {
        assertThat(RewardLine.read("")).isEqualTo(new RewardLine("", 0));
        assertThat(RewardLine.read("20")).isEqualTo(new RewardLine("", 20));
        assertThat(RewardLine.read("20 points")).isEqualTo(new RewardLine("", 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cinema", "2 tickets", "5 points of view", "walk 10 km", "a 20", "- dash", "20 Punkte"})
    void whatIsWrittenIsReadAgain(String name) {
        RewardLine read = RewardLine.read(RewardLine.of(new Reward(1, name, 30, false)));
        if (name.endsWith("Punkte")) {
            // Called points, so it is the price; the words below the line say so before it is kept.
            assertThat(read).isEqualTo(new RewardLine("30", 20));
        } else if (name.startsWith("-")) {
            assertThat(read).isEqualTo(new RewardLine("dash", 30));
        } else {
            assertThat(read).isEqualTo(new RewardLine(name, 30));
        }
    }
}
