package headway.domain;

import org.jspecify.annotations.Nullable;

/// Someone on the other side of an interview.
///
/// @param role for this application, null when none is given
public record InterviewPerson(Contact contact, @Nullable ContactRole role) {}
