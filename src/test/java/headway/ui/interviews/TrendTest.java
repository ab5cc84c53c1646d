package headway.ui.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.Rehearsal;
import headway.domain.RehearsalLevel;
import headway.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// How rehearsals went, in words and in places of the picture.
class TrendTest {
    private static final Messages MESSAGES = new Messages(Locale.ENGLISH);

    @Test
    void theTrendGoesFromTheOldestToTheLatest() {
        assertThat(say(of(80, 4), of(95, null), of(120, 2)))
                .isEqualTo("3 rehearsals, lately from 120 s to 80 s; felt natural: from 2 to 4 of 5.");
    }

    @Test
    void whatNobodyJudgedIsNoTrend() {
        assertThat(say()).isEqualTo(MESSAGES.get("interviews.closing.log.none"));
        assertThat(say(of(80, null))).isEqualTo("One rehearsal: 80 s.");
        assertThat(say(of(80, 3))).isEqualTo("One rehearsal: 80 s, felt natural: 3 of 5.");
        assertThat(say(of(80, 3), of(90, null))).isEqualTo("2 rehearsals, lately from 90 s to 80 s");
    }

    @Test
    void onlyTheLatestAreInThePicture() {
        List<Rehearsal> many = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            many.add(of(100 + i, 3));
        }
        Trend trend = Trend.of(many, 5000);
        assertThat(trend.shown()).hasSize(Trend.MOST);
        assertThat(trend.shown().get(Trend.MOST - 1).seconds()).isEqualTo(100);
        assertThat(MESSAGES.get(trend.say())).startsWith("5000 rehearsals, lately from 119 s to 100 s");
    }

    @Test
    void thePictureHasRoomForTheLongest() {
        assertThat(Trend.of(List.of(of(60, 1)), 1).mostSeconds()).isEqualTo(120);
        assertThat(Trend.of(List.of(of(300, 1)), 1).mostSeconds()).isEqualTo(300);
        assertThat(TrendChart.height(90, 120)).isEqualTo(0.25);
    }

    private static String say(Rehearsal... latestFirst) {
        return MESSAGES.get(Trend.of(List.of(latestFirst), latestFirst.length).say());
    }

    private static Rehearsal of(int seconds, @Nullable Integer felt) {
        return Rehearsal.of(1, null, RehearsalLevel.TEXT, seconds, 150).withFeeling(felt, "");
    }
}
