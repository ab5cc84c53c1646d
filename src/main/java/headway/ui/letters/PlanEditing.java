package headway.ui.letters;

import headway.domain.Plan;
import headway.domain.PlanPart;
import headway.domain.PlanPhase;
import java.util.ArrayList;
import java.util.List;

/// What is kept of a plan as it was typed.
final class PlanEditing {
    private PlanEditing() {}

    /// The plan as it is kept and printed: without empty lines.
    static Plan clean(Plan plan) {
        List<PlanPhase> phases = new ArrayList<>();
        for (PlanPhase phase : plan.phases()) {
            PlanPhase clean = phase;
            for (PlanPart part : PlanPart.values()) {
                clean = clean.with(
                        part,
                        phase.of(part).stream().filter(line -> !line.isBlank()).toList());
            }
            phases.add(clean);
        }
        return plan.withName(plan.name().strip()).withPhases(phases);
    }

    /// A name that no plan has yet: the wanted one, or that with a number.
    static String freeName(String wanted, List<Plan> plans) {
        List<String> taken = plans.stream().map(Plan::name).toList();
        String name = wanted;
        for (int number = 2; taken.contains(name); number++) {
            name = wanted + " " + number;
        }
        return name;
    }
}
