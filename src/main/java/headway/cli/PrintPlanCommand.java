package headway.cli;

import headway.domain.Plan;
import headway.domain.PlanLayout;
import headway.domain.PlanTemplate;
import headway.domain.PrintSettings;
import headway.print.PlanDocument;
import headway.text.Messages;
import headway.text.PlanTexts;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// `headway print plan`: a 30-60-90 day plan, as written or with lines to write by hand.
@CommandLine.Command(name = "plan", description = "cli.print.plan")
final class PrintPlanCommand implements Command {
    @CommandLine.Parameters(index = "0", arity = "0..1", paramLabel = "ID|NAME", descriptionKey = "cli.print.planWhich")
    @Nullable
    String which;

    @CommandLine.Option(names = "--template", paramLabel = "NAME", descriptionKey = "cli.plan.template")
    @Nullable
    String template;

    @CommandLine.Option(names = "--blank", descriptionKey = "cli.print.blank")
    boolean blank;

    @CommandLine.Option(names = "--layout", paramLabel = "LAYOUT", descriptionKey = "cli.print.layout")
    @Nullable
    String layout;

    @CommandLine.Option(names = "--no-cover", descriptionKey = "cli.print.noCover")
    boolean noCover;

    @CommandLine.Mixin
    PrintOptions print = new PrintOptions();

    @Override
    public Answer run(Session session) {
        Messages messages = session.messages();
        Plan meant = plan(session);
        Plan shaped = meant.withLayout(layout(meant), meant.cover() && !noCover);
        PrintSettings settings = print.settings(session);
        return print.print(
                session,
                blank
                        ? PlanDocument.form(shaped, messages, settings)
                        : PlanDocument.of(shaped, session.days().of(null), messages, settings));
    }

    private Plan plan(Session session) {
        if (which != null && template != null) {
            throw Refusal.wrongUsage("cli.print.planOrTemplate");
        }
        PlanChoice plans = new PlanChoice(session);
        if (which != null) {
            return plans.kept(which);
        }
        String title = session.messages().get("print.plan.title");
        if (template != null) {
            return plans.fromTemplate(template, title);
        }
        if (!blank) {
            throw Refusal.wrongUsage("cli.print.whichPlan");
        }
        return PlanTemplate.BLANK.plan(title, new PlanTexts(session.messages().locale()));
    }

    private PlanLayout layout(Plan plan) {
        if (layout == null) {
            return plan.layout();
        }
        Map<String, PlanLayout> words = new LinkedHashMap<>();
        words.put("classic", PlanLayout.CLASSIC);
        words.put("table", PlanLayout.TABLE);
        return Choices.of(words, "--layout", layout);
    }
}
