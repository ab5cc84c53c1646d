package headway.cli;

import headway.domain.ApplicationCard;
import headway.domain.Outcome;
import headway.domain.PipelineStage;
import headway.text.Messages;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The pipeline as plain text: the applications by stage, in at most so many lines and columns.
public final class PipelineText {
    private static final int DATE = 10;
    private static final int GAP = 2;
    private static final int NARROWEST = 6;

    private final Messages messages;
    private final int columns;
    private final int lines;

    /// @param lines the height of the terminal, whose last line is the prompt's; [Integer#MAX_VALUE] for all
    public PipelineText(Messages messages, int columns, int lines) {
        this.messages = messages;
        this.columns = columns;
        this.lines = lines;
    }

    /// The stages from left to right with their applications, each line ended by a line break. Stages without
    /// applications are left out.
    ///
    /// @param cards in the order they are to be listed in
    public String of(List<PipelineStage> stages, List<ApplicationCard> cards) {
        if (cards.isEmpty()) {
            return messages.get("cli.empty") + "\n";
        }
        List<Group> groups = new ArrayList<>();
        for (PipelineStage stage : stages) {
            List<ApplicationCard> here =
                    cards.stream().filter(card -> card.stageId() == stage.id()).toList();
            if (!here.isEmpty()) {
                groups.add(new Group(stage, here));
            }
        }
        boolean gaps = 3 * groups.size() < lines;
        int headings = gaps ? 2 * groups.size() - 1 : groups.size();
        share(groups, lines == Integer.MAX_VALUE ? lines : lines - 1 - headings);
        Widths widths = widths(cards);
        StringBuilder text = new StringBuilder();
        for (Group group : groups) {
            text.append(gaps && !text.isEmpty() ? "\n" : "");
            write(text, group, widths);
        }
        return text.toString();
    }

    /// One stage, and how many lines it gets beside its heading.
    private static final class Group {
        private final PipelineStage stage;
        private final List<ApplicationCard> cards;
        private int room;

        Group(PipelineStage stage, List<ApplicationCard> cards) {
            this.stage = stage;
            this.cards = cards;
        }
    }

    /// The columns that all stages have in common.
    private record Widths(int id, int company) {}

    /// Line by line to each open stage in turn; closed ones get what is left.
    private static void share(List<Group> groups, int lines) {
        int left = lines;
        for (boolean closed : new boolean[] {false, true}) {
            List<Group> turn = new ArrayList<>(groups.stream()
                    .filter(group -> group.stage.isClosed() == closed)
                    .toList());
            while (left > 0 && !turn.isEmpty()) {
                turn.removeIf(group -> group.room == group.cards.size());
                for (Group group : turn) {
                    if (left > 0) {
                        group.room++;
                        left--;
                    }
                }
            }
        }
    }

    private Widths widths(List<ApplicationCard> cards) {
        int id = 1;
        int company = NARROWEST;
        for (ApplicationCard card : cards) {
            id = Math.max(id, Long.toString(card.id()).length());
            company = Math.max(company, TerminalText.width(TerminalText.shorten(name(card.company()), columns)));
        }
        return new Widths(id, Math.min(company, Math.max(NARROWEST, columns * 3 / 10)));
    }

    private void write(StringBuilder text, Group group, Widths widths) {
        text.append(TerminalText.shorten(TerminalText.line(group.stage.name()), columns / 2))
                .append(" (")
                .append(group.cards.size())
                .append(")\n");
        boolean cut = group.room < group.cards.size();
        List<ApplicationCard> shown = group.cards.subList(0, cut ? Math.max(0, group.room - 1) : group.room);
        int outcome = outcomeWidth(shown);
        int role = Math.max(
                NARROWEST, columns - widths.id - widths.company - DATE - 4 * GAP - (outcome == 0 ? 0 : GAP + outcome));
        for (ApplicationCard card : shown) {
            StringBuilder line = new StringBuilder();
            line.append(" ".repeat(GAP + widths.id - Long.toString(card.id()).length()))
                    .append(card.id())
                    .append(" ".repeat(GAP))
                    .append(TerminalText.column(name(card.company()), widths.company))
                    .append(" ".repeat(GAP))
                    .append(TerminalText.column(name(card.role()), role))
                    .append(" ".repeat(GAP))
                    .append(card.stageSinceKnown() ? card.stageSince().toString() : " ".repeat(DATE))
                    .append(" ".repeat(GAP))
                    .append(outcome(card.outcome()));
            text.append(line.toString().stripTrailing()).append('\n');
        }
        if (cut && group.room > 0) {
            text.append(" ".repeat(GAP))
                    .append(messages.get("cli.more", group.cards.size() - shown.size()))
                    .append('\n');
        }
    }

    private int outcomeWidth(List<ApplicationCard> cards) {
        return cards.stream()
                .mapToInt(card -> TerminalText.width(outcome(card.outcome())))
                .max()
                .orElse(0);
    }

    private String outcome(@Nullable Outcome outcome) {
        return outcome == null ? "" : messages.name(outcome);
    }

    /// Of a very long name only the part that could be shown is looked at.
    private String name(String text) {
        int most = 8 * Math.max(columns, NARROWEST);
        return TerminalText.line(text.length() <= most ? text : text.substring(0, most));
    }
}
