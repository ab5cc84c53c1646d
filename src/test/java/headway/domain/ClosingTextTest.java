package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import headway.text.Message;
import headway.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosingTextTest {
    private static final Messages ENGLISH = new Messages(Locale.US);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ''                                 | 0
            I want this job.                   | 4
            don't, won't; e-mail – that's it   | 5
            — … 👍 ! 🙂                          | 0
            Zażółć gęślą jaźń                  | 3
            Größe: 1,250.50 m²                 | 3
            1,250 people                       | 2
            one,two                            | 2
            שלום עולם                          | 2
            مرحبا بالعالم                      | 2
            私はこの仕事がしたい                         | 5
            我想要这份工作 today                      | 5
            cafe\u0301 ole\u0301               | 2
            l’équipe d'ici                     | 2
            naïve co\u2011operation            | 2
            """)
    void wordsAreCountedInAllScripts(String text, int words) {
        assertThat(text(text).words()).isEqualTo(words);
    }

    @Test
    void ninetySecondsAreWhatFitsAtTheUsersPace() {
        // 140 words a minute are 210 in 90 seconds.
        assertThat(text(words(210)).isTooLong()).isFalse();
        assertThat(text(words(210)).seconds()).isEqualTo(90);
        assertThat(text(words(210)).saying()).isEqualTo(Message.of("closing.fits", 90));
        ClosingText long211 = text(words(211));
        assertThat(long211.isTooLong()).isTrue();
        assertThat(long211.seconds()).isEqualTo(91);
        assertThat(long211.saying()).isEqualTo(Message.of("closing.tooLong", 91, 1));
        ClosingText slow = ClosingText.of(words(151), List.of(), new SpeakingPace(100, true), ENGLISH);
        assertThat(slow.cutAt()).isEqualTo(words(150).length() + 1);
    }

    @Test
    void theMarkFallsBeforeTheFirstWordThatDoesNotFit() {
        String text = "🙂 " + words(210) + " – (“Überall” and beyond)";
        int cut = Objects.requireNonNull(text(text).cutAt());
        assertThat(text.substring(cut)).startsWith("Überall");
        assertThat(text(words(209)).cutAt()).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            You told me {learned}.             | a;b;c | You told me a, b and c. | 0
            You told me {learned}.             | a.    | You told me a.          | 0
            You told me { Learned }, {LEARNED} | a;b;c | You told me a, b and c  | 0
            {learned} {learned} {learned}      | a     | a ____ ____             | 2
            You told me {learned}.             | ''    | You told me ____.       | 1
            {{learned}} and {gelernt}          | a;b   | a and b                 | 0
            No slot {at all}                   | a     | No slot {at all}        | 0
            Cost: {learned}                    | $1 \\ | Cost: $1 \\             | 0
            """)
    void slotsAreFilledWithWhatWasLearned(String typed, String points, String said, int open) {
        List<String> given = points.isEmpty() ? List.of() : List.of(points.split(";", -1));
        ClosingText text = ClosingText.of(typed, given, SpeakingPace.USUAL, ENGLISH);
        assertThat(text.text()).isEqualTo(said);
        assertThat(text.openSlots()).isEqualTo(open);
    }

    @Test
    void whatFillsASlotIsCounted() {
        ClosingText text = ClosingText.of("I heard {learned}", List.of("one two three"), SpeakingPace.USUAL, ENGLISH);
        assertThat(text.words()).isEqualTo(5);
        assertThat(text.slots()).isEqualTo(1);
    }

    @Test
    void pointsAreLinesOfTheNotes() {
        InterviewNotes notes =
                InterviewNotes.none(1).withHeard("- they grow\n\n  * new people start in May \n-\n–5 °C");
        assertThat(notes.points()).containsExactly("they grow", "new people start in May", "-", "–5 °C");
        assertThat(notes.withDebrief("", "", "They ship on Fridays").points()).containsExactly("They ship on Fridays");
    }

    @Test
    void aTextOfAMegabyteIsMeasuredInTime() {
        assertThat(text("wörd ".repeat(200_000)).words()).isEqualTo(200_000);
        assertThat(text("-'".repeat(500_000)).words()).isZero();
        assertThat(text("{".repeat(1_000_000)).words()).isZero();
    }

    private static ClosingText text(String typed) {
        return ClosingText.of(typed, List.of(), SpeakingPace.USUAL, ENGLISH);
    }

    private static String words(int count) {
        return "word ".repeat(count).strip();
    }
}
