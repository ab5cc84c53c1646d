package headway.domain;

/// What a document is.
public enum DocumentKind {
    RESUME,
    COVER_LETTER,
    WORK_SAMPLE,
    REFERENCE,
    OTHER
}
