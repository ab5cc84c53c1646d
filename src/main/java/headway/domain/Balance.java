package headway.domain;

/// Points earned, and points claimed for rewards. Nothing expires and nothing is taken away.
///
/// @param earned by all entries
/// @param claimed for rewards
public record Balance(long earned, long claimed) {
    /// What is there to claim: never negative, also where an entry was removed after its points were claimed.
    public long points() {
        return Math.max(0, earned - claimed);
    }

    public boolean covers(int price) {
        return price <= points();
    }
}
