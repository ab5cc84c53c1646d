package headway.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something to do for an application on a day, for or with a person.
///
/// @param id the journal's number, 0 before it is kept
/// @param due the day it is planned for
/// @param channel null when it does not matter
/// @param contactId the person, null when not known
/// @param interviewId the interview it belongs to, null when it belongs to none
/// @param what a few words of the user's; may be empty
/// @param message the text sent or to be sent; may be empty
/// @param closedOn the day it was done or skipped, null while it is planned
/// @param cameBack what came back; may be empty
/// @param proposed true where the pacing rules, not the user, planned it: a snoozed, skipped or done proposal
public record FollowUp(
        long id,
        long applicationId,
        FollowUpKind kind,
        LocalDate due,
        @Nullable Channel channel,
        @Nullable Long contactId,
        @Nullable Long interviewId,
        String what,
        String message,
        FollowUpState state,
        @Nullable LocalDate closedOn,
        String cameBack,
        boolean proposed,
        Instant createdAt) {

    /// A follow-up of the user's own making, to be planned.
    public static FollowUp planned(long applicationId, FollowUpKind kind, LocalDate due, String what) {
        return new FollowUp(
                0,
                applicationId,
                kind,
                due,
                null,
                null,
                null,
                what,
                "",
                FollowUpState.PLANNED,
                null,
                "",
                false,
                Instant.EPOCH);
    }

    public FollowUp withId(long newId) {
        return new FollowUp(
                newId,
                applicationId,
                kind,
                due,
                channel,
                contactId,
                interviewId,
                what,
                message,
                state,
                closedOn,
                cameBack,
                proposed,
                createdAt);
    }

    public FollowUp withDue(LocalDate day) {
        return new FollowUp(
                id,
                applicationId,
                kind,
                day,
                channel,
                contactId,
                interviewId,
                what,
                message,
                state,
                closedOn,
                cameBack,
                proposed,
                createdAt);
    }

    public FollowUp withReach(@Nullable Channel newChannel, @Nullable Long newContactId) {
        return new FollowUp(
                id,
                applicationId,
                kind,
                due,
                newChannel,
                newContactId,
                interviewId,
                what,
                message,
                state,
                closedOn,
                cameBack,
                proposed,
                createdAt);
    }

    public FollowUp withMessage(String text) {
        return new FollowUp(
                id,
                applicationId,
                kind,
                due,
                channel,
                contactId,
                interviewId,
                what,
                text,
                state,
                closedOn,
                cameBack,
                proposed,
                createdAt);
    }

    /// The same follow-up in another state.
    ///
    /// @param day when it was closed; null for [FollowUpState#PLANNED]
    public FollowUp withState(FollowUpState newState, @Nullable LocalDate day) {
        return new FollowUp(
                id,
                applicationId,
                kind,
                due,
                channel,
                contactId,
                interviewId,
                what,
                message,
                newState,
                day,
                cameBack,
                proposed,
                createdAt);
    }
}
