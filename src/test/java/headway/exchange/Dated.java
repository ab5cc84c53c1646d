package headway.exchange;

import headway.domain.ActionKey;
import headway.domain.CalendarItem;
import headway.domain.CalendarKind;
import headway.domain.Channel;
import headway.domain.FollowUpKind;
import headway.domain.FollowUpState;
import headway.domain.InterviewType;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Dated things of a calendar, one of each sort.
final class Dated {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private Dated() {}

    static List<CalendarItem> oneOfEach() {
        return List.of(
                interview(12, DAY.atTime(14, 0).atZone(BERLIN), "https://meet.example/a?b=c;d,e"),
                followUp(7, FollowUpKind.PROMISED_ITEM, "Send the 90-day plan"),
                proposed(FollowUpKind.CHECK_IN, ActionKey.checkIn(12)),
                proposed(FollowUpKind.THANK_YOU, ActionKey.thankYou(5, 3)),
                allDay(CalendarKind.DEADLINE, 12, ""),
                allDay(CalendarKind.AGREED_DATE, 4, "they decide"));
    }

    static CalendarItem interview(long id, ZonedDateTime start, String place) {
        return item(
                CalendarKind.INTERVIEW,
                id,
                "Acme",
                start,
                null,
                null,
                false,
                InterviewType.VIDEO,
                null,
                "Ana Silva, Bo",
                place,
                "");
    }

    static CalendarItem followUp(long id, FollowUpKind kind, String what) {
        return item(
                CalendarKind.FOLLOW_UP,
                id,
                "Acme",
                null,
                kind,
                ActionKey.followUp(id),
                false,
                null,
                Channel.PHONE,
                what,
                "",
                "Ana Silva");
    }

    static CalendarItem proposed(FollowUpKind kind, ActionKey key) {
        return item(
                CalendarKind.FOLLOW_UP,
                key.id(),
                "Acme",
                null,
                kind,
                key,
                true,
                null,
                Channel.EMAIL,
                "",
                "",
                "Ana Silva");
    }

    static CalendarItem allDay(CalendarKind kind, long id, String what) {
        return item(kind, id, "Acme", null, null, null, false, null, null, what, "", "");
    }

    static CalendarItem deadlineAt(String company) {
        return item(CalendarKind.DEADLINE, 1, company, null, null, null, false, null, null, "", "", "");
    }

    static CalendarItem on(CalendarItem item, LocalDate day) {
        return changed(item, day, item.state());
    }

    static CalendarItem in(CalendarItem item, FollowUpState state) {
        return changed(item, item.day(), state);
    }

    private static CalendarItem changed(CalendarItem item, LocalDate day, FollowUpState state) {
        return new CalendarItem(
                item.kind(),
                item.id(),
                item.applicationId(),
                item.company(),
                item.role(),
                day,
                item.start(),
                item.minutes(),
                item.followUp(),
                item.key(),
                state,
                item.proposed(),
                item.interviewType(),
                item.round(),
                item.channel(),
                item.what(),
                item.place(),
                item.contactName());
    }

    private static CalendarItem item(
            CalendarKind kind,
            long id,
            String company,
            @Nullable ZonedDateTime start,
            @Nullable FollowUpKind followUp,
            @Nullable ActionKey key,
            boolean proposed,
            @Nullable InterviewType type,
            @Nullable Channel channel,
            String what,
            String place,
            String contactName) {
        return new CalendarItem(
                kind,
                id,
                12,
                company,
                "Developer",
                start == null ? DAY : start.toLocalDate(),
                start,
                start == null ? 0 : 60,
                followUp,
                key,
                FollowUpState.PLANNED,
                proposed,
                type,
                type == null ? 0 : 2,
                channel,
                what,
                place,
                contactName);
    }
}
