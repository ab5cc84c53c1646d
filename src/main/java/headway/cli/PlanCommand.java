package headway.cli;

import picocli.CommandLine;

/// `headway plan`: 30-60-90 day plans.
@CommandLine.Command(
        name = "plan",
        description = "cli.plan",
        subcommands = {PlanNewCommand.class, PlanListCommand.class, PlanShowCommand.class, PlanRemoveCommand.class})
final class PlanCommand {}
