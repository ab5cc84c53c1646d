package headway.cli;

import headway.domain.ActiveWeeks;
import headway.domain.Balance;
import headway.domain.EffortEntry;
import headway.domain.EffortWeek;
import headway.domain.Reward;
import headway.domain.RewardClaim;
import headway.domain.ShownEffort;
import headway.domain.Week;
import headway.domain.WeekReviewed;
import headway.domain.WeeklyReview;
import headway.exchange.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Effort as JSON. Scripts rely on the names: they may be added to, never changed.
final class EffortJson {
    private EffortJson() {}

    static Json.Fields week(EffortWeek shown, Balance balance, ActiveWeeks active) {
        List<ShownEffort> entries = new ArrayList<>(shown.entries());
        // Kept with the latest first.
        Collections.reverse(entries);
        return done(shown)
                .put("balance", balance.points())
                .put(
                        "activeWeeks",
                        new Json.Fields().put("active", active.active()).put("of", active.of()))
                .put("entries", entries.stream().map(EffortJson::entry).toList());
    }

    static Json.Fields review(WeekReviewed week) {
        WeeklyReview review = week.review();
        return done(week.done())
                .put("mean", week.mean())
                .put("movedOn", week.movedOn().stream().map(EffortJson::movedOn).toList())
                .put("helped", review.helped())
                .put("learned", review.learned())
                .put("next", review.nextStep())
                .put("nextGoal", review.nextGoal())
                .put("proposedGoal", week.proposedGoal())
                .put("reviewedAt", Instant.EPOCH.equals(review.reviewedAt()) ? null : review.reviewedAt());
    }

    static Json.Fields entry(ShownEffort shown) {
        EffortEntry entry = shown.entry();
        return new Json.Fields()
                .put("id", entry.id())
                .put("day", entry.day())
                .put("kind", entry.kind())
                .put("minutes", entry.minutes())
                .put("points", entry.points())
                .put("note", entry.note())
                .put("application", entry.applicationId())
                .put("company", shown.company())
                .put("role", shown.role())
                .put("person", shown.contactName())
                .put("automatic", entry.isAutomatic())
                .put("countsForRecord", entry.countsForRecord());
    }

    static Json.Fields reward(Reward reward, Balance balance) {
        return new Json.Fields()
                .put("id", reward.id())
                .put("name", reward.name())
                .put("points", reward.price())
                .put("chosen", reward.chosen())
                .put("pointsToGo", Math.max(0, reward.price() - balance.points()));
    }

    static Json.Fields claim(RewardClaim claim) {
        return new Json.Fields()
                .put("id", claim.id())
                .put("reward", claim.rewardId())
                .put("name", claim.name())
                .put("points", claim.price())
                .put("day", claim.day())
                .put("claimedAt", claim.claimedAt());
    }

    /// The week by name and days.
    static Json.Fields week(Week week) {
        return new Json.Fields()
                .put("week", week.name())
                .put("from", week.start())
                .put("to", week.end());
    }

    private static Json.Fields done(EffortWeek shown) {
        return week(shown.week())
                .put("points", shown.points())
                .put("minutes", shown.minutes())
                .put("goal", shown.goal())
                .put(
                        "byKind",
                        shown.byKind().entrySet().stream()
                                .map(sum -> new Json.Fields()
                                        .put("kind", sum.getKey())
                                        .put("entries", sum.getValue().entries())
                                        .put("minutes", sum.getValue().minutes())
                                        .put("points", sum.getValue().points()))
                                .toList());
    }

    private static Json.Fields movedOn(WeekReviewed.MovedOn one) {
        return AgendaJson.application(one.applicationId(), one.company(), one.role())
                .put("askedFeedback", one.askedFeedback());
    }
}
