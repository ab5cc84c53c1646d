package headway.domain;

/// What the user sees while rehearsing.
public enum RehearsalLevel {
    TEXT,
    KEY_POINTS,
    BLANK
}
