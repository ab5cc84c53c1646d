package headway.journal;

import headway.domain.JournalException;
import headway.domain.JournalException.Problem;
import headway.domain.Reward;
import headway.domain.RewardClaim;
import headway.journal.Changes.Area;
import headway.store.Db;
import headway.store.EffortRepository;
import headway.store.RewardRepository;
import headway.text.Message;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the user treats themselves to for their effort. A claim is theirs; nothing expires.
public final class Rewards {
    private final Journal journal;

    Rewards(Journal journal) {
        this.journal = journal;
    }

    /// The rewards, the cheapest first.
    public List<Reward> all() {
        return journal.read(RewardRepository::all);
    }

    /// What was claimed, latest first.
    public List<RewardClaim> claims() {
        return journal.read(RewardRepository::claims);
    }

    /// Adds a reward. Where none is chosen, it is the one to work for.
    ///
    /// @param price in points
    public Kept<Reward> add(String name, int price) {
        Reward clean = keepable(new Reward(0, name, price, false));
        return journal.make(
                kept -> Message.of("undo.addReward", kept.name()),
                db -> {
                    boolean toWorkFor = RewardRepository.all(db).stream().noneMatch(Reward::chosen);
                    Reward fresh = new Reward(0, clean.name(), clean.price(), toWorkFor);
                    return fresh.withId(RewardRepository.insert(db, fresh));
                },
                kept -> Changes.of(Area.EFFORT));
    }

    /// Changes name and price. What was claimed before stays as it was.
    public Changes edit(Reward typed) {
        Reward clean = keepable(typed);
        return journal.change(Message.of("undo.editReward", clean.name()), Changes.of(Area.EFFORT), db -> {
            Reward before = existing(db, clean.id());
            Reward after = new Reward(clean.id(), clean.name(), clean.price(), before.chosen());
            if (!after.equals(before)) {
                RewardRepository.update(db, after);
            }
            return true;
        });
    }

    public Changes remove(long id) {
        Reward reward = journal.read(db -> existing(db, id));
        return journal.change(Message.of("undo.removeReward", reward.name()), Changes.of(Area.EFFORT), db -> {
            RewardRepository.delete(db, id);
            return true;
        });
    }

    /// Makes one the reward to work for.
    ///
    /// @param id null for none
    public Changes choose(@Nullable Long id) {
        return journal.change(Message.of("undo.chooseReward"), Changes.of(Area.EFFORT), db -> {
            if (id != null) {
                existing(db, id);
            }
            RewardRepository.choose(db, id);
            return true;
        });
    }

    /// Takes a reward for points.
    ///
    /// @throws JournalException [Problem#NOT_ENOUGH_POINTS] when the balance does not cover it
    public Kept<RewardClaim> claim(long id) {
        return journal.make(
                kept -> Message.of("undo.claimReward", kept.name()),
                db -> {
                    Reward reward = existing(db, id);
                    long balance = EffortRepository.balance(db).points();
                    if (balance < reward.price()) {
                        throw new JournalException(Problem.NOT_ENOUGH_POINTS, reward.name(), reward.price() - balance);
                    }
                    RewardClaim claim =
                            new RewardClaim(0, id, reward.name(), reward.price(), journal.today(), journal.now());
                    long claimId = RewardRepository.insert(db, claim);
                    return new RewardClaim(claimId, id, claim.name(), claim.price(), claim.day(), claim.claimedAt());
                },
                kept -> Changes.of(Area.EFFORT));
    }

    /// Gives a claim back; its points are there again.
    public Changes giveBack(long claimId) {
        return journal.change(Message.of("undo.giveBackReward"), Changes.of(Area.EFFORT), db -> {
            if (RewardRepository.findClaim(db, claimId) == null) {
                throw new JournalException(Problem.NO_SUCH_CLAIM, claimId);
            }
            RewardRepository.deleteClaim(db, claimId);
            return true;
        });
    }

    private static Reward existing(Db db, long id) throws SQLException {
        Reward reward = RewardRepository.find(db, id);
        if (reward == null) {
            throw new JournalException(Problem.NO_SUCH_REWARD, id);
        }
        return reward;
    }

    private static Reward keepable(Reward typed) {
        if (typed.price() < 1 || typed.price() > Reward.MOST) {
            throw new JournalException(Problem.REWARD_PRICE, Reward.MOST);
        }
        return new Reward(typed.id(), Rules.name(typed.name()), typed.price(), typed.chosen());
    }
}
