package headway.cli;

import headway.domain.Plan;
import headway.domain.PlanPart;
import headway.domain.PlanPhase;
import headway.exchange.Json;
import headway.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Plans in words and as JSON. Scripts rely on the names of fields: they may be added to, never changed.
final class PlanText {
    private final Session session;
    private final Messages messages;
    private final int columns;

    PlanText(Session session) {
        this.session = session;
        this.messages = session.messages();
        this.columns = session.surroundings().columns();
    }

    /// `My first 90 days (Contoso, Analyst)`.
    String name(Plan plan) {
        List<String> facts = new ArrayList<>();
        String heading = heading(plan);
        if (!heading.isEmpty()) {
            facts.add(heading);
        }
        if (plan.template()) {
            facts.add(messages.get("cli.plan.own"));
        }
        String name = TerminalText.quote(plan.name());
        return facts.isEmpty() ? name : name + " (" + String.join(", ", facts) + ")";
    }

    String list(List<Plan> all) {
        if (all.isEmpty()) {
            return messages.get("cli.plan.none") + "\n";
        }
        List<List<String>> rows = all.stream()
                .map(plan -> List.of(
                        Long.toString(plan.id()),
                        TerminalText.quote(plan.name()),
                        plan.template() ? messages.get("cli.plan.own") : heading(plan)))
                .toList();
        StringBuilder text = new StringBuilder();
        Table.lines(rows, columns)
                .forEach(line -> text.append(line.stripTrailing()).append('\n'));
        return text.toString();
    }

    /// All that a plan says.
    String of(Plan plan) {
        StringBuilder text = new StringBuilder();
        text.append(plan.id()).append("  ").append(name(plan)).append('\n');
        if (!plan.lookFor().isBlank()) {
            part(text, messages.get("print.plan.lookFor"), List.of(plan.lookFor()));
        }
        for (int i = 0; i < Plan.PHASES; i++) {
            PlanPhase phase = plan.phases().get(i);
            text.append('\n')
                    .append(messages.get("print.plan.phase", Plan.firstDay(i), Plan.lastDay(i)))
                    .append(phase.focus().isBlank() ? "" : ": " + TerminalText.line(phase.focus()))
                    .append('\n');
            for (PlanPart part : PlanPart.values()) {
                part(text, title(part), phase.of(part));
            }
        }
        return text.toString();
    }

    private void part(StringBuilder text, String title, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        text.append("  ").append(title).append('\n');
        for (String line : lines) {
            TerminalText.wrap(TerminalText.line(line), columns - 4)
                    .forEach(one -> text.append("    ").append(one).append('\n'));
        }
    }

    private String title(PlanPart part) {
        return switch (part) {
            case GOALS -> messages.get("print.plan.goals");
            case ACTIONS -> messages.get("print.plan.actions");
            case PEOPLE -> messages.get("print.plan.people");
            case MEASURES -> messages.get("print.plan.measures");
        };
    }

    private String heading(Plan plan) {
        if (plan.company().isBlank() || plan.role().isBlank()) {
            return TerminalText.quote(plan.company() + plan.role());
        }
        return session.name(plan.company(), plan.role());
    }

    static Json.Fields json(Plan plan) {
        List<Json.Fields> phases = new ArrayList<>();
        for (int i = 0; i < Plan.PHASES; i++) {
            PlanPhase phase = plan.phases().get(i);
            Json.Fields fields = new Json.Fields()
                    .put("firstDay", Plan.firstDay(i))
                    .put("lastDay", Plan.lastDay(i))
                    .put("focus", phase.focus());
            for (PlanPart part : PlanPart.values()) {
                fields.put(part.name().toLowerCase(Locale.ROOT), phase.of(part));
            }
            phases.add(fields);
        }
        return new Json.Fields()
                .put("id", plan.id())
                .put("name", plan.name())
                .put("template", plan.template())
                .put("application", plan.applicationId())
                .put("company", plan.company())
                .put("role", plan.role())
                .put("lookFor", plan.lookFor())
                .put("layout", plan.layout())
                .put("cover", plan.cover())
                .put("phases", phases)
                .put("createdAt", plan.createdAt());
    }
}
