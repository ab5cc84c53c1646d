package headway.ui.review;

import headway.domain.EffortKind;
import headway.domain.EffortWeek;
import headway.domain.Week;
import headway.domain.WeekReviewed;
import headway.text.Messages;
import headway.ui.kit.effort.EffortWords;

/// A week in words: what is true of it, and nothing that blames.
final class ReviewWords {
    private final Messages messages;
    private final EffortWords effort;

    ReviewWords(Messages messages) {
        this.messages = messages;
        this.effort = new EffortWords(messages);
    }

    /// Which week it is, seen from the present one.
    String name(Week week, Week present) {
        if (week.equals(present)) {
            return messages.get("review.week.present");
        }
        return week.equals(present.plus(-1)) ? messages.get("review.week.last") : messages.get("review.week.other");
    }

    String position(ReviewStep step) {
        return messages.get("review.position", step.number(), ReviewStep.WALK.size());
    }

    String days(Week week) {
        return messages.get("review.week.days", week.start(), week.end());
    }

    /// One warm sentence that is true of the week, also of one with little or nothing.
    ///
    /// @param going true while the week is not over
    String sentence(EffortWeek done, boolean going) {
        long work = done.entries().stream()
                .filter(one -> one.entry().kind().isWork())
                .count();
        if (done.entries().isEmpty()) {
            return messages.get(going ? "review.did.nothingYet" : "review.did.nothing");
        }
        if (work == 0) {
            return messages.get("review.did.rest");
        }
        if (done.points() >= done.goal()) {
            return messages.get("review.did.reached", done.points(), done.goal());
        }
        return messages.get(going ? "review.did.soFar" : "review.did.some", work);
    }

    /// What the week gave, beside its goal.
    String total(EffortWeek done) {
        return messages.get("review.did.total", done.points(), done.goal(), time(done.minutes()));
    }

    /// What the weeks before gave; empty where there are none.
    String mean(WeekReviewed reviewed) {
        return reviewed.mean() == 0 ? "" : messages.get("review.did.mean", reviewed.mean());
    }

    String kind(EffortKind kind) {
        return messages.name(kind);
    }

    /// How often, how long and what it gave.
    String sum(EffortKind kind, EffortWeek.Sum sum) {
        return messages.get("review.did.row", kind, times(sum.entries()), time(sum.minutes()), points(sum.points()));
    }

    String times(int entries) {
        return messages.get("review.did.times", entries);
    }

    String points(int points) {
        return messages.get("rewards.price", points);
    }

    /// Hours and minutes; a dash where no minutes were told.
    String time(int minutes) {
        return minutes == 0 ? "–" : effort.minutes(minutes);
    }

    /// Why a goal is proposed.
    ///
    /// @param present points that the week itself aimed at
    String reason(int proposed, int present) {
        if (proposed > present) {
            return messages.get("review.goal.more", proposed, present);
        }
        return proposed < present
                ? messages.get("review.goal.less", proposed, present)
                : messages.get("review.goal.same", proposed);
    }
}
