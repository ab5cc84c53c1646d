package headway.domain;

/// What a contact is in one application.
public enum ContactRole {
    RECRUITER,
    HIRING_MANAGER,
    INTERVIEWER,
    REFERRER,
    REFERENCE,
    COACH,
    OTHER
}
