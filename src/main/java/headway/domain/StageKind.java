package headway.domain;

/// What a pipeline stage means, whatever the user calls it. Statistics use the kind.
public enum StageKind {
    SAVED,
    APPLIED,
    SCREENING,
    INTERVIEWING,
    OFFER,
    CLOSED
}
