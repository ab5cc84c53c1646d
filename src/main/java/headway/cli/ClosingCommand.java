package headway.cli;

import picocli.CommandLine;

/// `headway closing`: the last words of an interview.
@CommandLine.Command(
        name = "closing",
        description = "cli.closing",
        subcommands = {ClosingShowCommand.class, ClosingRehearseCommand.class})
final class ClosingCommand {}
