package headway.ui.calendar;

import headway.domain.ActionKey;
import headway.domain.CalendarItem;
import headway.domain.CalendarKind;
import headway.domain.FollowUpKind;
import headway.domain.FollowUpState;
import headway.domain.InterviewType;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/// Dated things to try the calendar with.
final class CalendarItems {
    private CalendarItems() {}

    static CalendarItem interview(long id, ZonedDateTime start, int minutes) {
        return new CalendarItem(
                CalendarKind.INTERVIEW,
                id,
                id + 100,
                "Company " + id,
                "Role",
                start.toLocalDate(),
                start,
                minutes,
                null,
                null,
                FollowUpState.PLANNED,
                false,
                InterviewType.VIDEO,
                1,
                null,
                "",
                "",
                "");
    }

    static CalendarItem deadline(long id, LocalDate day) {
        return of(CalendarKind.DEADLINE, id, day, null, null, FollowUpState.PLANNED, false);
    }

    static CalendarItem planned(long id, LocalDate day) {
        return of(
                CalendarKind.FOLLOW_UP,
                id,
                day,
                FollowUpKind.CHECK_IN,
                ActionKey.followUp(id),
                FollowUpState.PLANNED,
                false);
    }

    static CalendarItem done(long id, LocalDate day) {
        return of(CalendarKind.FOLLOW_UP, id, day, FollowUpKind.CHECK_IN, null, FollowUpState.DONE, false);
    }

    static CalendarItem followUp(long id, LocalDate day, FollowUpKind kind, FollowUpState state) {
        return of(CalendarKind.FOLLOW_UP, id, day, kind, null, state, false);
    }

    /// A check-in that the rules propose for an application.
    static CalendarItem proposed(long applicationId, LocalDate day) {
        return of(
                CalendarKind.FOLLOW_UP,
                applicationId,
                day,
                FollowUpKind.CHECK_IN,
                ActionKey.checkIn(applicationId),
                FollowUpState.PLANNED,
                true);
    }

    private static CalendarItem of(
            CalendarKind kind,
            long id,
            LocalDate day,
            @Nullable FollowUpKind followUp,
            @Nullable ActionKey key,
            FollowUpState state,
            boolean proposed) {
        return new CalendarItem(
                kind,
                id,
                id,
                "Company " + id,
                "Role",
                day,
                null,
                0,
                followUp,
                key,
                state,
                proposed,
                null,
                0,
                null,
                "",
                "",
                "");
    }
}
