package headway.cli;

import headway.domain.Plan;
import picocli.CommandLine;

/// `headway plan remove`: takes a plan or an own template out.
@CommandLine.Command(name = "remove", description = "cli.plan.remove")
final class PlanRemoveCommand implements Command {
    @CommandLine.Parameters(index = "0", paramLabel = "ID|NAME", descriptionKey = "cli.plan.which")
    String which = "";

    @Override
    public Answer run(Session session) {
        Plan gone = new PlanChoice(session).kept(which);
        session.existingJournal().plans().remove(gone.id());
        return new Answer(
                () -> session.messages().get("cli.plan.removed", TerminalText.quote(gone.name())) + "\n",
                () -> PlanText.json(gone));
    }
}
