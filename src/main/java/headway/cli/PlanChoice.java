package headway.cli;

import headway.domain.Plan;
import headway.domain.PlanTemplate;
import headway.domain.Texts;
import headway.text.PlanTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// Plans and their templates as they are typed.
final class PlanChoice {
    /// Built-in templates go by their title in any of these.
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private final Session session;
    private final PlanTexts texts;

    PlanChoice(Session session) {
        this.session = session;
        this.texts = new PlanTexts(session.messages().locale());
    }

    /// The plan of a number or a name. Of a plan and a template with one name it is the plan.
    Plan kept(String typed) {
        List<Plan> all = session.existingJournal().plans().all();
        List<Plan> meant = named(all, typed);
        if (meant.size() > 1) {
            List<Plan> plans = meant.stream().filter(one -> !one.template()).toList();
            meant = plans.size() == 1 ? plans : meant;
        }
        if (meant.size() != 1) {
            throw Refusal.failed(meant.isEmpty() ? "cli.plan.unknown" : "cli.plan.several", TerminalText.quote(typed));
        }
        return meant.get(0);
    }

    /// A new plan from one of the user's own templates, else from a built-in one.
    ///
    /// @param name of the plan
    Plan fromTemplate(String typed, String name) {
        List<Plan> own = own();
        List<Plan> meant = named(own, typed);
        if (meant.size() > 1) {
            throw Refusal.failed("cli.plan.several", TerminalText.quote(typed));
        }
        if (!meant.isEmpty()) {
            Plan template = meant.get(0);
            return template.withId(0).withTemplate(false).withName(name).withApplication(null, "", template.role());
        }
        for (PlanTemplate template : PlanTemplate.values()) {
            if (isCalled(template, typed)) {
                return template.plan(name, texts);
            }
        }
        List<String> names = new ArrayList<>();
        for (PlanTemplate template : PlanTemplate.values()) {
            names.add(template.title(texts));
        }
        own.forEach(one -> names.add(TerminalText.quote(one.name())));
        throw Refusal.wrongUsage("cli.noChoice", "--template", TerminalText.quote(typed), String.join(", ", names));
    }

    private List<Plan> own() {
        return session.journalIfAny().stream()
                .flatMap(journal -> journal.plans().all().stream())
                .filter(Plan::template)
                .toList();
    }

    private static List<Plan> named(List<Plan> plans, String typed) {
        List<Plan> byNumber = found(plans, one -> Long.toString(one.id()).equals(typed.strip()));
        return byNumber.isEmpty() ? found(plans, one -> Texts.fold(one.name()).equals(Texts.fold(typed))) : byNumber;
    }

    private static List<Plan> found(List<Plan> plans, Predicate<Plan> wanted) {
        return plans.stream().filter(wanted).toList();
    }

    private static boolean isCalled(PlanTemplate template, String typed) {
        return Stages.same(template.name(), typed)
                || LANGUAGES.stream().anyMatch(language -> Stages.same(template.title(new PlanTexts(language)), typed));
    }
}
