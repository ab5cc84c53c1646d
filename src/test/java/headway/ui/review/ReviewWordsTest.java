package headway.ui.review;

import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.EffortEntry;
import headway.domain.EffortKind;
import headway.domain.EffortWeek;
import headway.domain.ShownEffort;
import headway.domain.Week;
import headway.text.Messages;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReviewWordsTest {
    private static final Week WEEK = Week.of(LocalDate.of(2026, 3, 16), MONDAY);

    private final ReviewWords words = new ReviewWords(new Messages(Locale.ENGLISH));

    @Test
    void theSentenceIsTrueOfEachWeek() {
        assertThat(words.sentence(week(50), false)).startsWith("Nothing stands in the log for this week. That costs");
        assertThat(words.sentence(week(50), true)).startsWith("Nothing stands in the log for this week so far.");
        assertThat(words.sentence(week(50, entry(EffortKind.PLANNED_REST, 3)), false))
                .startsWith("You planned a rest and took it.");
        assertThat(words.sentence(week(50, entry(EffortKind.NETWORKING, 8)), false))
                .isEqualTo("One thing done for your search. It counts, whatever comes of it.");
        assertThat(words.sentence(
                        week(
                                50,
                                entry(EffortKind.NETWORKING, 8),
                                entry(EffortKind.LEARNING, 4),
                                entry(EffortKind.PLANNED_REST, 3)),
                        true))
                .isEqualTo("2 things done for your search so far. Each of them counts, whatever comes of it.");
        assertThat(words.sentence(week(8, entry(EffortKind.NETWORKING, 8)), false))
                .startsWith("You did what you set out to do: 8 points");
    }

    @Test
    void noWeekIsBlamed() {
        for (int many : new int[] {0, 1, 3, 1000}) {
            EffortWeek week = new EffortWeek(WEEK, 50, Collections.nCopies(many, entry(EffortKind.OTHER, 0)));
            assertThat(words.sentence(week, false)).doesNotContainIgnoringCase("only", "less", "miss", "fail", "!");
        }
    }

    @Test
    void lengthsAreSaidInHoursAndMinutes() {
        assertThat(words.time(0)).isEqualTo("–");
        assertThat(words.time(59)).isEqualTo("59 min");
        assertThat(words.time(120)).isEqualTo("2 h");
        assertThat(words.time(125)).isEqualTo("2 h 5 min");
    }

    @Test
    void aProposalSaysWhy() {
        assertThat(words.reason(55, 50)).contains("55", "more than 50", "a tenth at most");
        assertThat(words.reason(8, 50)).contains("8 instead of 50", "within reach");
        assertThat(words.reason(50, 50)).isEqualTo("Proposed: 50, as so far.");
    }

    private static EffortWeek week(int goal, ShownEffort... entries) {
        return new EffortWeek(WEEK, goal, List.of(entries));
    }

    private static ShownEffort entry(EffortKind kind, int points) {
        return new ShownEffort(EffortEntry.of(WEEK.start(), kind, 0, "").withPoints(points), "", "", "");
    }
}
