package headway.ui.kit.agenda;

import headway.domain.CalendarItem;
import headway.domain.CalendarKind;
import headway.domain.Interview;
import headway.text.DayName;
import headway.text.Message;
import headway.ui.kit.Typed;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// What stands in the fields for the time of an interview, and what can be told about it.
///
/// @param day null when none was chosen
/// @param zone null when the typed one is unknown
record InterviewTyping(
        @Nullable LocalDate day, String time, @Nullable ZoneId zone, String minutes) {

    /// The start on the clocks of its zone, null while it can't be told.
    @Nullable
    LocalDateTime start() {
        LocalTime at = Typed.time(time).orElse(null);
        return day == null || at == null ? null : day.atTime(at);
    }

    /// How long it takes; empty when it is no length of an interview.
    OptionalInt length() {
        OptionalInt typed = Typed.minutes(minutes);
        return typed.isPresent() && typed.getAsInt() >= 1 && typed.getAsInt() <= Interview.MAX_MINUTES
                ? typed
                : OptionalInt.empty();
    }

    /// Sentences worth knowing: clocks that skip or repeat the time, the time on the user's clocks, other interviews
    /// at that time.
    ///
    /// @param own where the user is
    /// @param others dated things of those days, on the user's clocks
    /// @param id of the interview itself, 0 for a new one
    List<Message> hints(ZoneId own, List<CalendarItem> others, long id) {
        LocalDateTime start = start();
        if (start == null || zone == null) {
            return List.of();
        }
        List<Message> hints = new ArrayList<>();
        ZonedDateTime moment = start.atZone(zone);
        ZoneOffsetTransition change = zone.getRules().getTransition(start);
        if (change != null) {
            hints.add(
                    change.isGap()
                            ? Message.of("forms.clocksSkip", start.toLocalTime(), moment.toLocalTime())
                            : Message.of("forms.clocksRepeat", start.toLocalTime()));
        }
        ZonedDateTime here = moment.withZoneSameInstant(own);
        if (!here.toLocalDateTime().equals(moment.toLocalDateTime())) {
            hints.add(Message.of("forms.onYourClocks", here.toLocalTime(), new DayName(here.toLocalDate())));
        }
        length().ifPresent(length -> others.stream()
                .filter(item -> item.kind() == CalendarKind.INTERVIEW && item.id() != id)
                .filter(item -> overlaps(item, here, length))
                .findFirst()
                .ifPresent(item -> hints.add(Message.of("forms.overlap", item.company()))));
        return hints;
    }

    private static boolean overlaps(CalendarItem item, ZonedDateTime from, int length) {
        ZonedDateTime start = item.start();
        return start != null
                && start.toInstant().isBefore(from.plusMinutes(length).toInstant())
                && from.toInstant().isBefore(start.plusMinutes(item.minutes()).toInstant());
    }
}
