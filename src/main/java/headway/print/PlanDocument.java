package headway.print;

import headway.domain.Plan;
import headway.domain.PlanLayout;
import headway.domain.PlanPart;
import headway.domain.PlanPhase;
import headway.domain.PrintSettings;
import headway.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A 30-60-90 day plan: a page for each phase, or one table.
public final class PlanDocument {
    private PlanDocument() {}

    /// The plan as written.
    ///
    /// @param day on the cover
    public static PrintedDocument of(Plan plan, LocalDate day, Messages messages, PrintSettings settings) {
        return made(plan, messages, settings);
    }

    /// The plan with lines to write by hand after what is written; a blank plan gives a blank form.
    public static PrintedDocument form(Plan plan, Messages messages, PrintSettings settings) {
        return made(plan, messages, settings);
    }

    private static PrintedDocument made(Plan plan, Messages messages, PrintSettings settings) {
        Sheet sheet = new Sheet("plan", messages, settings, plan.name());
        if (plan.layout() == PlanLayout.TABLE) {
            sheet.landscape();
        }
        List<Object> phases = new ArrayList<>();
        for (int i = 0; i < Plan.PHASES; i++) {
            PlanPhase phase = plan.phases().get(i);
            List<String> lines = new ArrayList<>();
            for (PlanPart part : PlanPart.values()) {
                lines.addAll(phase.of(part));
            }
            phases.add(Map.of(
                    "heading",
                    messages.get("print.plan.phase", Plan.firstDay(i), Plan.lastDay(i)),
                    "focus",
                    phase.focus(),
                    "lines",
                    lines));
        }
        return sheet.put("phases", phases).made();
    }
}
