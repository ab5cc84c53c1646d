package headway.domain;

import org.jspecify.annotations.Nullable;

/// Kinds of work that a job search is made of. All of them are in the user's own hands: there is none for a reply, a
/// stage won or an offer.
public enum EffortKind {
    APPLICATION_SENT,
    /// An application with a résumé or letter made for it.
    TAILORED_APPLICATION,
    NETWORKING,
    /// A talk to learn about a job or a company.
    INFORMATIONAL_INTERVIEW,
    INTERVIEW_ATTENDED,
    /// Getting ready: research, questions, a plan.
    PREPARATION,
    /// The closing statement, said aloud.
    REHEARSAL,
    THANK_YOU_SENT,
    CHECK_IN_SENT,
    /// Asked why another candidate fitted better.
    FEEDBACK_ASKED,
    /// With a career practitioner.
    COACHING_SESSION,
    LEARNING,
    /// A day off that was meant to be one.
    PLANNED_REST,
    OTHER;

    /// True for what is done with somebody, so that a name in a line is likely to be theirs.
    public boolean isWithPeople() {
        return switch (this) {
            case NETWORKING,
                    INFORMATIONAL_INTERVIEW,
                    INTERVIEW_ATTENDED,
                    THANK_YOU_SENT,
                    CHECK_IN_SENT,
                    FEEDBACK_ASKED,
                    COACHING_SESSION -> true;
            case APPLICATION_SENT, TAILORED_APPLICATION, PREPARATION, REHEARSAL, LEARNING, PLANNED_REST, OTHER -> false;
        };
    }

    /// True for work; planned rest is effort too, but a day of rest.
    public boolean isWork() {
        return this != PLANNED_REST;
    }

    /// The effort that lies in doing a follow-up.
    ///
    /// @return null for the answer to an offer: nothing that an outcome brings along counts
    public static @Nullable EffortKind of(FollowUpKind kind) {
        return switch (kind) {
            case THANK_YOU -> THANK_YOU_SENT;
            case CHECK_IN -> CHECK_IN_SENT;
            case FEEDBACK_REQUEST -> FEEDBACK_ASKED;
            case NETWORKING -> NETWORKING;
            case PROMISED_ITEM, OTHER -> OTHER;
            case OFFER_REPLY -> null;
        };
    }
}
