package headway.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A reward that was taken. It is the user's, whatever becomes of the reward or its price.
///
/// @param rewardId null when the reward is gone
/// @param price what it cost then, in points
public record RewardClaim(long id, @Nullable Long rewardId, String name, int price, LocalDate day, Instant claimedAt) {}
