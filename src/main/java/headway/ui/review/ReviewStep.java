package headway.ui.review;

import java.util.List;

/// The steps of the walk through a week, in their order.
enum ReviewStep {
    DID,
    HELPED,
    LEARNED,
    NEXT,
    REWARD;

    /// All of them, in their order.
    static final List<ReviewStep> WALK = List.of(values());

    /// The place in the walk, from 1 on.
    int number() {
        return WALK.indexOf(this) + 1;
    }

    boolean isFirst() {
        return this == DID;
    }

    boolean isLast() {
        return this == REWARD;
    }

    /// The step so many places on; the first or the last one where there is none.
    ReviewStep plus(int places) {
        return WALK.get(Math.max(0, Math.min(WALK.size() - 1, number() - 1 + places)));
    }
}
