package headway.cli;

import headway.domain.WeekReviewed;
import headway.print.ReviewDocument;
import picocli.CommandLine;

/// `headway print review`: a week to look back on.
@CommandLine.Command(name = "review", description = "cli.print.review")
final class PrintReviewCommand implements Command {
    @CommandLine.Mixin
    WeekOption week = new WeekOption();

    @CommandLine.Mixin
    PrintOptions print = new PrintOptions();

    @Override
    public Answer run(Session session) {
        // For what was done.
        session.effort();
        WeekReviewed reviewed = session.existingJournal().reviews().of(week.of(session));
        return print.print(session, ReviewDocument.of(reviewed, session.messages(), print.settings(session)));
    }
}
