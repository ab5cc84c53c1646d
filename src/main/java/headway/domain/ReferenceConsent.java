package headway.domain;

/// Whether a person may be named as a reference.
public enum ReferenceConsent {
    NOT_ASKED,
    /// Asked, and not answered yet.
    ASKED,
    GIVEN
}
