package headway.domain;

/// What a template builds on, so that it needs no fact that is not there.
public enum Wording {
    /// Nothing but the application.
    OPEN,
    /// A next step was agreed.
    AGREED,
    /// There was an interview.
    INTERVIEWED,
    /// A check-in after another one that had no answer.
    AGAIN,
    /// The user's words say what it is about.
    ITEM,
    ACCEPT,
    DECLINE
}
