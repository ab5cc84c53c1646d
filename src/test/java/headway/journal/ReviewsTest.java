package headway.journal;

import static headway.testing.TypicalApplications.acme;
import static headway.testing.TypicalApplications.globex;
import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.ActionKey;
import headway.domain.EffortEntry;
import headway.domain.EffortKind;
import headway.domain.EffortSettings;
import headway.domain.FollowUp;
import headway.domain.FollowUpKind;
import headway.domain.JournalException.Problem;
import headway.domain.Outcome;
import headway.domain.PointPrices;
import headway.domain.StageKind;
import headway.domain.Week;
import headway.domain.WeekReviewed;
import headway.domain.WeeklyReview;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReviewsTest extends JournalTestBase {
    private final Week week = Week.of(today, DayOfWeek.MONDAY);

    @Test
    void aWeekThatIsNotReviewedCostsNothing() {
        WeekReviewed before = journal.reviews().of(week);
        assertThat(before.review()).isEqualTo(WeeklyReview.blank(week));
        assertThat(before.review().isBlank()).isTrue();
        assertThat(before.done().points()).isZero();
        assertThat(before.done().goal()).isEqualTo(50);
        assertThat(before.mean()).isZero();
        assertThat(before.movedOn()).isEmpty();
        assertThat(before.proposedGoal()).isEqualTo(50);
        assertThat(journal.reviews().all()).isEmpty();
    }

    @Test
    void whatIsSaidIsKeptWordForWord() {
        journal.reviews().keep(review(week, " Mornings\n", 55));
        Instant first = clock.instant();
        WeeklyReview kept = journal.reviews().of(week).review();
        assertThat(kept).isEqualTo(new WeeklyReview(week.start(), " Mornings\n", "learned", "next", 55, first));
        clock.pass(Duration.ofDays(3));
        journal.reviews().keep(review(week, "Evenings", 55));
        assertThat(journal.reviews().of(week).review())
                .isEqualTo(new WeeklyReview(week.start(), "Evenings", "learned", "next", 55, first));
        assertThat(journal.reviews().keep(review(week, "Evenings", 55))).isEqualTo(Changes.NONE);
        assertThat(journal.reviews().all()).hasSize(1);
    }

    @Test
    void theNextGoalHoldsFromTheNextWeekOn() {
        journal.reviews().keep(review(week, "", 55));
        assertThat(goal(week)).isEqualTo(50);
        assertThat(goal(week.plus(1))).isEqualTo(55);
        assertThat(goal(week.plus(9))).isEqualTo(55);
        // Set by hand since, and the review only worded anew.
        journal.effort().setGoal(week.plus(1), 70);
        journal.reviews().keep(review(week, "other words", 55));
        assertThat(goal(week.plus(1))).isEqualTo(70);
        journal.reviews().keep(review(week, "other words", 60));
        assertThat(goal(week.plus(1))).isEqualTo(60);
        journal.reviews().keep(review(week, "other words", null));
        assertThat(goal(week.plus(1))).isEqualTo(60);
    }

    @Test
    void aGoalThatWasChosenHoldsThoughItIsTheUsualOne() {
        journal.reviews().keep(review(week, "", 50));
        journal.settings().setEffort(new EffortSettings(PointPrices.USUAL, Set.of(), 80, 40, 10, 0));
        assertThat(goal(week)).isEqualTo(80);
        assertThat(goal(week.plus(1))).isEqualTo(50);
        assertThat(journal.effort().setGoal(week.plus(2), 50)).isEqualTo(Changes.NONE);
    }

    @Test
    void aGoalHasLimits() {
        for (int goal : new int[] {4, 0, -1, 10_001, Integer.MAX_VALUE}) {
            refused(Problem.WEEKLY_GOAL, () -> journal.reviews().keep(review(week, "", goal)));
            refused(Problem.WEEKLY_GOAL, () -> journal.effort().setGoal(week, goal));
        }
        assertThat(journal.reviews().all()).isEmpty();
        journal.reviews().keep(review(week, "", 5));
        journal.reviews().keep(review(week.plus(1), "", 10_000));
        assertThat(goal(week.plus(1))).isEqualTo(5);
        assertThat(goal(week.plus(2))).isEqualTo(10_000);
    }

    @Test
    void aReviewTakenAwayLeavesTheGoal() {
        journal.reviews().keep(review(week, "Mornings", 60));
        journal.reviews().remove(week);
        assertThat(journal.reviews().all()).isEmpty();
        assertThat(journal.reviews().of(week).review().isBlank()).isTrue();
        assertThat(goal(week.plus(1))).isEqualTo(60);
        assertThat(journal.reviews().remove(week)).isEqualTo(Changes.NONE);
        journal.undo();
        assertThat(journal.reviews().of(week).review().helped()).isEqualTo("Mornings");
    }

    @Test
    void pastReviewsAreListedLatestFirst() {
        journal.reviews().keep(review(week.plus(-2), "a", null));
        journal.reviews().keep(review(week, "c", null));
        journal.reviews().keep(review(week.plus(-1), "b", null));
        assertThat(journal.reviews().all()).extracting(WeeklyReview::helped).containsExactly("c", "b", "a");
    }

    @Test
    void anotherFirstDayOfTheWeekFindsTheSameReviews() {
        journal.reviews().keep(review(week.plus(-1), "last", 60));
        journal.reviews().keep(review(week, "this", 70));
        for (DayOfWeek first : DayOfWeek.values()) {
            Week same = Week.named(week.name(), first);
            assertThat(journal.reviews().of(same.plus(-1)).review().helped()).isEqualTo("last");
            assertThat(journal.reviews().of(same).review().helped()).isEqualTo("this");
            assertThat(journal.reviews().of(same.plus(1)).review().isBlank()).isTrue();
            assertThat(goal(same)).isEqualTo(60);
            assertThat(goal(same.plus(1))).isEqualTo(70);
        }
        // Kept again from a Sunday, it is still one review of one week.
        Week sunday = Week.named(week.name(), DayOfWeek.SUNDAY);
        journal.reviews().keep(review(sunday, "this again", 75));
        assertThat(journal.reviews().all()).extracting(WeeklyReview::helped).containsExactly("this again", "last");
        assertThat(goal(week.plus(1))).isEqualTo(75);
        journal.reviews().remove(Week.named(week.name(), DayOfWeek.THURSDAY));
        assertThat(journal.reviews().all()).extracting(WeeklyReview::helped).containsExactly("last");
    }

    @Test
    void theNextGoalIsProposedFromTheLastWeeks() {
        // Points 80, 40, 20 in the weeks before, and 60 in this one.
        work(week.plus(-3), 8);
        work(week.plus(-2), 4);
        work(week.plus(-1), 2);
        work(week, 6);
        WeekReviewed reviewed = journal.reviews().of(week);
        assertThat(reviewed.done().points()).isEqualTo(60);
        assertThat(reviewed.mean()).isEqualTo(47);
        assertThat(reviewed.proposedGoal()).isEqualTo(50);
        // One more week further back is not looked at any more.
        work(week.plus(-4), 100);
        assertThat(journal.reviews().of(week).proposedGoal()).isEqualTo(50);
        assertThat(journal.reviews().of(week).mean()).isEqualTo((1000 + 80 + 40 + 20) / 4);
        assertThat(journal.reviews().of(week.plus(-1)).proposedGoal()).isEqualTo(55);
    }

    @Test
    void aYoungLogIsJudgedByItsOwnWeeks() {
        work(week, 3);
        assertThat(journal.reviews().of(week).proposedGoal()).isEqualTo(30);
        assertThat(journal.reviews().of(week).mean()).isZero();
        assertThat(journal.reviews().of(week.plus(1)).mean()).isEqualTo(30);
    }

    @Test
    void afterWeeksWithNothingTheProposalIsSmall() {
        work(week.plus(-6), 5);
        assertThat(journal.reviews().of(week).proposedGoal()).isEqualTo(5);
        assertThat(journal.reviews().of(week).mean()).isZero();
    }

    @Test
    void aRestThatLiesAheadIsNoWeekToGoBy() {
        journal.effort().log(EffortEntry.of(today.plusDays(20), EffortKind.PLANNED_REST, 0, ""));
        assertThat(journal.reviews().of(week).proposedGoal()).isEqualTo(50);
    }

    @Test
    void noesOfTheWeekAreAskedAboutOrMovedOn() {
        long asked = no(today);
        long moved = no(today);
        no(week.start().minusDays(1));
        long followUp = journal.followUps()
                .plan(FollowUp.planned(asked, FollowUpKind.FEEDBACK_REQUEST, today, ""))
                .value()
                .id();
        journal.followUps().done(ActionKey.followUp(followUp), FollowUps.Doing.on(today));
        long accepted = add(acme(), StageKind.APPLIED);
        journal.applications().moveTo(Set.of(accepted), stage(StageKind.CLOSED), Outcome.ACCEPTED, today);
        assertThat(journal.reviews().of(week).movedOn())
                .containsExactly(
                        new WeekReviewed.MovedOn(asked, "Globex", "Data Analyst", true),
                        new WeekReviewed.MovedOn(moved, "Globex", "Data Analyst", false));
        // Asked by hand, without a plan for it.
        journal.effort()
                .log(EffortEntry.of(today, EffortKind.FEEDBACK_ASKED, 0, "").withWhom(moved, null, ""));
        assertThat(journal.reviews().of(week).movedOn()).allMatch(WeekReviewed.MovedOn::askedFeedback);
    }

    @Test
    void aDayBeyondTheCenturiesIsRefused() {
        refused(
                Problem.DATE_NOT_SENSIBLE,
                () -> journal.reviews().keep(review(new Week(LocalDate.of(1899, 12, 25)), "", null)));
        refused(Problem.TEXT_TOO_LONG, () -> journal.reviews().keep(review(week, "x".repeat((1 << 20) + 1), null)));
        assertThat(journal.reviews().all()).isEqualTo(List.of());
    }

    private long no(LocalDate on) {
        return add(globex(), StageKind.CLOSED, on);
    }

    private int goal(Week of) {
        return journal.effort().of(of).goal();
    }

    /// Ten points each.
    private void work(Week of, int times) {
        for (int i = 0; i < times; i++) {
            journal.effort().log(EffortEntry.of(of.start(), EffortKind.APPLICATION_SENT, 0, ""));
        }
    }

    private static WeeklyReview review(Week of, String helped, @Nullable Integer goal) {
        return new WeeklyReview(of.start(), helped, "learned", "next", goal, Instant.EPOCH);
    }
}
