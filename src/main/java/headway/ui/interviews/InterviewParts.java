package headway.ui.interviews;

import headway.ui.kit.Lazy;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// The parts about the chosen interview, each made when it is first shown.
final class InterviewParts {
    private final Map<InterviewTab, Lazy<? extends InterviewPart>> parts = new EnumMap<>(InterviewTab.class);

    InterviewParts(Tools tools) {
        parts.put(InterviewTab.PREPARE, new Lazy<>(() -> new PreparePart(tools)));
        parts.put(InterviewTab.FIT, new Lazy<>(() -> new FitPart(tools)));
        parts.put(InterviewTab.CLOSING, new Lazy<>(() -> new ClosingPart(tools)));
        parts.put(InterviewTab.LEAVING, new Lazy<>(() -> new LeavingPart(tools)));
        parts.put(InterviewTab.THANKS, new Lazy<>(() -> new ThanksPart(tools)));
        parts.put(InterviewTab.PAPERS, new Lazy<>(() -> new PapersPart(tools)));
    }

    /// Those that there are, in the order of use.
    Set<InterviewTab> tabs() {
        return EnumSet.copyOf(parts.keySet());
    }

    InterviewPart get(InterviewTab tab) {
        Lazy<? extends InterviewPart> part = parts.get(tab);
        if (part == null) {
            throw new IllegalStateException("No part for " + tab);
        }
        return part.get();
    }

    /// Keeps what was typed anywhere.
    void leave() {
        each(InterviewPart::leave);
    }

    private void each(Consumer<InterviewPart> action) {
        parts.values().forEach(part -> part.ifMade(action));
    }
}
