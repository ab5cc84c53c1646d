package headway.cli;

import picocli.CommandLine;

/// `headway reward`: what the user treats themselves to.
@CommandLine.Command(
        name = "reward",
        description = "cli.reward",
        subcommands = {
            RewardAddCommand.class,
            RewardListCommand.class,
            RewardClaimCommand.class,
            RewardChooseCommand.class,
            RewardRemoveCommand.class
        })
final class RewardCommand {}
