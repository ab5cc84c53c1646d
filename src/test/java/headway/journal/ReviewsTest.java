package headway.journal;

import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.Week;
import headway.domain.WeeklyReview;
import org.junit.jupiter.api.Test;

class ReviewsTest extends JournalTestBase {
    private final Week week = Week.of(today, MONDAY);

    @Test
    void aReviewWithNothingInItIsNone() {
        assertThat(journal.reviews().keep(WeeklyReview.blank(week)).isNone()).isTrue();
        assertThat(journal.reviews().all()).isEmpty();
        journal.reviews().keep(WeeklyReview.blank(week).withHelped("A walk"));
        assertThat(journal.reviews().all()).hasSize(1);
        journal.reviews().keep(journal.reviews().of(week).review().withHelped(""));
        assertThat(journal.reviews().all()).isEmpty();
        journal.undo();
        assertThat(journal.reviews().of(week).review().helped()).isEqualTo("A walk");
    }

    @Test
    void longTextsAreKeptAsTyped() {
        String text = "  Zażółć\n" + "'".repeat((1 << 20) - 20) + "  ";
        journal.reviews()
                .keep(WeeklyReview.blank(week)
                        .withHelped(text)
                        .withLearned(text)
                        .withNextStep(text));
        reopen();
        WeeklyReview kept = journal.reviews().of(week).review();
        assertThat(kept.helped()).isEqualTo(text);
        assertThat(kept.learned()).isEqualTo(text);
        assertThat(kept.nextStep()).isEqualTo(text);
    }

    @Test
    void theWeekBeforeIsOpenedUntilSomethingIsSaidAboutIt() {
        assertThat(journal.reviews().toOpen(MONDAY)).isEqualTo(week.plus(-1));
        journal.reviews().keep(WeeklyReview.blank(week.plus(-1)).withLearned("Ask sooner"));
        assertThat(journal.reviews().toOpen(MONDAY)).isEqualTo(week);
        journal.undo();
        assertThat(journal.reviews().toOpen(MONDAY)).isEqualTo(week.plus(-1));
    }

    @Test
    void aGoalInTheReviewHoldsFromTheNextWeekOn() {
        journal.reviews().keep(WeeklyReview.blank(week).withNextGoal(33));
        assertThat(journal.effort().of(week).goal()).isEqualTo(50);
        assertThat(journal.effort().of(week.plus(1)).goal()).isEqualTo(33);
        assertThat(journal.effort().of(week.plus(5)).goal()).isEqualTo(33);
        journal.undo();
        assertThat(journal.effort().of(week.plus(1)).goal()).isEqualTo(50);
    }
}
