package headway.store;

import headway.domain.FitAxis;
import headway.domain.FitCriterion;
import headway.domain.FitLine;
import headway.domain.FitRating;
import headway.domain.FitRequirement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the user wants, what they look for, and how interviews showed both.
public final class FitRepository {
    private static final String CRITERION = "fit_criterion";
    private static final String REQUIREMENT = "fit_requirement";

    private FitRepository() {}

    /// A rating with the application it is about.
    public record Rated(long applicationId, FitAxis axis, long subjectId, int rating) {}

    /// An application that has ratings.
    public record Job(long applicationId, String company, String role) {}

    public static List<FitCriterion> criteria(Db db) throws SQLException {
        return db.list(
                "SELECT id, name, weight FROM fit_criterion ORDER BY position, id",
                row -> new FitCriterion(row.number(1), row.text(2), (int) row.number(3)));
    }

    public static @Nullable FitCriterion criterion(Db db, long id) throws SQLException {
        return db.first(
                "SELECT id, name, weight FROM fit_criterion WHERE id = ?",
                row -> new FitCriterion(row.number(1), row.text(2), (int) row.number(3)),
                id);
    }

    public static long insert(Db db, FitCriterion criterion) throws SQLException {
        return db.insert(
                "INSERT INTO fit_criterion (name, weight, position) VALUES (?, ?, " + Positions.last(CRITERION) + ")",
                criterion.name(),
                criterion.weight());
    }

    public static void update(Db db, FitCriterion criterion) throws SQLException {
        db.update(
                "UPDATE fit_criterion SET name = ?, weight = ? WHERE id = ?",
                criterion.name(),
                criterion.weight(),
                criterion.id());
    }

    public static void deleteCriterion(Db db, long id) throws SQLException {
        db.update("DELETE FROM fit_criterion WHERE id = ?", id);
    }

    public static void reorderCriteria(Db db, List<Long> ids) throws SQLException {
        Positions.reorder(db, CRITERION, ids);
    }

    public static List<FitRequirement> requirements(Db db, long applicationId) throws SQLException {
        return db.list(
                "SELECT id, name, weight FROM fit_requirement WHERE application_id = ? ORDER BY position, id",
                row -> new FitRequirement(row.number(1), applicationId, row.text(2), (int) row.number(3)),
                applicationId);
    }

    public static @Nullable FitRequirement requirement(Db db, long id) throws SQLException {
        return db.first(
                "SELECT id, application_id, name, weight FROM fit_requirement WHERE id = ?",
                row -> new FitRequirement(row.number(1), row.number(2), row.text(3), (int) row.number(4)),
                id);
    }

    public static long insert(Db db, FitRequirement requirement) throws SQLException {
        return db.insert(
                "INSERT INTO fit_requirement (application_id, name, weight, position) VALUES (?, ?, ?, "
                        + Positions.last(REQUIREMENT) + ")",
                requirement.applicationId(),
                requirement.name(),
                requirement.weight());
    }

    /// Changes all but the application.
    public static void update(Db db, FitRequirement requirement) throws SQLException {
        db.update(
                "UPDATE fit_requirement SET name = ?, weight = ? WHERE id = ?",
                requirement.name(),
                requirement.weight(),
                requirement.id());
    }

    public static void deleteRequirement(Db db, long id) throws SQLException {
        db.update("DELETE FROM fit_requirement WHERE id = ?", id);
    }

    public static void reorderRequirements(Db db, List<Long> ids) throws SQLException {
        Positions.reorder(db, REQUIREMENT, ids);
    }

    /// Keeps a rating in place of the one before; one without rating and evidence goes.
    public static void rate(Db db, FitRating rating) throws SQLException {
        String subject = column(rating.axis());
        if (rating.rating() == null && rating.evidence().isEmpty()) {
            db.update(
                    "DELETE FROM fit_rating WHERE interview_id = ? AND " + subject + " = ?",
                    rating.interviewId(),
                    rating.subjectId());
            return;
        }
        db.update(
                "INSERT INTO fit_rating (interview_id, " + subject + ", rating, evidence) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (interview_id, " + subject + ") DO UPDATE SET rating = excluded.rating,"
                        + " evidence = excluded.evidence",
                rating.interviewId(),
                rating.subjectId(),
                rating.rating(),
                rating.evidence());
    }

    /// The subjects of an axis as one interview rates them, all of them, in the user's order.
    public static List<FitLine> lines(Db db, FitAxis axis, long interviewId, long applicationId) throws SQLException {
        boolean mine = axis == FitAxis.FOR_ME;
        String table = mine ? CRITERION : REQUIREMENT;
        return db.list(
                "SELECT subject.id, subject.name, subject.weight, fit_rating.rating, fit_rating.evidence FROM " + table
                        + " AS subject LEFT JOIN fit_rating ON fit_rating." + column(axis)
                        + " = subject.id AND fit_rating.interview_id = ?"
                        + (mine ? " WHERE ? > 0" : " WHERE subject.application_id = ?")
                        + " ORDER BY subject.position, subject.id",
                row -> new FitLine(
                        row.number(1), row.text(2), (int) row.number(3), rating(row.numberOrNull(4)), row.text(5)),
                interviewId,
                applicationId);
    }

    /// The ratings of all kept applications, those of earlier interviews first.
    public static List<Rated> rated(Db db) throws SQLException {
        return db.list(
                "SELECT interview.application_id, fit_rating.criterion_id, fit_rating.requirement_id, fit_rating.rating"
                        + " FROM fit_rating JOIN interview ON interview.id = fit_rating.interview_id"
                        + " JOIN job_application ON job_application.id = interview.application_id"
                        + " WHERE fit_rating.rating IS NOT NULL AND job_application.trashed_at IS NULL"
                        + " ORDER BY interview.start_local, interview.id",
                row -> {
                    Long criterion = row.numberOrNull(2);
                    return new Rated(
                            row.number(1),
                            criterion == null ? FitAxis.FOR_THEM : FitAxis.FOR_ME,
                            criterion == null ? row.number(3) : criterion,
                            (int) row.number(4));
                });
    }

    /// The kept applications of which something is rated.
    public static List<Job> ratedJobs(Db db) throws SQLException {
        return db.list(
                "SELECT DISTINCT job_application.id, job_application.company, job_application.role FROM job_application"
                        + " JOIN interview ON interview.application_id = job_application.id"
                        + " JOIN fit_rating ON fit_rating.interview_id = interview.id"
                        + " WHERE fit_rating.rating IS NOT NULL AND job_application.trashed_at IS NULL"
                        + " ORDER BY job_application.id",
                row -> new Job(row.number(1), row.text(2), row.text(3)));
    }

    /// What all employers look for.
    public static List<FitRequirement> allRequirements(Db db) throws SQLException {
        return db.list(
                "SELECT id, application_id, name, weight FROM fit_requirement ORDER BY position, id",
                row -> new FitRequirement(row.number(1), row.number(2), row.text(3), (int) row.number(4)));
    }

    private static String column(FitAxis axis) {
        return axis == FitAxis.FOR_ME ? "criterion_id" : "requirement_id";
    }

    private static @Nullable Integer rating(@Nullable Long number) {
        return number == null ? null : number.intValue();
    }
}
