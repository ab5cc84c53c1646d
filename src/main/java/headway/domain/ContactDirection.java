package headway.domain;

/// Who reached out.
public enum ContactDirection {
    /// I did.
    SENT,
    /// They did.
    RECEIVED
}
