package headway.cli;

import headway.domain.WeekReviewed;
import headway.domain.WeeklyReview;
import headway.text.Messages;
import java.util.List;

/// The review of a week in words.
final class ReviewText {
    private static final String INDENT = "  ";

    private final Session session;
    private final Messages messages;
    private final EffortText effort;
    private final int columns;
    private final StringBuilder text = new StringBuilder();

    ReviewText(Session session) {
        this.session = session;
        this.messages = session.messages();
        this.effort = session.effortText();
        this.columns = session.surroundings().columns();
    }

    String of(WeekReviewed week) {
        text.append(effort.name(week.done().week())).append('\n');
        text.append(effort.done(week.done())).append('\n');
        if (week.mean() > 0) {
            text.append(messages.get("cli.review.mean", effort.points(week.mean())))
                    .append('\n');
        }
        String byKind = effort.byKind(week.done());
        section("cli.review.done", byKind.isEmpty() ? INDENT + messages.get("cli.effort.none") + "\n" : byKind);
        if (!week.movedOn().isEmpty()) {
            section("cli.review.movedOn", movedOn(week.movedOn()));
        }
        answers(week.review());
        goal(week);
        return text.toString();
    }

    private void answers(WeeklyReview review) {
        answer("cli.review.helpedIs", review.helped());
        answer("cli.review.learnedIs", review.learned());
        answer("cli.review.nextIs", review.nextStep());
    }

    private void answer(String title, String words) {
        if (!words.isBlank()) {
            StringBuilder lines = new StringBuilder();
            TerminalText.block(words.strip()).lines().forEach(line -> wrapped(lines, line));
            section(title, lines.toString());
        }
    }

    private void wrapped(StringBuilder lines, String line) {
        TerminalText.wrap(line, columns - INDENT.length())
                .forEach(part -> lines.append(INDENT).append(part).append('\n'));
    }

    private String movedOn(List<WeekReviewed.MovedOn> all) {
        StringBuilder lines = new StringBuilder();
        for (WeekReviewed.MovedOn one : all) {
            lines.append(INDENT)
                    .append(session.name(one.company(), one.role()))
                    .append(" (")
                    .append(messages.get(one.askedFeedback() ? "cli.review.asked" : "cli.review.moved"))
                    .append(")\n");
        }
        return lines.toString();
    }

    private void goal(WeekReviewed week) {
        Integer chosen = week.review().nextGoal();
        text.append('\n')
                .append(
                        chosen == null
                                ? messages.get("cli.review.proposed", effort.points(week.proposedGoal()))
                                : messages.get("cli.review.goalIs", effort.points(chosen)))
                .append('\n');
    }

    private void section(String title, String lines) {
        text.append('\n').append(messages.get(title)).append('\n').append(lines);
    }
}
