package headway.journal;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.JournalException.Problem;
import headway.domain.Week;
import headway.domain.WeeklyReview;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewGoalTest extends JournalTestBase {
    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 4, 10_001})
    void aGoalThatIsNoneIsSaidInOneSentenceAndNothingIsKept(int goal) {
        Week week = new Week(LocalDate.of(2026, 11, 16));
        WeeklyReview review = new WeeklyReview(week.start(), "Calls", "", "", goal, Instant.EPOCH);

        refused(Problem.WEEKLY_GOAL, () -> journal.reviews().keep(review));

        assertThat(journal.reviews().of(week).review().isBlank()).isTrue();
    }
}
