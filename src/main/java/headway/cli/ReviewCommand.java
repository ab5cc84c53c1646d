package headway.cli;

import headway.domain.Week;
import headway.domain.WeekReviewed;
import headway.domain.WeeklyReview;
import headway.journal.Reviews;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// `headway review`: a week to look back on.
@CommandLine.Command(name = "review", description = "cli.review")
final class ReviewCommand implements Command {
    @CommandLine.Mixin
    WeekOption week = new WeekOption();

    @CommandLine.Option(names = "--helped", paramLabel = "TEXT", descriptionKey = "cli.review.helped")
    @Nullable
    String helped;

    @CommandLine.Option(names = "--learned", paramLabel = "TEXT", descriptionKey = "cli.review.learned")
    @Nullable
    String learned;

    @CommandLine.Option(names = "--next", paramLabel = "TEXT", descriptionKey = "cli.review.next")
    @Nullable
    String next;

    @CommandLine.Option(names = "--goal", paramLabel = "N", descriptionKey = "cli.review.goal")
    @Nullable
    Integer goal;

    @Override
    public Answer run(Session session) {
        Week meant = week.of(session);
        // For what was done.
        session.effort();
        Reviews reviews = session.existingJournal().reviews();
        if (helped != null || learned != null || next != null || goal != null) {
            if (meant.start().isAfter(session.days().of(null))) {
                throw Refusal.failed("cli.review.ahead", meant.name());
            }
            reviews.keep(changed(reviews.of(meant).review()));
        }
        WeekReviewed reviewed = reviews.of(meant);
        return new Answer(() -> new ReviewText(session).of(reviewed), () -> EffortJson.review(reviewed));
    }

    /// What is not typed stays as it was.
    private WeeklyReview changed(WeeklyReview before) {
        return new WeeklyReview(
                before.weekStart(),
                helped == null ? before.helped() : helped,
                learned == null ? before.learned() : learned,
                next == null ? before.nextStep() : next,
                goal == null ? before.nextGoal() : goal,
                before.reviewedAt());
    }
}
