package headway.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something that the user promised in an interview.
///
/// @param followUpId of the follow-up that reminds of it, 0 before it is kept
/// @param what in a few words; may be empty
/// @param due the day by which to send it
/// @param contactId whom to send it to, null when not known
/// @param documentId the document it is, null when none is linked
/// @param planId the plan it is, null when none is linked
/// @param state of the follow-up; [FollowUpState#PLANNED] before it is kept
public record PromisedItem(
        long followUpId,
        PromisedKind kind,
        String what,
        LocalDate due,
        @Nullable Long contactId,
        @Nullable Long documentId,
        @Nullable Long planId,
        FollowUpState state) {

    public static PromisedItem of(PromisedKind kind, String what, LocalDate due) {
        return new PromisedItem(0, kind, what, due, null, null, null, FollowUpState.PLANNED);
    }

    /// The same as a file or a plan of the journal.
    public PromisedItem withLink(@Nullable Long newDocumentId, @Nullable Long newPlanId) {
        return new PromisedItem(followUpId, kind, what, due, contactId, newDocumentId, newPlanId, state);
    }
}
