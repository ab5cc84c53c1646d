package headway.domain;

/// The way a person is reached.
public enum Channel {
    EMAIL,
    PHONE,
    POST,
    MESSAGE,
    IN_PERSON
}
