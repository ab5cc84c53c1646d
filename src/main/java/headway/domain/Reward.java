package headway.domain;

/// Something that the user treats themselves to.
///
/// @param id the journal's number, 0 before it is kept
/// @param price in points, 1 to [#MOST]
/// @param chosen true for the one that is worked for; at most one is
public record Reward(long id, String name, int price, boolean chosen) {
    public static final int MOST = 100_000;

    public Reward withId(long newId) {
        return new Reward(newId, name, price, chosen);
    }

    /// The share of the price that is there already, from 0 to 1.
    public double progress(Balance balance) {
        return Math.min(1, (double) balance.points() / price);
    }
}
