package headway.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What differs between two plans, phase by phase and part by part.
///
/// @param phase counted from 0
/// @param part null for the focus
/// @param onlyFirst lines that only the first plan has, in its order
/// @param onlySecond lines that only the second plan has, in its order
/// @param reordered true when both have the same lines in another order
public record PlanDifference(
        int phase, @Nullable PlanPart part, List<String> onlyFirst, List<String> onlySecond, boolean reordered) {
    public PlanDifference {
        onlyFirst = List.copyOf(onlyFirst);
        onlySecond = List.copyOf(onlySecond);
    }

    /// The differences in the order of the plan; empty when they say the same.
    public static List<PlanDifference> between(Plan first, Plan second) {
        List<PlanDifference> differences = new ArrayList<>();
        for (int i = 0; i < Plan.PHASES; i++) {
            PlanPhase one = first.phases().get(i);
            PlanPhase other = second.phases().get(i);
            add(differences, i, null, focus(one), focus(other));
            for (PlanPart part : PlanPart.values()) {
                add(differences, i, part, one.of(part), other.of(part));
            }
        }
        return differences;
    }

    private static List<String> focus(PlanPhase phase) {
        return phase.focus().isBlank() ? List.of() : List.of(phase.focus());
    }

    private static void add(
            List<PlanDifference> differences,
            int phase,
            @Nullable PlanPart part,
            List<String> first,
            List<String> second) {
        if (!first.equals(second)) {
            List<String> onlyFirst = without(first, second);
            List<String> onlySecond = without(second, first);
            differences.add(new PlanDifference(
                    phase, part, onlyFirst, onlySecond, onlyFirst.isEmpty() && onlySecond.isEmpty()));
        }
    }

    /// Lines of one list beyond those of the other; a line that is there twice counts twice.
    private static List<String> without(List<String> lines, List<String> others) {
        Map<String, Integer> left = new HashMap<>();
        others.forEach(line -> left.merge(line, 1, Integer::sum));
        List<String> only = new ArrayList<>();
        for (String line : lines) {
            if (left.merge(line, -1, Integer::sum) < 0) {
                only.add(line);
            }
        }
        return only;
    }
}
