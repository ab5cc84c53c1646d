package headway.journal;

import static headway.testing.TypicalApplications.acme;
import static headway.testing.TypicalApplications.globex;
import static headway.testing.TypicalApplications.number;
import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.ApplicationReport;
import headway.domain.ApplicationReport.Step;
import headway.domain.Outcome;
import headway.domain.StageKind;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// That the journal gathers what a report needs; which applications belong to a time is a matter of the domain.
class ReportsTest extends JournalTestBase {
    @Test
    void whatHappenedInATimeIsThereWithAllItsSteps() {
        long acme = add(acme(), StageKind.SAVED, today.minusDays(40));
        journal.applications().moveTo(Set.of(acme), stage(StageKind.APPLIED), null, today.minusDays(30));
        journal.applications().moveTo(Set.of(acme), stage(StageKind.CLOSED), Outcome.REJECTED, today.minusDays(5));
        add(globex(), StageKind.APPLIED, today.minusDays(35));
        add(number(3), StageKind.SAVED, today.minusDays(3));
        ApplicationReport report = journal.applications().report(today.minusDays(10), today);
        assertThat(report.from()).isEqualTo(today.minusDays(10));
        assertThat(report.rows()).singleElement().satisfies(row -> {
            assertThat(row.company()).isEqualTo(acme().company());
            assertThat(row.source()).isEqualTo("LinkedIn");
            assertThat(row.appliedOn()).isEqualTo(today.minusDays(30));
            assertThat(row.kind()).isEqualTo(StageKind.CLOSED);
            assertThat(row.outcome()).isEqualTo(Outcome.REJECTED);
            assertThat(row.steps())
                    .containsExactly(
                            new Step(today.minusDays(40), "Stage SAVED", StageKind.SAVED, null),
                            new Step(today.minusDays(30), "Stage APPLIED", StageKind.APPLIED, null),
                            new Step(today.minusDays(5), "Stage CLOSED", StageKind.CLOSED, Outcome.REJECTED));
        });
    }

    @Test
    void whatIsInTheTrashIsLeftOut() {
        long id = add(acme(), StageKind.APPLIED, today);
        journal.applications().delete(Set.of(id));
        assertThat(journal.applications().report(null, null).rows()).isEmpty();
    }
}
