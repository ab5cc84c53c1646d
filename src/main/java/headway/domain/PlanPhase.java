package headway.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Thirty days of a plan.
///
/// @param focus in a sentence; may be empty
/// @param lines of each part, in order; a part without lines may be left out
public record PlanPhase(String focus, Map<PlanPart, List<String>> lines) {
    public static final PlanPhase BLANK = new PlanPhase("", Map.of());

    public PlanPhase {
        Map<PlanPart, List<String>> copy = new EnumMap<>(PlanPart.class);
        for (PlanPart part : PlanPart.values()) {
            copy.put(part, List.copyOf(lines.getOrDefault(part, List.of())));
        }
        lines = Map.copyOf(copy);
    }

    public List<String> of(PlanPart part) {
        return lines.getOrDefault(part, List.of());
    }

    public PlanPhase withFocus(String sentence) {
        return new PlanPhase(sentence, lines);
    }

    public PlanPhase with(PlanPart part, List<String> newLines) {
        Map<PlanPart, List<String>> changed = new EnumMap<>(PlanPart.class);
        changed.putAll(lines);
        changed.put(part, newLines);
        return new PlanPhase(focus, changed);
    }

    /// True when nothing is written in it.
    public boolean isBlank() {
        return focus.isBlank() && lines.values().stream().flatMap(List::stream).allMatch(String::isBlank);
    }
}
