package headway.cli;

import headway.domain.JobApplication;
import headway.domain.Plan;
import headway.domain.PlanTemplate;
import headway.journal.Plans;
import headway.text.PlanTexts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// `headway plan new`: a plan to start from.
@CommandLine.Command(name = "new", description = "cli.plan.new")
final class PlanNewCommand implements Command {
    @CommandLine.Parameters(index = "0", paramLabel = "NAME", descriptionKey = "cli.plan.name")
    String name = "";

    @CommandLine.Option(names = "--template", paramLabel = "NAME", descriptionKey = "cli.plan.template")
    @Nullable
    String template;

    @CommandLine.Option(names = "--application", paramLabel = "ID", descriptionKey = "cli.plan.application")
    @Nullable
    String application;

    @Override
    public Answer run(Session session) {
        Plan draft = template == null
                ? PlanTemplate.BLANK.plan(name, new PlanTexts(session.messages().locale()))
                : new PlanChoice(session).fromTemplate(template, name);
        Plans plans = session.existingJournal().plans();
        if (application != null) {
            JobApplication about = session.changeable(application);
            draft = plans.linked(draft, about.id());
        }
        Plan kept = plans.add(draft).value();
        PlanText text = new PlanText(session);
        return new Answer(
                () -> session.messages().get("cli.plan.added", kept.id(), text.name(kept)) + "\n",
                () -> PlanText.json(kept));
    }
}
