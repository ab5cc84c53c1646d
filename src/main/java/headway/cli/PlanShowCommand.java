package headway.cli;

import headway.domain.Plan;
import picocli.CommandLine;

/// `headway plan show`: what a plan says.
@CommandLine.Command(name = "show", description = "cli.plan.show")
final class PlanShowCommand implements Command {
    @CommandLine.Parameters(index = "0", paramLabel = "ID|NAME", descriptionKey = "cli.plan.which")
    String which = "";

    @Override
    public Answer run(Session session) {
        Plan plan = new PlanChoice(session).kept(which);
        return new Answer(() -> new PlanText(session).of(plan), () -> PlanText.json(plan));
    }
}
