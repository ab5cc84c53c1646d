package headway.journal;

import headway.domain.Paper;
import headway.domain.Plan;
import headway.domain.PlanLayout;
import headway.domain.PlanPart;
import headway.domain.PlanPhase;
import headway.domain.PrintSettings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// The use cases of plans and paper, for the test that undoes each of them.
final class PrintUseCases {
    private PrintUseCases() {}

    /// What the journal holds before: a plan and a template of the user's.
    record Filled(long plan, long template) {
        static final Filled NOTHING = new Filled(0, 0);
    }

    static Filled fill(UndoTest t) {
        Plan plan = Plan.blank("First months")
                .withApplication(t.globex, "Globex", "Tester")
                .withPhase(0, new PlanPhase("Listen", Map.of(PlanPart.GOALS, List.of("Know everyone", "Ship one"))));
        long kept = t.journal.plans().add(plan).value().id();
        long template = t.journal
                .plans()
                .add(plan.withName("Mine").withTemplate(true))
                .value()
                .id();
        return new Filled(kept, template);
    }

    static void addTo(Map<String, Consumer<UndoTest>> cases) {
        cases.put(
                "Plans.add",
                t -> t.journal.plans().add(Plan.blank("Third").withPhase(2, new PlanPhase("Lead", Map.of()))));
        cases.put("Plans.edit", t -> {
            Plan before = t.journal.plans().find(t.plans.plan()).orElseThrow();
            PlanPhase phase = new PlanPhase(
                    "Ask",
                    Map.of(
                            PlanPart.GOALS, List.of("Ship one", "Know everyone"),
                            PlanPart.PEOPLE, List.of("Ana"),
                            PlanPart.MEASURES, List.of("Merged")));
            t.journal
                    .plans()
                    .edit(before.withName("Renamed")
                            .withApplication(t.acme, "Acme", "Lead")
                            .withLookFor("Calm")
                            .withLayout(PlanLayout.TABLE, false)
                            .withPhase(0, phase)
                            .withPhase(1, phase));
        });
        cases.put("Plans.edit order", t -> {
            Plan before = t.journal.plans().find(t.plans.plan()).orElseThrow();
            PlanPhase first = before.phases().get(0);
            t.journal
                    .plans()
                    .edit(before.withPhase(0, first.with(PlanPart.GOALS, List.of("Ship one", "Know everyone"))));
        });
        cases.put("Plans.remove", t -> t.journal.plans().remove(t.plans.plan()));
        cases.put("Plans.remove template", t -> t.journal.plans().remove(t.plans.template()));
        cases.put(
                "Settings.setPrint",
                t -> t.journal.settings().setPrint(new PrintSettings(Paper.LETTER, false, "Mia", "1 Road\nmia@x.org")));
        // A plan outlives its application, and is joined with it again.
        cases.put("Applications.delete with a plan", t -> t.journal.applications().delete(Set.of(t.globex)));
    }
}
