package headway.ui.letters;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.Plan;
import headway.domain.PlanPart;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is kept of a plan as it was typed.
class PlanEditingTest {
    @Test
    void emptyLinesAreNeitherKeptNorPrinted() {
        Plan plan = Plan.blank(" Mine ");
        Plan typed = plan.withPhase(1, plan.phases().get(1).with(PlanPart.GOALS, List.of("", "one", " ", "two ")));
        Plan clean = PlanEditing.clean(typed);
        assertThat(clean.phases().get(1).of(PlanPart.GOALS)).containsExactly("one", "two ");
        assertThat(clean.name()).isEqualTo("Mine");
        assertThat(PlanEditing.clean(clean)).isEqualTo(clean);
    }

    @Test
    void aNewPlanHasANameOfItsOwn() {
        assertThat(PlanEditing.freeName("Plan", List.of())).isEqualTo("Plan");
        assertThat(PlanEditing.freeName("Plan", List.of(Plan.blank("Plan"), Plan.blank("Plan 2"))))
                .isEqualTo("Plan 3");
    }
}
