package headway.domain;

/// What a follow-up is for.
public enum FollowUpKind {
    /// Thanks for an interview, due on its day.
    THANK_YOU,
    /// Something promised: references, a work sample, a plan.
    PROMISED_ITEM,
    /// Asking how things stand.
    CHECK_IN,
    /// Asking why another candidate fitted better.
    FEEDBACK_REQUEST,
    /// The answer to an offer, by the day they need it.
    OFFER_REPLY,
    NETWORKING,
    OTHER
}
