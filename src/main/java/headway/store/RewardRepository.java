package headway.store;

import headway.domain.Reward;
import headway.domain.RewardClaim;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rewards, and those that were claimed.
public final class RewardRepository {
    private static final String SELECT = "SELECT id, name, price, chosen FROM reward ";
    private static final String CLAIMS = "SELECT id, reward_id, name, price, day, claimed_at FROM reward_claim ";

    private RewardRepository() {}

    /// The rewards, the cheapest first.
    public static List<Reward> all(Db db) throws SQLException {
        return db.list(SELECT + "ORDER BY price, id", RewardRepository::reward);
    }

    public static @Nullable Reward find(Db db, long id) throws SQLException {
        return db.first(SELECT + "WHERE id = ?", RewardRepository::reward, id);
    }

    public static long insert(Db db, Reward reward) throws SQLException {
        return db.insert(
                "INSERT INTO reward (name, price, chosen) VALUES (?, ?, ?)",
                reward.name(),
                reward.price(),
                reward.chosen());
    }

    public static void update(Db db, Reward reward) throws SQLException {
        db.update(
                "UPDATE reward SET name = ?, price = ?, chosen = ? WHERE id = ?",
                reward.name(),
                reward.price(),
                reward.chosen(),
                reward.id());
    }

    /// Makes one the reward that is worked for.
    ///
    /// @param id null for none
    public static void choose(Db db, @Nullable Long id) throws SQLException {
        db.update("UPDATE reward SET chosen = (id IS ?) WHERE chosen <> (id IS ?)", id, id);
    }

    public static void delete(Db db, long id) throws SQLException {
        db.update("DELETE FROM reward WHERE id = ?", id);
    }

    /// What was claimed, latest first.
    public static List<RewardClaim> claims(Db db) throws SQLException {
        return db.list(CLAIMS + "ORDER BY day DESC, id DESC", RewardRepository::claim);
    }

    public static @Nullable RewardClaim findClaim(Db db, long id) throws SQLException {
        return db.first(CLAIMS + "WHERE id = ?", RewardRepository::claim, id);
    }

    public static long insert(Db db, RewardClaim claim) throws SQLException {
        return db.insert(
                "INSERT INTO reward_claim (reward_id, name, price, day, claimed_at) VALUES (?, ?, ?, ?, ?)",
                claim.rewardId(),
                claim.name(),
                claim.price(),
                claim.day(),
                claim.claimedAt());
    }

    public static void deleteClaim(Db db, long id) throws SQLException {
        db.update("DELETE FROM reward_claim WHERE id = ?", id);
    }

    private static Reward reward(Db.Row row) throws SQLException {
        return new Reward(row.number(1), row.text(2), (int) row.number(3), row.flag(4));
    }

    private static RewardClaim claim(Db.Row row) throws SQLException {
        return new RewardClaim(
                row.number(1), row.numberOrNull(2), row.text(3), (int) row.number(4), row.date(5), row.instant(6));
    }
}
