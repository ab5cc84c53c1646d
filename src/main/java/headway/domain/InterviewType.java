package headway.domain;

/// How an interview is held.
public enum InterviewType {
    PHONE,
    VIDEO,
    ON_SITE,
    PANEL,
    TECHNICAL,
    INFORMAL
}
