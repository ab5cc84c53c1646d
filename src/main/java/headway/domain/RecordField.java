package headway.domain;

/// What a work-search record asks about an activity, in the order in which authorities print it.
public enum RecordField {
    DATE,
    ACTIVITY,
    EMPLOYER,
    ADDRESS,
    PHONE,
    EMAIL,
    PERSON,
    TITLE,
    METHOD,
    POSITION,
    REFERENCE,
    RESULT,
    PROOF
}
