package headway.domain;

import org.jspecify.annotations.Nullable;

/// A question chosen for an interview.
///
/// @param id the journal's number, 0 before it is kept
/// @param questionId the question it was taken from, null for one of its own
/// @param answer what they said; may be empty
public record AskedQuestion(
        long id, long interviewId, @Nullable Long questionId, String text, boolean asked, String answer) {}
