package headway.ui.review;

/// The steps of the walk through a week, in their order.
enum ReviewStep {
    DID,
    HELPED,
    LEARNED,
    NEXT,
    REWARD;

    boolean isFirst() {
        return ordinal() == 0;
    }

    boolean isLast() {
        return ordinal() == values().length - 1;
    }

    /// The step so many places on; the first or the last one where there is none.
    ReviewStep plus(int places) {
        return values()[Math.max(0, Math.min(values().length - 1, ordinal() + places))];
    }
}
