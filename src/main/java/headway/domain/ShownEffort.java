package headway.domain;

/// An entry together with what it is shown with.
///
/// @param company of the application; that of the record where there is none; may be empty
/// @param role of the application; may be empty
/// @param contactName of the person, known to the journal or not; may be empty
public record ShownEffort(EffortEntry entry, String company, String role, String contactName) {}
