package headway.cli;

import headway.domain.DatedInterview;
import headway.domain.Suggestion;
import headway.domain.TodayPlan;
import headway.domain.Waiting;
import headway.text.Message;
import headway.text.Messages;
import java.util.ArrayList;
import java.util.List;

/// What the day brings as plain text, on one screen where there is one.
final class TodayText {
    private static final int FEW = 5;
    private static final String INDENT = "  ";
    /// Lines of two titles with a gap before each, and of a count.
    private static final int HEADINGS = 5;

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
            paragraph(messages.get("cli.nextInterview", agenda.interview(interview)));
        }
        if (plan.actions().isEmpty()) {
            paragraph(messages.get("cli.nothingToDo"));
        } else {
            section(messages.get("cli.toDo"), actions(plan.actions()));
        }
        List<String> waiting = waiting(plan.waiting());
        more(plan.more(), waiting.size());
        if (!waiting.isEmpty()) {
            section(messages.get("cli.waiting", plan.waiting().size()), waiting);
        }
        return text.toString();
    }

    private void paragraph(String sentence) {
        text.append('\n')
                .append(String.join("\n", TerminalText.wrap(sentence, columns)))
                .append('\n');
    }

    private void section(String title, List<String> lines) {
        text.append('\n').append(title).append('\n');
        lines.forEach(line -> text.append(line).append('\n'));
    }

    private List<String> actions(List<Suggestion> actions) {
        List<String> rows = Table.lines(actions.stream().map(agenda::cells).toList(), columns);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            lines.add(rows.get(i));
            lines.addAll(reason(actions.get(i).reason()));
        }
        return lines;
    }

    /// The soonest; where no day is set, why.
    private List<String> waiting(List<Waiting> all) {
        List<Waiting> few = all.subList(0, Math.min(FEW, all.size()));
        List<String> rows = Table.lines(
                few.stream()
                        .map(one -> List.of(
                                Long.toString(one.applicationId()),
                                one.until() == null ? "" : one.until().toString(),
                                session.name(one.company(), one.role())))
                        .toList(),
                columns);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            lines.add(rows.get(i));
            if (few.get(i).until() == null) {
                lines.addAll(reason(few.get(i).reason()));
            }
        }
        addRest(lines, all.size() - few.size());
        return lines;
    }

    private void more(List<Suggestion> all, int linesBelow) {
        if (all.isEmpty()) {
            return;
        }
        int lines = session.surroundings().lines();
        int others = (int) text.chars().filter(c -> c == '\n').count() + linesBelow + HEADINGS;
        int room = lines == Integer.MAX_VALUE ? all.size() : Math.max(1, lines - 1 - others);
        List<Suggestion> shown = all.subList(0, Math.min(room, all.size()));
        List<String> rows = Table.lines(shown.stream().map(agenda::cells).toList(), columns);
        addRest(rows, all.size() - shown.size());
        section(messages.get("cli.alsoDue", all.size()), rows);
    }

    private void addRest(List<String> lines, int rest) {
        if (rest > 0) {
            lines.add(INDENT + messages.get("cli.more", rest));
        }
    }

    private List<String> reason(Message reason) {
        return TerminalText.wrap(TerminalText.line(messages.get(reason)), columns - 2 * INDENT.length()).stream()
                .map(part -> INDENT + INDENT + part)
                .toList();
    }
}
