package headway.journal;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.FitAxis;
import headway.domain.FitCriterion;
import headway.domain.FitLine;
import headway.domain.FitPoint;
import headway.domain.FitRating;
import headway.domain.FitRequirement;
import headway.domain.Interview;
import headway.domain.InterviewType;
import headway.domain.JobApplication;
import headway.domain.JournalException.Problem;
import headway.domain.StageKind;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FitTest extends JournalTestBase {
    private long acme;
    private long globex;
    private long first;
    private long second;
    private long other;
    private long pay;
    private long people;

    @BeforeEach
    void threeInterviews() {
        acme = add(JobApplication.builder("Acme", "Developer").build(), StageKind.INTERVIEWING);
        globex = add(JobApplication.builder("Globex", "Tester").build(), StageKind.INTERVIEWING);
        // The later one is kept first.
        second = interview(acme, 2);
        first = interview(acme, 1);
        other = interview(globex, 3);
        List<FitCriterion> criteria = journal.fit().begin(Enum::name);
        pay = criteria.get(0).id();
        people = criteria.get(1).id();
    }

    @Test
    void everybodyBeginsWithTheSameCriteriaOnce() {
        assertThat(journal.fit().criteria())
                .extracting(FitCriterion::name)
                .containsExactly("PAY", "PEOPLE", "GROWTH", "COMMUTE", "WORK", "FLEXIBILITY");
        assertThat(journal.fit().criteria()).extracting(FitCriterion::weight).containsOnly(3);
        assertThat(journal.undoLabel().orElseThrow().key()).isEqualTo("undo.interview");
        journal.fit().criteria().forEach(one -> journal.fit().removeCriterion(one.id()));
        reopen();
        assertThat(journal.fit().begin(Enum::name)).isEmpty();
    }

    @Test
    void criteriaOfTheUsersOwnAreLeftAlone() {
        journal.fit().reorderCriteria(List.of(people, pay));
        assertThat(journal.fit().criteria())
                .extracting(FitCriterion::id)
                .startsWith(people)
                .contains(pay);
        journal.fit().addCriterion(new FitCriterion(0, "  A garden ", 1));
        assertThat(journal.fit().criteria()).last().isEqualTo(criterion("A garden"));
        assertThat(journal.fit().editCriterion(criterion("A garden"))).isEqualTo(Changes.NONE);
    }

    @Test
    void aRatingBelongsToOneInterview() {
        rate(first, FitAxis.FOR_ME, pay, 2);
        rate(second, FitAxis.FOR_ME, pay, 5);
        assertThat(rating(first, pay)).isEqualTo(2);
        assertThat(rating(second, pay)).isEqualTo(5);
        assertThat(rating(first, people)).isNull();
        journal.fit().rate(new FitRating(first, FitAxis.FOR_ME, pay, null, "Not said"));
        assertThat(rating(first, pay)).isNull();
        assertThat(journal.fit().of(first).forMe().get(0).evidence()).isEqualTo("Not said");
        assertThat(journal.fit().of(first).scoreForMe().rated()).isZero();
    }

    @Test
    void theLatestRatingOfEachSubjectStandsForTheJob() {
        rate(second, FitAxis.FOR_ME, pay, 5);
        rate(first, FitAxis.FOR_ME, pay, 1);
        rate(first, FitAxis.FOR_ME, people, 3);
        assertThat(journal.fit().picture(acme).forMe())
                .filteredOn(line -> line.rating() != null)
                .extracting(FitLine::rating)
                .containsExactly(5, 3);
    }

    @Test
    void aJobStandsBesideTheOthers() {
        long sql = requirement(acme, "SQL");
        long tests = requirement(globex, "Tests");
        rate(first, FitAxis.FOR_ME, pay, 4);
        rate(first, FitAxis.FOR_THEM, sql, 5);
        rate(other, FitAxis.FOR_THEM, tests, 2);
        List<FitPoint> jobs = journal.fit().jobs();
        assertThat(jobs).extracting(FitPoint::company).containsExactly("Acme", "Globex");
        assertThat(jobs).extracting(FitPoint::isPlaced).containsExactly(true, false);
        assertThat(jobs.get(0).forMe().average()).isEqualTo(4.0);
        assertThat(jobs.get(0).forThem().all()).isEqualTo(1);
        assertThat(jobs.get(1).forMe().average()).isNull();
        assertThat(jobs.get(1).forMe().missing()).isEqualTo(6);
        journal.applications().delete(Set.of(globex));
        assertThat(journal.fit().jobs()).extracting(FitPoint::company).containsExactly("Acme");
    }

    @Test
    void whatTheyLookForBelongsToOneEmployer() {
        long tests = requirement(globex, "Tests");
        refused(Problem.NO_SUCH_REQUIREMENT, () -> rate(first, FitAxis.FOR_THEM, tests, 3));
        refused(Problem.NO_SUCH_CRITERION, () -> rate(first, FitAxis.FOR_ME, 99, 3));
        refused(Problem.NO_SUCH_INTERVIEW, () -> rate(99, FitAxis.FOR_ME, pay, 3));
        refused(Problem.FIT_RATING, () -> rate(first, FitAxis.FOR_ME, pay, 0));
        refused(Problem.FIT_RATING, () -> rate(first, FitAxis.FOR_ME, pay, 6));
        refused(Problem.FIT_RATING, () -> journal.fit().addCriterion(new FitCriterion(0, "x", 6)));
        refused(Problem.BLANK_NAME, () -> journal.fit().addCriterion(new FitCriterion(0, " ", 3)));
        refused(Problem.NO_SUCH_APPLICATION, () -> requirement(99, "x"));
    }

    private @Nullable Integer rating(long interview, long criterion) {
        return journal.fit().of(interview).forMe().stream()
                .filter(line -> line.subjectId() == criterion)
                .findFirst()
                .orElseThrow()
                .rating();
    }

    private FitCriterion criterion(String name) {
        return journal.fit().criteria().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private long requirement(long application, String name) {
        return journal.fit()
                .addRequirement(new FitRequirement(0, application, name, 3))
                .value()
                .id();
    }

    private void rate(long interview, FitAxis axis, long subject, int rating) {
        journal.fit().rate(new FitRating(interview, axis, subject, rating, ""));
    }

    private long interview(long application, int days) {
        return journal.interviews()
                .add(new Interview(
                        0,
                        application,
                        1,
                        InterviewType.PHONE,
                        today.plusDays(days).atTime(9, 0),
                        ZoneId.of("UTC"),
                        60,
                        "",
                        List.of(),
                        ""))
                .value()
                .id();
    }
}
