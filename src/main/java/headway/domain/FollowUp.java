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
        Copy copy = new Copy(this);
        copy.id = newId;
        return copy.made();
    }

    public FollowUp withDue(LocalDate day) {
        Copy copy = new Copy(this);
        copy.due = day;
        return copy.made();
    }

    public FollowUp withReach(@Nullable Channel newChannel, @Nullable Long newContactId) {
        Copy copy = new Copy(this);
        copy.channel = newChannel;
        copy.contactId = newContactId;
        return copy.made();
    }

    public FollowUp withWhat(FollowUpKind newKind, String words) {
        Copy copy = new Copy(this);
        copy.kind = newKind;
        copy.what = words;
        return copy.made();
    }

    public FollowUp withMessage(String text) {
        Copy copy = new Copy(this);
        copy.message = text;
        return copy.made();
    }

    /// The same follow-up in another state.
    ///
    /// @param day when it was closed; null for [FollowUpState#PLANNED]
    public FollowUp withState(FollowUpState newState, @Nullable LocalDate day) {
        Copy copy = new Copy(this);
        copy.state = newState;
        copy.closedOn = day;
        return copy.made();
    }

    public FollowUp withCameBack(String words) {
        Copy copy = new Copy(this);
        copy.cameBack = words;
        return copy.made();
    }

    /// The same, planned by the user from now on.
    public FollowUp asOwnPlan() {
        Copy copy = new Copy(this);
        copy.proposed = false;
        return copy.made();
    }

    public FollowUp withCreatedAt(Instant moment) {
        Copy copy = new Copy(this);
        copy.createdAt = moment;
        return copy.made();
    }

    /// What may differ in a copy.
    private static final class Copy {
        private final FollowUp from;
        private long id;
        private FollowUpKind kind;
        private LocalDate due;
        private @Nullable Channel channel;
        private @Nullable Long contactId;
        private String what;
        private String message;
        private FollowUpState state;
        private @Nullable LocalDate closedOn;
        private String cameBack;
        private boolean proposed;
        private Instant createdAt;

        Copy(FollowUp from) {
            this.from = from;
            id = from.id;
            kind = from.kind;
            due = from.due;
            channel = from.channel;
            contactId = from.contactId;
            what = from.what;
            message = from.message;
            state = from.state;
            closedOn = from.closedOn;
            cameBack = from.cameBack;
            proposed = from.proposed;
            createdAt = from.createdAt;
        }

        FollowUp made() {
            return new FollowUp(
                    id,
                    from.applicationId,
                    kind,
                    due,
                    channel,
                    contactId,
                    from.interviewId,
                    what,
                    message,
                    state,
                    closedOn,
                    cameBack,
                    proposed,
                    createdAt);
        }
    }
}
