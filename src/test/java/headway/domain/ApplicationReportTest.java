package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ApplicationReportTest {
    private static final PipelineStage SAVED = new PipelineStage(1, "Saved", StageKind.SAVED, 0, false);
    private static final PipelineStage APPLIED = new PipelineStage(2, "Sent", StageKind.APPLIED, 1, false);
    private static final PipelineStage CLOSED = new PipelineStage(3, "Closed", StageKind.CLOSED, 2, false);
    private static final PipelineStage TALK = new PipelineStage(4, "Talk", StageKind.SCREENING, 0, true);
    private static final List<PipelineStage> STAGES = List.of(SAVED, APPLIED, CLOSED, TALK);

    private final List<JobApplication> applications = new ArrayList<>();
    private final List<StageChange> steps = new ArrayList<>();

    private void application(long id, String company, PipelineStage stage, @Nullable String appliedOn) {
        applications.add(JobApplication.builder(company, "Clerk")
                .id(id)
                .stageId(stage.id())
                .outcome(stage.isClosed() ? Outcome.REJECTED : null)
                .appliedOn(appliedOn == null ? null : LocalDate.parse(appliedOn))
                .build());
    }

    private void step(long id, PipelineStage stage, String day, boolean dateKnown) {
        steps.add(new StageChange(
                steps.size() + 1L,
                id,
                null,
                stage.id(),
                stage.isClosed() ? Outcome.REJECTED : null,
                LocalDate.parse(day),
                dateKnown,
                Instant.EPOCH));
    }

    private ApplicationReport report(@Nullable String from, @Nullable String to) {
        return ApplicationReport.of(
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                applications,
                steps,
                STAGES);
    }

    private List<String> companies(@Nullable String from, @Nullable String to) {
        return report(from, to).rows().stream()
                .map(ApplicationReport.Row::company)
                .toList();
    }

    @Test
    void theyComeByDayOfApplicationWithAllTheirSteps() {
        application(1, "Late", APPLIED, "2026-11-20");
        application(2, "Undated", APPLIED, null);
        application(3, "Early", CLOSED, "2026-11-01");
        step(2, APPLIED, "2026-11-22", false);
        step(3, SAVED, "2026-10-30", true);
        step(3, TALK, "2026-11-05", true);
        step(3, CLOSED, "2026-11-09", true);

        ApplicationReport report = report(null, null);

        assertThat(companies(null, null)).containsExactly("Early", "Late", "Undated");
        assertThat(report.rows().get(0).kind()).isEqualTo(StageKind.CLOSED);
        assertThat(report.rows().get(0).outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(report.rows().get(0).steps())
                .containsExactly(
                        new ApplicationReport.Step(LocalDate.of(2026, 10, 30), "Saved", StageKind.SAVED, null),
                        new ApplicationReport.Step(LocalDate.of(2026, 11, 5), "Talk", StageKind.SCREENING, null),
                        new ApplicationReport.Step(
                                LocalDate.of(2026, 11, 9), "Closed", StageKind.CLOSED, Outcome.REJECTED));
        assertThat(report.rows().get(2).steps())
                .containsExactly(new ApplicationReport.Step(null, "Sent", StageKind.APPLIED, null));
    }

    @Test
    void aTimeHoldsThoseWithWhichSomethingHappenedInIt() {
        application(1, "Applied before, closed within", CLOSED, "2026-10-01");
        step(1, APPLIED, "2026-10-01", true);
        step(1, CLOSED, "2026-11-30", true);
        application(2, "On the first day", APPLIED, "2026-11-01");
        application(3, "Before", APPLIED, "2026-10-31");
        application(4, "After", APPLIED, "2026-12-01");
        application(5, "Saved within", APPLIED, "2026-12-02");
        step(5, SAVED, "2026-11-10", true);
        application(6, "Day not known", APPLIED, null);
        step(6, APPLIED, "2026-11-10", false);

        assertThat(companies("2026-11-01", "2026-11-30"))
                .containsExactly("Applied before, closed within", "On the first day");
        assertThat(companies(null, "2026-10-31")).containsExactly("Applied before, closed within", "Before");
        assertThat(companies("2026-12-01", null)).containsExactly("After", "Saved within");
    }

    @Test
    void whatIsOnlySavedIsNoApplication() {
        application(1, "Saved", SAVED, null);
        step(1, SAVED, "2026-11-10", true);
        application(2, "Saved again", SAVED, null);
        step(2, APPLIED, "2026-11-09", true);
        step(2, SAVED, "2026-11-10", true);

        assertThat(companies(null, null)).containsExactly("Saved again");
        assertThat(companies("2026-11-10", "2026-11-10")).isEmpty();
    }
}
