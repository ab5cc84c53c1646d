package headway.domain;

/// The answer to "May I follow up?".
public enum Permission {
    YES,
    NO,
    NOT_ASKED
}
