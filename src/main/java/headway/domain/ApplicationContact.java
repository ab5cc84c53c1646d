package headway.domain;

/// A contact and what they are in one application.
public record ApplicationContact(Contact contact, ContactRole role) {}
