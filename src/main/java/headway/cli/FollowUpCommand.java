package headway.cli;

import picocli.CommandLine;

/// `headway followup`: what is to be done when.
@CommandLine.Command(
        name = "followup",
        description = "cli.followup",
        subcommands = {
            FollowUpAddCommand.class,
            FollowUpDoneCommand.class,
            FollowUpSnoozeCommand.class,
            FollowUpSkipCommand.class,
            FollowUpListCommand.class,
            FollowUpWriteCommand.class
        })
final class FollowUpCommand {}
