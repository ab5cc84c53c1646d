package headway.domain;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// One dated thing of the calendar.
///
/// @param id of the interview, the follow-up, the application (a deadline) or the next step (an agreed date); of the
///     application for a proposed check-in that is not kept yet, of the interview for a proposed thank-you
/// @param day on the user's clocks
/// @param start null for what has no time of day; on the user's clocks
/// @param minutes how long it takes, 0 for what has no time of day
/// @param followUp null for all but follow-ups
/// @param key names a follow-up that is to be done, null for anything else
/// @param state of a follow-up; [FollowUpState#PLANNED] for anything else
/// @param proposed true for what the pacing rules propose and the journal has not kept
/// @param what a few words: the user's, the next step, or who takes part
/// @param place of an interview, else empty
/// @param contactName empty when no person is known
public record CalendarItem(
        CalendarKind kind,
        long id,
        long applicationId,
        String company,
        String role,
        LocalDate day,
        @Nullable ZonedDateTime start,
        int minutes,
        @Nullable FollowUpKind followUp,
        @Nullable ActionKey key,
        FollowUpState state,
        boolean proposed,
        @Nullable InterviewType interviewType,
        int round,
        @Nullable Channel channel,
        String what,
        String place,
        String contactName) {

    private static final Comparator<@Nullable ZonedDateTime> START = Comparator.nullsLast(Comparator.naturalOrder());

    /// By day; what has a time in the order of its time, before what has none.
    // Written out: a month of a long search has thousands, and a chain of comparators takes three times as long.
    public static final Comparator<CalendarItem> IN_ORDER = (one, other) -> {
        int order = one.day.compareTo(other.day);
        if (order == 0) {
            order = START.compare(one.start, other.start);
        }
        if (order == 0) {
            order = one.kind.compareTo(other.kind);
        }
        if (order == 0) {
            order = one.company.compareTo(other.company);
        }
        return order == 0 ? Long.compare(one.id, other.id) : order;
    };

    /// True when it can be moved to another day: what is over cannot.
    public boolean movable() {
        return state == FollowUpState.PLANNED;
    }
}
