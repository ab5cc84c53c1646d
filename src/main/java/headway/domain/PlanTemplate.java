package headway.domain;

import headway.text.PlanTexts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The templates that come with the program, in the language of the user.
public enum PlanTemplate {
    BLANK,
    GENERAL,
    INDIVIDUAL_CONTRIBUTOR,
    ENGINEER,
    MANAGER,
    SALES,
    CAREER_CHANGER;

    /// A new plan from the template.
    ///
    /// @param name of the plan
    public Plan plan(String name, PlanTexts texts) {
        List<PlanPhase> phases = new ArrayList<>();
        for (int number = 1; number <= Plan.PHASES; number++) {
            Map<PlanPart, List<String>> lines = new EnumMap<>(PlanPart.class);
            for (PlanPart part : PlanPart.values()) {
                lines.put(part, texts.lines(name() + "." + number + "." + part.name()));
            }
            phases.add(new PlanPhase(texts.text(name() + "." + number + ".focus"), lines));
        }
        return Plan.blank(name).withPhases(phases);
    }

    /// What the template is called.
    public String title(PlanTexts texts) {
        return texts.text(name() + ".name");
    }
}
