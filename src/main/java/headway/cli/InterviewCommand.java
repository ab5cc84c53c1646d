package headway.cli;

import picocli.CommandLine;

/// `headway interview`: the dated talks.
@CommandLine.Command(
        name = "interview",
        description = "cli.interview",
        subcommands = {
            InterviewAddCommand.class,
            InterviewListCommand.class,
            InterviewShowCommand.class,
            InterviewDebriefCommand.class,
            InterviewMoveCommand.class,
            InterviewRemoveCommand.class
        })
final class InterviewCommand {}
