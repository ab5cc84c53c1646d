package headway.cli;

import headway.domain.JournalException;
import headway.domain.JournalException.Problem;
import headway.exchange.Json;
import headway.text.Message;
import headway.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/// Puts what went wrong into one sentence.
final class Failures {
    private static final String USAGE = "USAGE";

    private final Messages messages;

    Failures(Messages messages) {
        this.messages = messages;
    }

    /// @param code stable, to quote and to search for
    /// @param hint how to get help, empty where that would not help
    record Failure(String sentence, String code, String hint, int exitCode) {
        String text() {
            return "headway: " + sentence + (code.startsWith("HW-") ? " [" + code + "]" : "") + "\n"
                    + (hint.isEmpty() ? "" : hint + "\n");
        }

        Json.Fields json() {
            return new Json.Fields()
                    .put(
                            "error",
                            new Json.Fields()
                                    .put("code", code)
                                    .put("message", sentence)
                                    .put("exitCode", exitCode));
        }
    }

    Failure of(Message said, String code, int exitCode) {
        return new Failure(TerminalText.line(messages.get(said)), code, "", exitCode);
    }

    Failure of(JournalException e, int exitCode) {
        return of(e.said(), e.problem().code(), exitCode);
    }

    Failure of(Refusal e, String... args) {
        if (!e.isWrongUsage()) {
            return of(e.said(), "FAILED", HeadwayCommand.FAILED);
        }
        return wrongUsage(TerminalText.line(messages.get(e.said())), Words.commandOf(args));
    }

    /// No stack trace for the user, but where it happened: without that nobody could mend it.
    Failure unexpected(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String place = Arrays.stream(cause.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("headway."))
                .findFirst()
                .map(frame -> ", " + frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("");
        String sentence = messages.get("problem." + Problem.INTERNAL.name());
        return new Failure(
                sentence + " (" + cause.getClass().getSimpleName() + place + ")",
                Problem.INTERNAL.code(),
                "",
                HeadwayCommand.FAILED);
    }

    Failure of(CommandLine.ParameterException e) {
        return wrongUsage(sentence(e), e.getCommandLine().getCommandSpec().qualifiedName());
    }

    private Failure wrongUsage(String sentence, String command) {
        return new Failure(sentence, USAGE, messages.get("cli.getHelp", command), HeadwayCommand.WRONG_USAGE);
    }

    private String sentence(CommandLine.ParameterException e) {
        if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (e instanceof CommandLine.MissingParameterException missing) {
            return missing(missing);
        }
        if (e instanceof CommandLine.OverwrittenOptionException twice) {
            return messages.get("cli.twice", name(twice.getOverwritten()));
        }
        return messages.get("cli.badValue", name(e.getArgSpec()));
    }

    private String unmatched(CommandLine.UnmatchedArgumentException e) {
        String word = e.getUnmatched().isEmpty() ? "" : e.getUnmatched().get(0);
        String quoted = TerminalText.quote(word);
        boolean hasCommands = !e.getCommandLine().getSubcommands().isEmpty();
        if (e.isUnknownOption()) {
            return messages.get("cli.noOption", quoted) + meant(e);
        }
        return hasCommands ? messages.get("cli.noSuchCommand", quoted) + meant(e) : messages.get("cli.tooMany", quoted);
    }

    private String meant(CommandLine.UnmatchedArgumentException e) {
        Optional<String> likely = e.getSuggestions().stream().findFirst();
        return likely.map(word -> " " + messages.get("cli.didYouMean", word)).orElse("");
    }

    private String missing(CommandLine.MissingParameterException e) {
        List<ArgSpec> missing = e.getMissing();
        if (missing.size() == 1 && missing.get(0).isOption()) {
            return messages.get(
                    "cli.noValue", name(missing.get(0)), missing.get(0).paramLabel());
        }
        return messages.get(
                "cli.missing",
                e.getCommandLine().getCommandSpec().qualifiedName(),
                missing.stream().map(Failures::name).collect(Collectors.joining(", ")));
    }

    private static String name(@Nullable ArgSpec arg) {
        if (arg instanceof CommandLine.Model.OptionSpec option) {
            return option.longestName();
        }
        return arg == null ? "" : arg.paramLabel();
    }
}
