package headway.domain;

import headway.text.DayName;
import headway.text.Message;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When an interview is, on the user's clocks and on those of its place.
///
/// @param here the start on the user's clocks
/// @param there the start on the clocks of its place
/// @param typed the start as it was noted; not a time of those clocks where they skip it
public record InterviewWhen(ZonedDateTime here, ZonedDateTime there, LocalDateTime typed, int minutes) {
    /// When an interview is for the user.
    ///
    /// @param zone of the user's clocks
    public static InterviewWhen of(Interview interview, ZoneId zone) {
        return new InterviewWhen(
                interview.startIn(zone), interview.startIn(interview.zone()), interview.start(), interview.minutes());
    }

    /// Day and times on the user's clocks; with both days where it ends after midnight.
    public Message onMyClocks() {
        return span(here);
    }

    /// The same on the clocks of its place; null where they show the same time.
    public @Nullable Message onTheirClocks() {
        boolean same = here.getOffset().equals(there.getOffset())
                && end(here).getOffset().equals(end(there).getOffset());
        return same ? null : Message.of("interviewWhen.there", place(there.getZone()), span(there));
    }

    /// What is odd about it: clocks that change meanwhile, a time that they skip or show twice.
    public List<Message> remarks() {
        List<Message> remarks = new ArrayList<>();
        ZoneOffsetTransition change = there.getZone().getRules().getTransition(typed);
        if (change != null) {
            remarks.add(
                    change.isGap()
                            ? Message.of("interviewWhen.skipped", typed.toLocalTime(), there.toLocalTime())
                            : Message.of("interviewWhen.twice", typed.toLocalTime()));
        }
        if (changes(here) || changes(there)) {
            remarks.add(Message.of("interviewWhen.clocksChange", minutes));
        }
        return remarks;
    }

    /// A warning about another interview at the same time.
    ///
    /// @param zone of the user's clocks
    public static Message sameTime(InterviewLine other, ZoneId zone) {
        return Message.of(
                "interviewWhen.sameTime",
                other.company(),
                other.role(),
                other.startIn(zone).toLocalTime());
    }

    private boolean changes(ZonedDateTime start) {
        return !start.getOffset().equals(end(start).getOffset());
    }

    private Message span(ZonedDateTime start) {
        ZonedDateTime end = end(start);
        if (start.toLocalDate().equals(end.toLocalDate())) {
            return Message.of(
                    "interviewWhen.day", new DayName(start.toLocalDate()), start.toLocalTime(), end.toLocalTime());
        }
        return Message.of(
                "interviewWhen.night",
                new DayName(start.toLocalDate()),
                start.toLocalTime(),
                new DayName(end.toLocalDate()),
                end.toLocalTime());
    }

    private ZonedDateTime end(ZonedDateTime start) {
        return start.plusMinutes(minutes);
    }

    /// `America/New_York` as people say it.
    private static String place(ZoneId zone) {
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
