package headway.cli;

import headway.domain.Plan;
import java.util.List;
import picocli.CommandLine;

/// `headway plan list`: the plans and the user's own templates.
@CommandLine.Command(name = "list", description = "cli.plan.list")
final class PlanListCommand implements Command {
    @Override
    public Answer run(Session session) {
        List<Plan> all = session.existingJournal().plans().all();
        return new Answer(
                () -> new PlanText(session).list(all),
                () -> all.stream().map(PlanText::json).toList());
    }
}
