package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import headway.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FitPictureTest {
    private static final Messages ENGLISH = new Messages(Locale.US);
    private static final Messages GERMAN = new Messages(Locale.GERMANY);

    @Test
    void whatIsNotRatedCountsNeitherForNorAgainst() {
        FitScore score = FitScore.of(List.of(line("pay", 5, null), line("people", 1, 4), line("growth", 1, 5)));
        assertThat(Objects.requireNonNull(score.average())).isCloseTo(4.5, within(1e-9));
        assertThat(score.rated()).isEqualTo(2);
        assertThat(score.missing()).isEqualTo(1);
    }

    @Test
    void whatMattersMoreCountsMore() {
        FitScore score = FitScore.of(List.of(line("pay", 5, 1), line("people", 1, 5)));
        assertThat(Objects.requireNonNull(score.average())).isCloseTo(10.0 / 6, within(1e-9));
    }

    @Test
    void aJobOfWhichNothingIsRatedHasNoPlace() {
        FitScore none = FitScore.of(List.of(line("pay", 3, null)));
        assertThat(none.average()).isNull();
        assertThat(FitScore.of(List.of()).average()).isNull();
        FitScore some = FitScore.of(List.of(line("pay", 3, 1)));
        assertThat(new FitPoint(1, "Acme", "Developer", some, none).isPlaced()).isFalse();
        assertThat(new FitPoint(1, "Acme", "Developer", none, some).isPlaced()).isFalse();
        assertThat(new FitPoint(1, "Acme", "Developer", some, some).isPlaced()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            growth 3 5, people 4 4, pay 3 -            | Strong for you on people and growth; pay unknown
            growth 3 5                                 | Strong for you on growth
            growth 3 4, pay 3 2, commute 5 1           | Strong for you on growth; weak on commute and pay
            pay 3 2, commute 2 -                       | Weak for you on pay; commute unknown
            pay 3 3, commute 2 -                       | Fair for you so far; commute unknown
            pay 3 3                                    | Fair for you so far
            pay 3 -, commute 2 -                       | Nothing rated for you yet
            a 1 5, b 2 5, c 3 5, d 4 5                 | Strong for you on d, c, b and a
            a 1 5, b 2 5, c 3 5, d 4 5, e 5 5          | Strong for you on e, d, c and 2 more
            a 1 4, b 1 3, c 1 -, d 1 2                 | Strong for you on a; weak on d; c unknown
            """)
    void aSentenceSaysWhatItIsForMe(String lines, String said) {
        assertThat(ENGLISH.get(new FitPicture(lines(lines), List.of()).sayForMe()))
                .isEqualTo(said);
    }

    @Test
    void withoutCriteriaNothingIsRated() {
        FitPicture blank = new FitPicture(List.of(), List.of());
        assertThat(ENGLISH.get(blank.sayForMe())).isEqualTo("Nothing rated for you yet");
        assertThat(ENGLISH.get(blank.sayForThem())).isEqualTo("Nothing rated yet of what they look for");
    }

    @Test
    void theOtherSideHasItsOwnWords() {
        FitPicture picture = new FitPicture(List.of(), lines("SQL 5 5, patience 3 -, Danish 2 1"));
        assertThat(ENGLISH.get(picture.sayForThem())).isEqualTo("You can show SQL; weak on Danish; patience unknown");
        assertThat(GERMAN.get(picture.sayForThem()))
                .isEqualTo("Gut belegen kannst du: SQL; schwach: Danish; noch unbekannt: patience");
        assertThat(GERMAN.get(new FitPicture(lines("Entwicklung 3 5, Menschen 3 4, Gehalt 3 -"), List.of()).sayForMe()))
                .isEqualTo("Stark für dich: Entwicklung und Menschen; noch unbekannt: Gehalt");
        assertThat(picture.lines(FitAxis.FOR_THEM)).hasSize(3);
        assertThat(picture.lines(FitAxis.FOR_ME)).isEmpty();
    }

    private static List<FitLine> lines(String text) {
        List<FitLine> lines = new ArrayList<>();
        for (String one : text.split(",", -1)) {
            String[] parts = one.strip().split(" ", -1);
            lines.add(line(
                    parts[0], Integer.parseInt(parts[1]), parts[2].equals("-") ? null : Integer.valueOf(parts[2])));
        }
        return lines;
    }

    private static FitLine line(String name, int weight, @Nullable Integer rating) {
        return new FitLine(1, name, weight, rating, "");
    }
}
