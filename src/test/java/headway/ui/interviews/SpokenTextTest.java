package headway.ui.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.ClosingText;
import headway.domain.SpeakingPace;
import headway.text.Messages;
import headway.ui.interviews.SpokenText.Run;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What is underlined, and where the mark of 90 seconds falls.
class SpokenTextTest {
    private static final Messages MESSAGES = new Messages(Locale.ENGLISH);

    @Test
    void whatFillsASlotIsARunOfItsOwnWithoutWhatFollows() {
        assertThat(of("You said {learned}, and I agree.", List.of("that people stay"))
                        .runs())
                .containsExactly(
                        new Run("You said ", false, false),
                        new Run("that people stay", true, false),
                        new Run(", ", false, false),
                        new Run("and I agree.", false, false));
    }

    @Test
    void aTextWithoutSlotsIsOneRunAndAnEmptyOneHasNone() {
        assertThat(of("Thank you.", List.of("unused")).runs()).containsExactly(new Run("Thank you.", false, false));
        assertThat(of("", List.of()).runs()).isEmpty();
    }

    @Test
    void theFirstWordThatDoesNotFitBeginsWhatIsBeyond() {
        String fits = "word ".repeat(210);
        assertThat(of(fits.strip(), List.of()).runs()).noneMatch(Run::beyond);
        assertThat(of(fits + "late again", List.of()).runs())
                .containsExactly(new Run(fits, false, false), new Run("late again", false, true));
    }

    @Test
    void theMarkMayFallIntoASlotAndNoWordIsLost() {
        String typed = "word ".repeat(209) + "{learned} end.";
        SpokenText text = of(typed, List.of("one two three"));
        assertThat(text.runs().stream().filter(Run::filled).toList())
                .containsExactly(new Run("one ", true, false), new Run("two three", true, true));
        assertThat(text.runs().stream().map(Run::words).collect(Collectors.joining()))
                .isEqualTo(said(typed, List.of("one two three")).text());
    }

    private static SpokenText of(String typed, List<String> points) {
        return SpokenText.of(typed, said(typed, points));
    }

    private static ClosingText said(String typed, List<String> points) {
        return ClosingText.of(typed, points, SpeakingPace.USUAL, MESSAGES);
    }
}
