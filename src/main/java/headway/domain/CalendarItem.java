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

    /// By day; what has a time in the order of its time, before what has none.
    public static final Comparator<CalendarItem> IN_ORDER = Comparator.comparing(CalendarItem::day)
            .thenComparing(CalendarItem::start, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(CalendarItem::kind)
            .thenComparing(CalendarItem::company)
            .thenComparingLong(CalendarItem::id);

    /// True when it can be moved to another day: what is over cannot.
    public boolean movable() {
        return state == FollowUpState.PLANNED;
    }
}
