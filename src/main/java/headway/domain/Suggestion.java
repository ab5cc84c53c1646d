package headway.domain;

import headway.text.Message;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// One thing to do, and why.
///
/// @param kind what for; null for applying before the last day to apply
/// @param due the day it was or is due
/// @param channel null when it does not matter
/// @param contactId the person, null when not known
/// @param contactName empty when the person is not known
/// @param what a few words of the user's; may be empty
/// @param reason one sentence
/// @param interest in the application: 1 to 5, 0 when not rated
public record Suggestion(
        ActionKey key,
        @Nullable FollowUpKind kind,
        long applicationId,
        String company,
        String role,
        LocalDate due,
        @Nullable Channel channel,
        @Nullable Long contactId,
        String contactName,
        String what,
        Message reason,
        int interest) {

    /// What can't wait first: an offer, a last day, thanks, a promise; then the rest by day, and what the user wants
    /// most before other things of the same day.
    // Written out: a long search has thousands, and a chain of comparators takes three times as long.
    public static final Comparator<Suggestion> MOST_PRESSING_FIRST = (one, other) -> {
        int order = Integer.compare(one.rank(), other.rank());
        if (order == 0) {
            order = one.due.compareTo(other.due);
        }
        if (order == 0) {
            order = Integer.compare(other.interest, one.interest);
        }
        return order == 0 ? one.key.toString().compareTo(other.key.toString()) : order;
    };

    private int rank() {
        if (kind == null) {
            return 1;
        }
        return switch (kind) {
            case OFFER_REPLY -> 0;
            case THANK_YOU -> 2;
            case PROMISED_ITEM -> 3;
            case CHECK_IN, FEEDBACK_REQUEST, NETWORKING, OTHER -> 4;
        };
    }
}
