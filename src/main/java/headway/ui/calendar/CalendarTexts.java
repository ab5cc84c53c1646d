package headway.ui.calendar;

import headway.domain.CalendarItem;
import headway.domain.CalendarKind;
import headway.domain.FollowUpState;
import headway.domain.InterviewType;
import headway.text.Messages;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The calendar's dates and things in words.
final class CalendarTexts {
    private final Messages messages;
    private final Locale locale;
    private final DateTimeFormatter month;
    private final DateTimeFormatter fullDay;
    private final DateTimeFormatter dayOfMonth;
    private final DateTimeFormatter wholeDay;
    private final DateTimeFormatter time;
    private final DateTimeFormatter fullHour;
    private final String longDay;

    CalendarTexts(Messages messages) {
        this.messages = messages;
        locale = messages.locale();
        month = DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(locale);
        fullDay = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale);
        dayOfMonth = DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(locale);
        wholeDay = DateTimeFormatter.ofLocalizedPattern("yMMMd").withLocale(locale);
        time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
        // "10 AM" is shorter than "10:00 AM"; where the day has 24 hours, "10:00" is the shortest that says what it is.
        boolean halves = DateTimeFormatterBuilder.getLocalizedDateTimePattern("jm", IsoChronology.INSTANCE, locale)
                .contains("a");
        fullHour = halves ? DateTimeFormatter.ofLocalizedPattern("j").withLocale(locale) : time;
        longDay = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.LONG, null, IsoChronology.INSTANCE, locale);
    }

    Messages messages() {
        return messages;
    }

    /// What a page shows: a month, or the first and the last day.
    String title(CalendarModel model) {
        return model.viewProperty().get() == CalendarModel.View.MONTH
                ? month.format(model.anchor())
                : days(model.rangeProperty().get());
    }

    /// A run of days, with month and year said once where that is possible: "March 9–15, 2026".
    String days(DayRange range) {
        LocalDate first = range.first();
        LocalDate last = range.last();
        if (first.getYear() != last.getYear()) {
            return messages.get("calendar.days", wholeDay.format(first), wholeDay.format(last));
        }
        if (first.getMonth() != last.getMonth()) {
            return messages.get("calendar.days", dayOfMonth.format(first), wholeDay.format(last));
        }
        int from = longDay.indexOf('d');
        int to = longDay.lastIndexOf('d') + 1;
        if (from < longDay.indexOf('M')) {
            // As in "9.–15. März 2026": what stands between the day and the month belongs to the day.
            String day = longDay.substring(from, longDay.indexOf('M')).stripTrailing();
            return format(day, first) + "–" + format(longDay, last);
        }
        return format(longDay.substring(0, to), first) + "–" + format(longDay.substring(from), last);
    }

    String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }

    /// The number of a day; with its month where a month begins.
    String number(LocalDate day) {
        return day.getDayOfMonth() == 1 ? dayOfMonth.format(day) : Integer.toString(day.getDayOfMonth());
    }

    /// A day with all that belongs to it.
    String fullDay(LocalDate day) {
        return fullDay.format(day);
    }

    /// A day as it is read out: its date, what is special about it, and how much it holds.
    String spoken(LocalDate day, CalendarModel model) {
        List<String> parts = new ArrayList<>();
        parts.add(fullDay(day));
        String mark = mark(day, model);
        if (!mark.isEmpty()) {
            parts.add(mark);
        }
        parts.add(messages.get("calendar.count", model.items(day).size()));
        return String.join(", ", parts);
    }

    /// The word beside a date: today, or a day off of the user's own; else empty.
    String mark(LocalDate day, CalendarModel model) {
        if (day.equals(model.today())) {
            return messages.get("calendar.today");
        }
        return model.isDayOff(day) ? messages.get("calendar.dayOff") : "";
    }

    String hour(int hour) {
        return fullHour.format(LocalTime.of(hour, 0));
    }

    /// What kind of thing it is, and what became of it.
    String kind(CalendarItem item) {
        String name = messages.name(item.followUp() == null ? item.kind() : item.followUp());
        if (item.state() == FollowUpState.DONE) {
            return messages.get("calendar.done", name);
        }
        return item.proposed() ? messages.get("calendar.suggested", name) : name;
    }

    /// One line for a small place.
    String chip(CalendarItem item) {
        ZonedDateTime start = item.start();
        String who = start == null ? item.company() : messages.get("calendar.at", brief(start), item.company());
        return messages.get("calendar.line", who, kind(item));
    }

    /// The role, and the words about the thing if there are any.
    String about(CalendarItem item) {
        return item.what().isBlank() ? item.role() : messages.get("calendar.line", item.role(), item.what());
    }

    /// Everything that a chip stands for, as it is read out.
    String spoken(CalendarItem item) {
        List<String> parts = new ArrayList<>(List.of(kind(item), item.company(), item.role()));
        if (item.start() != null) {
            parts.add(times(item));
        }
        parts.add(messages.dayName(item.day()));
        return String.join(", ", parts);
    }

    /// From when to when; empty for what has no time of day.
    String times(CalendarItem item) {
        ZonedDateTime start = item.start();
        return start == null
                ? ""
                : messages.get("calendar.times", time.format(start), time.format(start.plusMinutes(item.minutes())));
    }

    /// The kind in full: an interview with its type and round.
    String fullKind(CalendarItem item) {
        return item.kind() == CalendarKind.INTERVIEW ? interview(item) : kind(item);
    }

    private String brief(ZonedDateTime moment) {
        return (moment.getMinute() == 0 ? fullHour : time).format(moment);
    }

    private String interview(CalendarItem item) {
        String name = messages.name(item.kind());
        @Nullable InterviewType type = item.interviewType();
        String typed = type == null ? name : messages.get("calendar.line", name, messages.name(type));
        return item.round() > 1
                ? messages.get("calendar.line", typed, messages.get("calendar.round", item.round()))
                : typed;
    }

    private String format(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }
}
