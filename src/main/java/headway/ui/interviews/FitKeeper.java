package headway.ui.interviews;

import headway.domain.FitAxis;
import headway.domain.FitCriterion;
import headway.domain.FitLine;
import headway.domain.FitRating;
import headway.domain.FitRequirement;
import headway.domain.InterviewNotes;
import headway.journal.Changes;
import headway.journal.Fit;
import headway.journal.Journal;
import headway.ui.kit.Background;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Keeps what is said about how an interview fits. Each change begins with what the journal has by then, so that one
/// field never takes back another.
final class FitKeeper {
    private final Background background;
    private long interviewId;
    private long applicationId;

    FitKeeper(Background background) {
        this.background = background;
    }

    /// Goes on to another interview.
    void turnTo(long interview, long application) {
        interviewId = interview;
        applicationId = application;
    }

    void rate(FitAxis axis, long subjectId, @Nullable Integer rating) {
        rated(axis, subjectId, line -> with(line, rating, line.evidence()));
    }

    void prove(FitAxis axis, long subjectId, String evidence) {
        rated(axis, subjectId, line -> with(line, line.rating(), evidence));
    }

    private static FitLine with(FitLine line, @Nullable Integer rating, String evidence) {
        return new FitLine(line.subjectId(), line.name(), line.weight(), rating, evidence);
    }

    private void rated(FitAxis axis, long subjectId, UnaryOperator<FitLine> edit) {
        long interview = interviewId;
        background.change(journal -> {
            FitLine line = line(journal.fit(), interview, axis, subjectId);
            if (line == null) {
                return Changes.NONE;
            }
            FitLine after = edit.apply(line);
            return journal.fit().rate(new FitRating(interview, axis, subjectId, after.rating(), after.evidence()));
        });
    }

    void name(FitAxis axis, long subjectId, String name) {
        if (!name.isBlank()) {
            edit(axis, subjectId, line -> new FitLine(subjectId, name, line.weight(), null, ""));
        }
    }

    void weigh(FitAxis axis, long subjectId, int weight) {
        edit(axis, subjectId, line -> new FitLine(subjectId, line.name(), weight, null, ""));
    }

    void add(FitAxis axis, String name) {
        long application = applicationId;
        background.change(journal -> axis == FitAxis.FOR_ME
                ? journal.fit()
                        .addCriterion(new FitCriterion(0, name, FitCriterion.USUAL_WEIGHT))
                        .changes()
                : journal.fit()
                        .addRequirement(new FitRequirement(0, application, name, FitCriterion.USUAL_WEIGHT))
                        .changes());
    }

    void remove(FitAxis axis, long subjectId) {
        background.change(journal -> axis == FitAxis.FOR_ME
                ? journal.fit().removeCriterion(subjectId)
                : journal.fit().removeRequirement(subjectId));
    }

    void reorder(FitAxis axis, List<Long> subjectIds) {
        long application = applicationId;
        background.change(journal -> axis == FitAxis.FOR_ME
                ? journal.fit().reorderCriteria(subjectIds)
                : journal.fit().reorderRequirements(application, subjectIds));
    }

    void redFlags(String text) {
        note(notes -> notes.withRedFlags(text));
    }

    private void note(UnaryOperator<InterviewNotes> edit) {
        long interview = interviewId;
        background.change(journal -> {
            InterviewNotes before = journal.interviews().notes(interview);
            InterviewNotes after = edit.apply(before);
            return after.equals(before) ? Changes.NONE : journal.interviews().keepNotes(after);
        });
    }

    private void edit(FitAxis axis, long subjectId, UnaryOperator<FitLine> edit) {
        long interview = interviewId;
        long application = applicationId;
        background.change(journal -> {
            FitLine before = line(journal.fit(), interview, axis, subjectId);
            return before == null ? Changes.NONE : edited(journal, axis, application, edit.apply(before));
        });
    }

    private static Changes edited(Journal journal, FitAxis axis, long application, FitLine line) {
        return axis == FitAxis.FOR_ME
                ? journal.fit().editCriterion(new FitCriterion(line.subjectId(), line.name(), line.weight()))
                : journal.fit()
                        .editRequirement(new FitRequirement(line.subjectId(), application, line.name(), line.weight()));
    }

    /// Null when it is gone.
    private static @Nullable FitLine line(Fit fit, long interviewId, FitAxis axis, long subjectId) {
        return fit.of(interviewId).lines(axis).stream()
                .filter(line -> line.subjectId() == subjectId)
                .findFirst()
                .orElse(null);
    }
}
