package headway.ui.today;

import headway.domain.CalendarItem;
import headway.domain.DatedInterview;
import headway.domain.EffortWeek;
import headway.domain.Interview;
import headway.domain.Suggestion;
import headway.domain.TodayPlan;
import headway.domain.Waiting;
import headway.text.DayName;
import headway.text.Message;
import headway.text.Messages;
import headway.ui.kit.WebAddress;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts the day into words.
final class TodayWords {
    private final Messages messages;
    private final DateTimeFormatter day;

    TodayWords(Messages messages) {
        this.messages = messages;
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                "MMMMEEEEd", IsoChronology.INSTANCE, messages.locale());
        // Java has the order of the parts, but not always the long names.
        this.day = DateTimeFormatter.ofPattern(
                pattern.replaceFirst("E+", "EEEE").replaceFirst("MMM+", "MMMM"), messages.locale());
    }

    String heading(LocalDate today) {
        return day.format(today);
    }

    String of(Message message) {
        return messages.get(message);
    }

    /// What a thing to do is called.
    String kind(Suggestion suggestion) {
        return suggestion.kind() == null ? messages.get("today.apply") : messages.name(suggestion.kind());
    }

    /// What its button says that is about having done it.
    String doneLabel(Suggestion suggestion) {
        return messages.get(suggestion.kind() == null ? "today.applied" : "today.done");
    }

    static String what(String company, String role) {
        return company + " · " + role;
    }

    /// The person and the way to reach them; empty when neither is known.
    String reach(Suggestion suggestion) {
        List<String> parts = new ArrayList<>();
        if (!suggestion.contactName().isEmpty()) {
            parts.add(suggestion.contactName());
        }
        if (suggestion.channel() != null) {
            parts.add(messages.name(suggestion.channel()));
        }
        return String.join(" · ", parts);
    }

    String until(Waiting waiting) {
        return waiting.until() == null ? "" : messages.get("today.until", new DayName(waiting.until()));
    }

    String round(Interview interview) {
        return messages.get("today.interview.round", interview.round(), interview.type());
    }

    /// Day and time on the user's clocks.
    String when(Interview interview, ZoneId zone) {
        ZonedDateTime start = interview.startIn(zone);
        return messages.get(
                "today.interview.when",
                new DayName(start.toLocalDate()),
                start.toLocalTime(),
                interview.endsAt().atZone(zone).toLocalTime());
    }

    /// The time on the clocks of its own place; empty where those show the same.
    String there(Interview interview, ZoneId zone) {
        ZonedDateTime here = interview.startIn(zone);
        ZonedDateTime there = interview.startIn(interview.zone());
        if (here.getOffset().equals(there.getOffset())) {
            return "";
        }
        String place = interview.zone() instanceof ZoneOffset offset
                ? "UTC" + (offset.getTotalSeconds() == 0 ? "" : offset.getId())
                : interview.zone().getId().replaceFirst("^.*/", "").replace('_', ' ');
        return here.toLocalDate().equals(there.toLocalDate())
                ? messages.get("today.interview.there", there.toLocalTime(), place)
                : messages.get("today.interview.thereOn", new DayName(there.toLocalDate()), there.toLocalTime(), place);
    }

    String people(DatedInterview dated) {
        return dated.people().isEmpty() ? "" : messages.get("today.interview.with", String.join(", ", dated.people()));
    }

    /// The web address in what was typed as the place; never one of another scheme.
    static Optional<String> link(String place) {
        return WebAddress.in(place);
    }

    /// How the points of the week stand to its goal, in few words.
    String effort(EffortWeek week) {
        if (week.entries().isEmpty()) {
            return messages.get("today.effort.none");
        }
        return messages.get(
                week.points() < week.goal() ? "today.effort.some" : "today.effort.reached", week.points(), week.goal());
    }

    /// How many of the things due are from earlier days; empty when none is.
    String rolledOver(TodayPlan plan) {
        return plan.rolledOver() == 0 ? "" : messages.get("today.rolledOver", plan.rolledOver());
    }

    /// What is said when nothing is due; empty when something is.
    String nothing(TodayReading reading) {
        if (!reading.plan().actions().isEmpty()) {
            return "";
        }
        CalendarItem next = reading.next();
        return next == null
                ? messages.get("today.nothing")
                : messages.get("today.nothing.next", new DayName(next.day()), next.company());
    }
}
