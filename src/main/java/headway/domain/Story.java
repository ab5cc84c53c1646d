package headway.domain;

/// Something the user did, told as situation, task, action and result.
///
/// @param id the journal's number, 0 before it is kept
public record Story(long id, String title, String text) {}
