package headway.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The thank-you to one person of an interview, and what became of it.
///
/// @param key names it for the use cases of follow-ups, such as done and skip
/// @param contact null where nobody is named
/// @param due the day on which the interview ends on the user's clocks, or the day it was put off to
/// @param state [FollowUpState#PLANNED] while it is still to be sent
/// @param closedOn the day it was sent or passed on, null before
/// @param note as it is being written
/// @param sent what was sent; empty before
public record ThankYouOwed(
        ActionKey key,
        InterviewLine interview,
        @Nullable Contact contact,
        LocalDate due,
        FollowUpState state,
        @Nullable LocalDate closedOn,
        ThankYouNote note,
        String sent) {}
