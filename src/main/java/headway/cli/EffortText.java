package headway.cli;

import headway.domain.ActiveWeeks;
import headway.domain.Balance;
import headway.domain.EffortEntry;
import headway.domain.EffortWeek;
import headway.domain.ShownEffort;
import headway.domain.Week;
import headway.text.Messages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Effort in words.
final class EffortText {
    private static final int FEWEST_LINES = 8;
    private static final int HOUR = 60;

    private final Messages messages;
    private final int columns;
    private final int lines;

    EffortText(Session session) {
        this.messages = session.messages();
        this.columns = session.surroundings().columns();
        this.lines = session.surroundings().lines();
    }

    String points(long points) {
        return messages.get("cli.points", points);
    }

    /// `2 h 15 min`; empty for none.
    String minutes(int minutes) {
        if (minutes == 0) {
            return "";
        }
        int hours = minutes / HOUR;
        int rest = minutes % HOUR;
        if (hours == 0) {
            return messages.get("cli.minutes", rest);
        }
        return rest == 0 ? messages.get("cli.hours", hours) : messages.get("cli.hoursAndMinutes", hours, rest);
    }

    /// `2026-W47 (2026-11-16 to 2026-11-22)`.
    String name(Week week) {
        return messages.get(
                "cli.effort.week",
                week.name(),
                week.start().toString(),
                week.end().toString());
    }

    /// What was kept, as a sentence.
    String logged(ShownEffort shown, long balance) {
        EffortEntry entry = shown.entry();
        List<String> facts = new ArrayList<>();
        facts.add(messages.name(entry.kind()));
        facts.add(minutes(entry.minutes()));
        facts.add(entry.day().toString());
        facts.addAll(whom(shown));
        facts.removeIf(String::isBlank);
        return messages.get("cli.log.kept", String.join(", ", facts), points(entry.points()), points(balance));
    }

    /// A week on one screen where there is one.
    String week(EffortWeek shown, Balance balance, ActiveWeeks active) {
        StringBuilder text = new StringBuilder(name(shown.week())).append('\n');
        text.append(done(shown)).append('\n');
        text.append(messages.get("cli.effort.balance", points(balance.points())));
        // Of a week without anything there is nothing to say.
        text.append(active.active() == 0 ? "" : " " + messages.get("cli.effort.active", active.active(), active.of()))
                .append('\n');
        if (shown.entries().isEmpty()) {
            return text.append('\n')
                    .append(messages.get("cli.effort.none"))
                    .append('\n')
                    .toString();
        }
        text.append('\n').append(byKind(shown)).append('\n');
        int used = (int) text.chars().filter(c -> c == '\n').count();
        int room = lines == Integer.MAX_VALUE ? lines : Math.max(FEWEST_LINES, lines - used);
        return text.append(new DayLines(messages, columns, room).of(rows(shown)))
                .toString();
    }

    /// `36 of 50 points, 2 h 15 min`.
    String done(EffortWeek shown) {
        String time = minutes(shown.minutes());
        String points = messages.get("cli.effort.ofGoal", shown.points(), shown.goal());
        return time.isEmpty() ? points : messages.get("cli.name", points, time);
    }

    /// A line for each kind; empty for a week with nothing.
    String byKind(EffortWeek shown) {
        List<List<String>> rows = shown.byKind().entrySet().stream()
                .map(sum -> List.of(
                        sum.getValue().entries() + " ×",
                        messages.name(sum.getKey()),
                        points(sum.getValue().points()),
                        minutes(sum.getValue().minutes())))
                .toList();
        StringBuilder text = new StringBuilder();
        Table.lines(rows, columns).forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private List<DayLines.Row> rows(EffortWeek shown) {
        List<ShownEffort> entries = new ArrayList<>(shown.entries());
        // Kept with the latest first.
        Collections.reverse(entries);
        return entries.stream()
                .map(one -> new DayLines.Row(one.entry().day(), cells(one)))
                .toList();
    }

    /// Cells for a table: points, time, kind, what it was about.
    private List<String> cells(ShownEffort shown) {
        EffortEntry entry = shown.entry();
        List<String> about = whom(shown);
        if (!entry.note().isBlank()) {
            about.add(TerminalText.quote(entry.note().strip()));
        }
        if (entry.isAutomatic()) {
            about.add(messages.get("cli.effort.automatic"));
        }
        return List.of(
                points(entry.points()),
                minutes(entry.minutes()),
                messages.name(entry.kind()),
                String.join(", ", about));
    }

    /// The application and the person, as far as they are known.
    private static List<String> whom(ShownEffort shown) {
        List<String> whom = new ArrayList<>(List.of(shown.company(), shown.role(), shown.contactName()));
        whom.removeIf(String::isBlank);
        whom.replaceAll(TerminalText::quote);
        return whom;
    }
}
