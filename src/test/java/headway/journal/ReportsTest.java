package headway.journal;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.ApplicationReport;
import headway.domain.ApplicationReport.Row;
import headway.domain.JobApplication;
import headway.domain.Outcome;
import headway.domain.StageKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What stands in a list of applications for a time.
class ReportsTest extends JournalTestBase {
    private static final LocalDate MAY = LocalDate.of(2025, 5, 10);

    @Test
    void whatIsOnlySavedIsNoApplication() {
        add(JobApplication.builder("Saved", "Role").build(), StageKind.SAVED, MAY);
        add(JobApplication.builder("Applied", "Role").build(), StageKind.APPLIED, MAY);
        assertThat(companies(journal.applications().report(null, null))).containsExactly("Applied");
    }

    @Test
    void rowsAreInOrderOfTheDayTheyWereAppliedFor() {
        add(JobApplication.builder("Later", "Role").build(), StageKind.APPLIED, MAY.plusDays(1));
        add(JobApplication.builder("First", "Role").build(), StageKind.APPLIED, MAY);
        assertThat(companies(journal.applications().report(null, null))).containsExactly("First", "Later");
    }

    @Test
    void aStepInTheTimeBringsTheApplicationWithAllItsSteps() {
        long id = add(JobApplication.builder("Old", "Role").build(), StageKind.APPLIED, MAY.minusMonths(2));
        add(JobApplication.builder("Too old", "Role").build(), StageKind.APPLIED, MAY.minusMonths(2));
        journal.applications().moveTo(Set.of(id), stage(StageKind.CLOSED), Outcome.REJECTED, MAY);
        ApplicationReport report = journal.applications().report(MAY, MAY);
        assertThat(companies(report)).containsExactly("Old");
        Row row = report.rows().get(0);
        assertThat(row.kind()).isEqualTo(StageKind.CLOSED);
        assertThat(row.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(row.steps())
                .containsExactly(
                        new ApplicationReport.Step(MAY.minusMonths(2), "Stage APPLIED", StageKind.APPLIED, null),
                        new ApplicationReport.Step(MAY, "Stage CLOSED", StageKind.CLOSED, Outcome.REJECTED));
    }

    @Test
    void bothEndsOfTheTimeBelongToIt() {
        add(JobApplication.builder("A", "Role").build(), StageKind.APPLIED, MAY);
        assertThat(companies(journal.applications().report(MAY, null))).containsExactly("A");
        assertThat(companies(journal.applications().report(null, MAY))).containsExactly("A");
        assertThat(companies(journal.applications().report(MAY.plusDays(1), null)))
                .isEmpty();
        assertThat(companies(journal.applications().report(null, MAY.minusDays(1))))
                .isEmpty();
    }

    private static List<String> companies(ApplicationReport report) {
        return report.rows().stream().map(Row::company).toList();
    }
}
