package headway.ui.kit.effort;

import headway.domain.ActiveWeeks;
import headway.domain.DayEffort;
import headway.domain.EffortEntry;
import headway.domain.EffortKind;
import headway.domain.EffortWeek;
import headway.domain.ShownEffort;
import headway.domain.Week;
import headway.text.Messages;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts the effort log into words.
public final class EffortWords {
    private static final int MINUTES = 60;

    private final Messages messages;

    public EffortWords(Messages messages) {
        this.messages = messages;
    }

    public Messages messages() {
        return messages;
    }

    public String kind(EffortKind kind) {
        return messages.name(kind);
    }

    public String points(int points) {
        return messages.get("effort.points", points);
    }

    public String entries(int entries) {
        return messages.get("effort.entries", entries);
    }

    /// A length such as 1 h 35 min; empty for none.
    public String minutes(int minutes) {
        int hours = minutes / MINUTES;
        int rest = minutes % MINUTES;
        if (minutes == 0) {
            return "";
        }
        if (hours == 0) {
            return messages.get("effort.minutes", rest);
        }
        return rest == 0 ? messages.get("effort.hours", hours) : messages.get("effort.hoursMinutes", hours, rest);
    }

    /// A running time: 4:05, and 1:04:05 from an hour on.
    public static String clock(Duration time) {
        return time.toHours() == 0
                ? String.format(Locale.ROOT, "%d:%02d", time.toMinutesPart(), time.toSecondsPart())
                : String.format(
                        Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }

    /// A day by the word for it where it is near, else by its date; with the year where that is another one.
    public String day(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return messages.get("effort.today");
        }
        if (day.equals(today.minusDays(1))) {
            return messages.get("effort.yesterday");
        }
        if (day.equals(today.plusDays(1))) {
            return messages.get("effort.tomorrow");
        }
        return date(day, today);
    }

    /// A day by its date.
    public String date(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? messages.dayName(day) : messages.date(day);
    }

    /// A week by its days, and the present one by its word.
    public String week(Week week, LocalDate today) {
        return week.contains(today)
                ? messages.get("effort.week")
                : messages.get("effort.weekOf", date(week.start(), today), date(week.end(), today));
    }

    /// How the points of the week stand to its goal.
    public String sum(EffortWeek week) {
        if (week.entries().isEmpty()) {
            return messages.get("effort.week.none");
        }
        return messages.get(
                week.points() < week.goal() ? "effort.week.some" : "effort.week.reached", week.points(), week.goal());
    }

    /// In how many of the last weeks something was done; empty where that tells nothing yet.
    public String active(ActiveWeeks weeks) {
        return weeks.active() == 0 || weeks.of() < 2 ? "" : messages.get("effort.active", weeks.active(), weeks.of());
    }

    /// How much was done: entries and time.
    public String work(int entries, int minutes) {
        return joined(", ", entries(entries), minutes(minutes));
    }

    /// How much was done: entries, points and time.
    public String figures(int entries, int points, int minutes) {
        return joined(", ", entries(entries), points(points), minutes(minutes));
    }

    /// A day with what was done on it.
    public String figures(DayEffort day, LocalDate today) {
        String name = day(day.day(), today);
        if (day.isEmpty()) {
            return messages.get("effort.day.none", name);
        }
        return day.isRest()
                ? messages.get("effort.day", name, messages.name(EffortKind.PLANNED_REST))
                : messages.get("effort.day", name, figures(day.entries(), day.points(), day.minutes()));
    }

    /// For which application or employer, and with whom; empty where it is for none.
    public String whom(ShownEffort shown) {
        return joined(" · ", shown.company(), shown.role(), shown.contactName());
    }

    /// An entry in one line.
    public String line(ShownEffort shown) {
        EffortEntry entry = shown.entry();
        return joined(" · ", kind(entry.kind()), entry.note(), whom(shown), minutes(entry.minutes()));
    }

    /// An entry as it is read out.
    public String spoken(ShownEffort shown, LocalDate today) {
        EffortEntry entry = shown.entry();
        return joined(
                ", ",
                kind(entry.kind()),
                entry.note(),
                whom(shown),
                minutes(entry.minutes()),
                points(entry.points()),
                entry.isAutomatic() ? messages.get("effort.automatic") : "",
                entry.countsForRecord() ? messages.get("effort.inRecord") : "",
                day(entry.day(), today));
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
    }

    /// The first few entries, each in a line, and how many more there are.
    public String lines(List<ShownEffort> entries, int most) {
        String lines = entries.stream().limit(most).map(this::line).collect(Collectors.joining("\n"));
        return entries.size() <= most ? lines : lines + "\n" + messages.get("effort.more", entries.size() - most);
    }
}
