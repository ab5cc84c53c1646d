package headway.cli;

import headway.text.Messages;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;

/// Rows under their days, on one screen where there is one: a day with very many leaves room for the others.
final class DayLines {
    private static final int FEWEST = 2;

    private final Messages messages;
    private final int columns;
    private final int lines;

    /// @param lines the height of the terminal, whose last line is the prompt's; [Integer#MAX_VALUE] for all
    DayLines(Messages messages, int columns, int lines) {
        this.messages = messages;
        this.columns = columns;
        this.lines = lines;
    }

    /// One row.
    ///
    /// @param cells as [Table#lines] takes them
    record Row(LocalDate day, List<String> cells) {}

    /// A day and its lines.
    private record Group(LocalDate day, List<String> rows) {}

    /// @param rows by day
    String of(List<Row> rows) {
        List<Group> groups = groups(rows);
        boolean all = lines == Integer.MAX_VALUE || needed(groups, lines) + groups.size() - 1 < lines;
        int most = all ? Integer.MAX_VALUE : mostADay(groups);
        StringBuilder text = new StringBuilder();
        int used = 0;
        int left = rows.size();
        for (Group group : groups) {
            int needs = 1 + Math.min(group.rows.size(), most);
            // The last line is for the count of what found no room.
            if (!all && used + needs > lines - (left > group.rows.size() ? 2 : 1)) {
                text.append(messages.get("cli.more", left)).append('\n');
                break;
            }
            text.append(all && used > 0 ? "\n" : "");
            write(text, group, most);
            used += needs;
            left -= group.rows.size();
        }
        return text.toString();
    }

    /// `2026-11-23 Mon`.
    String heading(LocalDate day) {
        return day + " " + day.getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, messages.locale());
    }

    private List<Group> groups(List<Row> rows) {
        List<String> written = Table.lines(rows.stream().map(Row::cells).toList(), columns);
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            LocalDate day = rows.get(i).day;
            if (groups.isEmpty() || !groups.get(groups.size() - 1).day.equals(day)) {
                groups.add(new Group(day, new ArrayList<>()));
            }
            groups.get(groups.size() - 1).rows.add(written.get(i));
        }
        return groups;
    }

    /// How many lines a day may have, so that as many days as can be are seen.
    private int mostADay(List<Group> groups) {
        int most = lines;
        while (most > FEWEST && needed(groups, most) >= lines) {
            most--;
        }
        return most;
    }

    private static int needed(List<Group> groups, int most) {
        return groups.stream()
                .mapToInt(group -> 1 + Math.min(group.rows.size(), most))
                .sum();
    }

    private void write(StringBuilder text, Group group, int most) {
        int count = group.rows.size();
        text.append(heading(group.day)).append(" (").append(count).append(")\n");
        int shown = count <= most ? count : most - 1;
        group.rows.subList(0, shown).forEach(line -> text.append(line).append('\n'));
        if (shown < count) {
            text.append("  ").append(messages.get("cli.more", count - shown)).append('\n');
        }
    }
}
