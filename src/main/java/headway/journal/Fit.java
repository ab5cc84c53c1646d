package headway.journal;

import headway.domain.FitAxis;
import headway.domain.FitCriterion;
import headway.domain.FitLine;
import headway.domain.FitPicture;
import headway.domain.FitPoint;
import headway.domain.FitRating;
import headway.domain.FitRequirement;
import headway.domain.Interview;
import headway.domain.JournalException;
import headway.domain.JournalException.Problem;
import headway.domain.StartingCriterion;
import headway.journal.Changes.Area;
import headway.store.Db;
import headway.store.FitRepository;
import headway.store.SettingRepository;
import headway.text.Message;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Whether a job fits, both ways.
public final class Fit {
    private static final String BEGUN = "fit_begun";
    private static final int MAX_RATING = 5;

    private final Journal journal;

    Fit(Journal journal) {
        this.journal = journal;
    }

    /// What the user wants from any job, in their order.
    public List<FitCriterion> criteria() {
        return journal.read(FitRepository::criteria);
    }

    /// The same, with the criteria that everybody begins with where they were never there before. That can't be undone.
    ///
    /// @param nameOf what a criterion is called in the user's language
    public List<FitCriterion> begin(Function<StartingCriterion, String> nameOf) {
        if (journal.<Boolean>read(db -> SettingRepository.info(db, BEGUN) == null)) {
            journal.tidy(db -> {
                if (FitRepository.criteria(db).isEmpty()) {
                    for (StartingCriterion one : StartingCriterion.values()) {
                        FitRepository.insert(db, new FitCriterion(0, nameOf.apply(one), FitCriterion.USUAL_WEIGHT));
                    }
                }
                SettingRepository.setInfo(db, BEGUN, "true");
                return true;
            });
        }
        return criteria();
    }

    public Kept<FitCriterion> addCriterion(FitCriterion draft) {
        FitCriterion clean = keepable(draft);
        return journal.make(
                kept -> Message.of("undo.addCriterion", kept.name()),
                db -> new FitCriterion(FitRepository.insert(db, clean), clean.name(), clean.weight()),
                kept -> changes());
    }

    public Changes editCriterion(FitCriterion typed) {
        FitCriterion clean = keepable(typed);
        return journal.change(Message.of("undo.editCriterion", clean.name()), changes(), db -> {
            if (!clean.equals(criterion(db, clean.id()))) {
                FitRepository.update(db, clean);
            }
            return true;
        });
    }

    /// Takes a criterion away, with its ratings.
    public Changes removeCriterion(long id) {
        FitCriterion criterion = journal.read(db -> criterion(db, id));
        return journal.change(Message.of("undo.removeCriterion", criterion.name()), changes(), db -> {
            FitRepository.deleteCriterion(db, id);
            return true;
        });
    }

    /// Puts the criteria in an order.
    public Changes reorderCriteria(List<Long> ids) {
        return journal.change(Message.of("undo.reorderCriteria"), changes(), db -> {
            FitRepository.reorderCriteria(db, ids);
            return true;
        });
    }

    /// What they look for, in the user's order.
    public List<FitRequirement> requirements(long applicationId) {
        return journal.read(db -> FitRepository.requirements(db, applicationId));
    }

    public Kept<FitRequirement> addRequirement(FitRequirement draft) {
        FitRequirement clean = keepable(draft);
        return journal.make(
                kept -> label(kept.applicationId()),
                db -> {
                    Rules.application(db, clean.applicationId());
                    return requirement(db, FitRepository.insert(db, clean));
                },
                kept -> changes());
    }

    /// Changes name and weight.
    public Changes editRequirement(FitRequirement typed) {
        FitRequirement clean = keepable(typed);
        return journal.change(label(clean.applicationId()), changes(), db -> {
            if (!clean.equals(requirement(db, clean.id()))) {
                FitRepository.update(db, clean);
            }
            return true;
        });
    }

    /// Takes away something they look for, with its ratings.
    public Changes removeRequirement(long id) {
        FitRequirement requirement = journal.read(db -> requirement(db, id));
        return journal.change(label(requirement.applicationId()), changes(), db -> {
            FitRepository.deleteRequirement(db, id);
            return true;
        });
    }

    /// Puts what an employer looks for in an order.
    public Changes reorderRequirements(long applicationId, List<Long> ids) {
        return journal.change(label(applicationId), changes(), db -> {
            FitRepository.reorderRequirements(db, ids);
            return true;
        });
    }

    /// Keeps a rating with its evidence, in place of the one before.
    ///
    /// @throws JournalException [Problem#FIT_RATING] when it is not 1 to 5
    public Changes rate(FitRating typed) {
        Integer rating = typed.rating();
        if (rating != null) {
            inRange(rating);
        }
        FitRating clean = new FitRating(
                typed.interviewId(), typed.axis(), typed.subjectId(), rating, Rules.text(typed.evidence()));
        Interview interview = journal.read(db -> Interviews.existing(db, clean.interviewId()));
        return journal.change(label(interview.applicationId()), changes(), db -> {
            if (clean.axis() == FitAxis.FOR_ME) {
                criterion(db, clean.subjectId());
            } else if (requirement(db, clean.subjectId()).applicationId() != interview.applicationId()) {
                throw new JournalException(Problem.NO_SUCH_REQUIREMENT, clean.subjectId());
            }
            FitRepository.rate(db, clean);
            return true;
        });
    }

    /// How one interview shows it.
    public FitPicture of(long interviewId) {
        return journal.read(db -> picture(db, Interviews.existing(db, interviewId)));
    }

    /// All kept applications of which something is rated, each by the latest rating of every subject.
    public List<FitPoint> jobs() {
        return journal.read(db -> FitJobs.read(db).points());
    }

    /// How an application fits by the latest rating of every subject.
    public FitPicture picture(long applicationId) {
        return journal.read(db -> FitJobs.read(db).picture(applicationId));
    }

    static FitPicture picture(Db db, Interview interview) throws SQLException {
        return new FitPicture(lines(db, FitAxis.FOR_ME, interview), lines(db, FitAxis.FOR_THEM, interview));
    }

    private static List<FitLine> lines(Db db, FitAxis axis, Interview interview) throws SQLException {
        return FitRepository.lines(db, axis, interview.id(), interview.applicationId());
    }

    private static FitCriterion criterion(Db db, long id) throws SQLException {
        return found(FitRepository.criterion(db, id), Problem.NO_SUCH_CRITERION, id);
    }

    private static FitRequirement requirement(Db db, long id) throws SQLException {
        return found(FitRepository.requirement(db, id), Problem.NO_SUCH_REQUIREMENT, id);
    }

    private static <T> T found(@Nullable T one, Problem problem, long id) {
        if (one == null) {
            throw new JournalException(problem, id);
        }
        return one;
    }

    private static FitCriterion keepable(FitCriterion typed) {
        return new FitCriterion(typed.id(), Rules.name(typed.name()), inRange(typed.weight()));
    }

    private static FitRequirement keepable(FitRequirement typed) {
        return new FitRequirement(typed.id(), typed.applicationId(), Rules.name(typed.name()), inRange(typed.weight()));
    }

    private static int inRange(int figure) {
        if (figure < 1 || figure > MAX_RATING) {
            throw new JournalException(Problem.FIT_RATING, figure);
        }
        return figure;
    }

    private Message label(long applicationId) {
        return journal.named("undo.fit", applicationId);
    }

    private static Changes changes() {
        return Changes.of(Area.INTERVIEWS);
    }
}
