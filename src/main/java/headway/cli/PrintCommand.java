package headway.cli;

import picocli.CommandLine;

/// `headway print`: documents as PDF.
@CommandLine.Command(
        name = "print",
        description = "cli.print",
        subcommands = {
            PrintPlanCommand.class,
            PrintLetterCommand.class,
            PrintPrepCommand.class,
            PrintThankYouCommand.class,
            PrintCardCommand.class,
            PrintReferencesCommand.class,
            PrintReviewCommand.class,
            PrintWorkSearchCommand.class,
            PrintApplicationsCommand.class
        })
final class PrintCommand {}
