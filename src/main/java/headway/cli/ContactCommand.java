package headway.cli;

import picocli.CommandLine;

/// `headway contact`: the people, and when you were in touch.
@CommandLine.Command(
        name = "contact",
        description = "cli.contact",
        subcommands = {ContactLogCommand.class, ContactAddCommand.class})
final class ContactCommand {}
