package headway.domain;

/// A question that the user likes to ask.
///
/// @param id the journal's number, 0 before it is kept
public record Question(long id, String text, boolean starred) {}
