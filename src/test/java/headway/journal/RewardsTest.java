package headway.journal;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.EffortEntry;
import headway.domain.EffortKind;
import headway.domain.JournalException.Problem;
import headway.domain.Reward;
import headway.domain.RewardClaim;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RewardsTest extends JournalTestBase {

    @Test
    void aRewardIsClaimedExactlyAtItsPrice() {
        long cinema = reward("Cinema", 20);
        work(2);
        RewardClaim claim = journal.rewards().claim(cinema).value();
        assertThat(claim).isEqualTo(new RewardClaim(claim.id(), cinema, "Cinema", 20, today, clock.instant()));
        assertThat(points()).isZero();
        assertThat(journal.rewards().claims()).containsExactly(claim);
        refused(Problem.NOT_ENOUGH_POINTS, () -> journal.rewards().claim(cinema));
    }

    @Test
    void onePointShortIsNotEnough() {
        long cinema = reward("Cinema", 21);
        work(2);
        refused(Problem.NOT_ENOUGH_POINTS, () -> journal.rewards().claim(cinema));
        assertThat(journal.rewards().claims()).isEmpty();
        assertThat(points()).isEqualTo(20);
    }

    @Test
    void anEntryRemovedAfterAClaimTakesNothingAway() {
        long cinema = reward("Cinema", 20);
        work(2);
        journal.rewards().claim(cinema);
        journal.effort().remove(journal.effort().all().get(0).id());
        assertThat(points()).isZero();
        assertThat(journal.rewards().claims()).hasSize(1);
        refused(Problem.NOT_ENOUGH_POINTS, () -> journal.rewards().claim(cinema));
        work(3);
        assertThat(points()).isEqualTo(20);
        journal.rewards().claim(cinema);
    }

    @Test
    void aClaimGivenBackIsThereAgain() {
        long cinema = reward("Cinema", 20);
        work(3);
        long claim = journal.rewards().claim(cinema).value().id();
        assertThat(points()).isEqualTo(10);
        journal.rewards().giveBack(claim);
        assertThat(points()).isEqualTo(30);
        assertThat(journal.rewards().claims()).isEmpty();
        refused(Problem.NO_SUCH_CLAIM, () -> journal.rewards().giveBack(claim));
        journal.undo();
        assertThat(points()).isEqualTo(10);
    }

    @Test
    void whatWasClaimedStaysAsItWas() {
        long cinema = reward("Cinema", 20);
        work(5);
        RewardClaim claim = journal.rewards().claim(cinema).value();
        journal.rewards().edit(new Reward(cinema, "Two films", 45, false));
        assertThat(journal.rewards().claims()).containsExactly(claim);
        assertThat(points()).isEqualTo(30);
        journal.rewards().remove(cinema);
        assertThat(journal.rewards().claims())
                .containsExactly(new RewardClaim(claim.id(), null, "Cinema", 20, claim.day(), claim.claimedAt()));
        assertThat(points()).isEqualTo(30);
        journal.undo();
        assertThat(journal.rewards().claims()).containsExactly(claim);
    }

    @Test
    void claimsAreListedLatestFirst() {
        long cinema = reward("Cinema", 10);
        work(4);
        long first = journal.rewards().claim(cinema).value().id();
        long second = journal.rewards().claim(cinema).value().id();
        clock.pass(Duration.ofDays(1));
        long third = journal.rewards().claim(cinema).value().id();
        assertThat(journal.rewards().claims()).extracting(RewardClaim::id).containsExactly(third, second, first);
    }

    @Test
    void oneRewardIsTheOneToWorkFor() {
        long cinema = reward("Cinema", 20);
        long sea = reward("Sea", 10);
        assertThat(chosen()).containsExactly(cinema);
        journal.rewards().choose(sea);
        assertThat(chosen()).containsExactly(sea);
        // Editing does not choose.
        journal.rewards().edit(new Reward(cinema, "Cinema", 25, true));
        journal.rewards().edit(new Reward(sea, "Sea", 15, false));
        assertThat(chosen()).containsExactly(sea);
        journal.rewards().choose(null);
        assertThat(chosen()).isEmpty();
        assertThat(journal.rewards().choose(null)).isEqualTo(Changes.NONE);
        long museum = reward("Museum", 30);
        assertThat(chosen()).containsExactly(museum);
        refused(Problem.NO_SUCH_REWARD, () -> journal.rewards().choose(999L));
        assertThat(chosen()).containsExactly(museum);
        assertThat(journal.rewards().all()).extracting(Reward::name).containsExactly("Sea", "Cinema", "Museum");
    }

    @Test
    void aRewardHasANameAndAPrice() {
        refused(Problem.BLANK_NAME, () -> reward("  ", 20));
        refused(Problem.REWARD_PRICE, () -> reward("Cinema", 0));
        refused(Problem.REWARD_PRICE, () -> reward("Cinema", -5));
        refused(Problem.REWARD_PRICE, () -> reward("Cinema", 100_001));
        refused(Problem.NO_SUCH_REWARD, () -> journal.rewards().edit(new Reward(9, "x", 1, false)));
        refused(Problem.NO_SUCH_REWARD, () -> journal.rewards().remove(9));
        refused(Problem.NO_SUCH_REWARD, () -> journal.rewards().claim(9));
        long least = reward(" Tea ", 1);
        reward("World", 100_000);
        assertThat(journal.rewards().all()).extracting(Reward::name).containsExactly("Tea", "World");
        assertThat(journal.rewards().edit(new Reward(least, "Tea", 1, false))).isEqualTo(Changes.NONE);
    }

    private long reward(String name, int price) {
        return journal.rewards().add(name, price).value().id();
    }

    /// Ten points each.
    private void work(int times) {
        for (int i = 0; i < times; i++) {
            journal.effort().log(EffortEntry.of(today, EffortKind.APPLICATION_SENT, 0, ""));
        }
    }

    private long points() {
        return journal.effort().balance().points();
    }

    private List<Long> chosen() {
        return journal.rewards().all().stream()
                .filter(Reward::chosen)
                .map(Reward::id)
                .toList();
    }
}
