package headway.cli;

import picocli.CommandLine;

/// `headway thank-you`: one note to each person of an interview.
@CommandLine.Command(
        name = "thank-you",
        description = "cli.thankYou",
        subcommands = {ThankYouListCommand.class, ThankYouDraftCommand.class, ThankYouSentCommand.class})
final class ThankYouCommand {}
