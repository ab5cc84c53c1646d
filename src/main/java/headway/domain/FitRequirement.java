package headway.domain;

/// Something they look for, taken from the posting by hand.
///
/// @param id the journal's number, 0 before it is kept
/// @param weight 1 (nice to have) to 5 (a must)
public record FitRequirement(long id, long applicationId, String name, int weight) {}
