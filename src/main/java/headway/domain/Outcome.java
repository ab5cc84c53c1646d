package headway.domain;

/// How an application ended. Only applications in a [StageKind#CLOSED] stage have one.
public enum Outcome {
    /// An offer, taken.
    ACCEPTED,
    /// They chose someone else.
    REJECTED,
    /// I left the process before an offer.
    WITHDRAWN,
    /// I said no to an offer.
    DECLINED,
    /// Nobody ever answered.
    NO_RESPONSE,
    /// The position was withdrawn.
    CANCELLED
}
