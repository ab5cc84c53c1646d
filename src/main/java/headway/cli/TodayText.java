package headway.cli;

import headway.domain.DatedInterview;
import headway.domain.Suggestion;
import headway.domain.TodayPlan;
import headway.domain.Waiting;
import headway.text.Messages;
import java.util.List;

/// What the day brings as plain text, on one screen where there is one.
final class TodayText {
    private static final int FEW = 5;
    private static final String INDENT = "  ";

    private final Session session;
    private final Messages messages;
    private final AgendaText agenda;
    private final int columns;
    private final StringBuilder text = new StringBuilder();

    TodayText(Session session) {
        this.session = session;
        this.messages = session.messages();
        this.agenda = session.agendaText();
        this.columns = session.surroundings().columns();
    }

    String of(TodayPlan plan) {
        text.append(new DayLines(messages, columns, Integer.MAX_VALUE).heading(plan.today()))
                .append('\n');
        DatedInterview interview = plan.nextInterview();
        if (interview != null) {
            line(messages.get("cli.nextInterview", agenda.interview(interview)));
        }
        if (plan.actions().isEmpty()) {
            line(messages.get("cli.nothingToDo"));
        } else {
            actions(plan);
        }
        List<String> waiting = Table.lines(
                plan.waiting().stream().limit(FEW).map(this::waiting).toList(), columns);
        more(plan, waiting);
        section("cli.waiting", plan.waiting().size(), waiting);
        return text.toString();
    }

    private void line(String line) {
        text.append('\n').append(TerminalText.shorten(line, columns)).append('\n');
    }

    private void actions(TodayPlan plan) {
        text.append('\n').append(messages.get("cli.toDo")).append('\n');
        List<String> lines =
                Table.lines(plan.actions().stream().map(agenda::cells).toList(), columns);
        for (int i = 0; i < lines.size(); i++) {
            text.append(lines.get(i)).append('\n');
            String reason = TerminalText.line(messages.get(plan.actions().get(i).reason()));
            TerminalText.wrap(reason, columns - 2 * INDENT.length())
                    .forEach(part ->
                            text.append(INDENT).append(INDENT).append(part).append('\n'));
        }
    }

    private void more(TodayPlan plan, List<String> waiting) {
        List<Suggestion> all = plan.more();
        int lines = session.surroundings().lines();
        int others =
                (int) text.chars().filter(c -> c == '\n').count() + (waiting.isEmpty() ? 0 : waiting.size() + 3) + 3;
        int room = lines == Integer.MAX_VALUE ? all.size() : Math.max(1, lines - 1 - others);
        section(
                "cli.alsoDue",
                all.size(),
                Table.lines(all.stream().limit(room).map(agenda::cells).toList(), columns));
    }

    /// @param shown the first of them
    private void section(String titleKey, int count, List<String> shown) {
        if (count > 0) {
            text.append('\n').append(messages.get(titleKey, count)).append('\n');
            shown.forEach(line -> text.append(line).append('\n'));
            if (shown.size() < count) {
                text.append(INDENT)
                        .append(messages.get("cli.more", count - shown.size()))
                        .append('\n');
            }
        }
    }

    private List<String> waiting(Waiting one) {
        String open = messages.get(one.resting() ? "cli.resting" : "cli.theirTurn");
        return List.of(
                Long.toString(one.applicationId()),
                one.until() == null ? open : one.until().toString(),
                session.name(one.company(), one.role()));
    }
}
