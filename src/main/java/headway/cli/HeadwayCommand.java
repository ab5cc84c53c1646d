package headway.cli;

import headway.domain.JournalException;
import headway.domain.JournalException.Problem;
import headway.exchange.Json;
import headway.text.Message;
import headway.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// The command line of the program. Every answer goes to the output as a whole, text or one JSON document, and every
/// failure is one sentence on the error stream.
@CommandLine.Command(
        name = "headway",
        description = "cli.about",
        subcommands = {
            AddCommand.class,
            MoveCommand.class,
            ListCommand.class,
            ShowCommand.class,
            TodayCommand.class,
            CalendarCommand.class,
            FollowUpCommand.class,
            NextStepCommand.class,
            ContactCommand.class,
            InterviewCommand.class,
            ClosingCommand.class,
            ThankYouCommand.class,
            LogCommand.class,
            EffortCommand.class,
            RewardCommand.class,
            ReviewCommand.class,
            PlanCommand.class,
            PrintCommand.class,
            ImportCommand.class,
            ExportCommand.class
        })
public final class HeadwayCommand {
    public static final int DONE = 0;
    public static final int FAILED = 1;
    public static final int WRONG_USAGE = 2;

    private static final String JOURNAL = "--journal";
    private static final String JSON = "--json";
    private static final String TODAY = "--today";
    /// Refusals that lie in what was typed, whatever the journal holds.
    private static final Set<Problem> MISTYPED = Set.of(
            Problem.BLANK_COMPANY,
            Problem.BLANK_ROLE,
            Problem.BLANK_NAME,
            Problem.DATE_NOT_SENSIBLE,
            Problem.INTERVIEW_LENGTH,
            Problem.EFFORT_MINUTES,
            Problem.REWARD_PRICE,
            Problem.WEEKLY_GOAL,
            Problem.REHEARSAL_LENGTH);

    private final List<String> journals = new ArrayList<>();
    private final List<String> todays = new ArrayList<>();
    private final List<Message> asides = new ArrayList<>();

    @CommandLine.Option(names = JSON, descriptionKey = "cli.json", scope = CommandLine.ScopeType.INHERIT)
    boolean json;

    @CommandLine.Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "cli.help",
            scope = CommandLine.ScopeType.INHERIT)
    boolean help;

    @CommandLine.Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "cli.version")
    boolean version;

    /// Once before the command and once behind it would overwrite each other, so both are kept.
    @CommandLine.Option(
            names = JOURNAL,
            paramLabel = "FILE",
            descriptionKey = "cli.journal",
            scope = CommandLine.ScopeType.INHERIT)
    void addJournal(@Nullable String typed) {
        if (typed != null && !journals.contains(typed)) {
            journals.add(typed);
        }
    }

    @CommandLine.Option(
            names = TODAY,
            paramLabel = "DATE",
            descriptionKey = "cli.onDay",
            scope = CommandLine.ScopeType.INHERIT)
    void addToday(@Nullable String typed) {
        if (typed != null && !todays.contains(typed)) {
            todays.add(typed);
        }
    }

    /// True when no command is meant but the window: no arguments, or a journal's path alone.
    public static boolean meansWindow(String... args) {
        return args.length == 0
                || (args.length == 1 && args[0].startsWith(JOURNAL + "="))
                || (args.length == 2 && args[0].equals(JOURNAL) && !args[1].startsWith("-"));
    }

    /// The journal that the arguments of a window mean, the usual one where they name none.
    ///
    /// @throws JournalException when a journal can't be there
    public static Path journalOfWindow(String[] args, Surroundings surroundings) {
        String typed = null;
        if (args.length == 1) {
            typed = args[0].substring(JOURNAL.length() + 1);
        } else if (args.length == 2) {
            typed = args[1];
        }
        return Session.path(typed, surroundings.environment(), surroundings.system(), surroundings.home());
    }

    /// What stands for the window where none can be: the pipeline on one screen, or why it can't be read.
    ///
    /// @param args those that mean the window
    public static String insteadOfWindow(String[] args, Surroundings surroundings) {
        Messages messages = new Messages(surroundings.locale());
        try (Session session = new Session(
                messages, surroundings, journalOfWindow(args, surroundings).toString())) {
            return new PipelineText(
                            messages,
                            Math.min(surroundings.columns(), Surroundings.USUAL_COLUMNS),
                            Math.min(surroundings.lines(), Surroundings.USUAL_LINES))
                    .of(
                            session.journal().stages().current(),
                            session.journal().applications().cards());
        } catch (JournalException e) {
            return TerminalText.line(messages.get(e.said())) + "\n";
        }
    }

    /// Runs one command.
    ///
    /// @return the exit code: [#DONE], [#FAILED] or [#WRONG_USAGE]
    public static int run(String[] args, Surroundings surroundings) {
        HeadwayCommand root = new HeadwayCommand();
        Messages messages = new Messages(surroundings.locale());
        Failures failures = new Failures(messages);
        boolean asJson = asksForJson(args);
        String said;
        try {
            said = root.answer(Arguments.asTyped(args), asJson, messages, surroundings);
        } catch (CommandLine.ParameterException e) {
            return fail(failures.of(e), asJson, surroundings);
        } catch (Refusal e) {
            return fail(failures.of(e, args), asJson, surroundings);
        } catch (JournalException e) {
            boolean mistyped = MISTYPED.contains(e.problem());
            return fail(failures.of(e, mistyped ? WRONG_USAGE : FAILED), asJson, surroundings);
        } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
            return fail(failures.unexpected(e), asJson, surroundings);
        }
        int code = print(said, messages, surroundings);
        root.tellAsides(messages, surroundings);
        return code;
    }

    /// What was asked for is done; this is worth a word beside.
    private void tellAsides(Messages messages, Surroundings surroundings) {
        try {
            for (Message aside : asides) {
                write(surroundings.err(), TerminalText.line(messages.get(aside)) + "\n", surroundings);
            }
        } catch (IOException e) {
            // Nobody reads.
            asides.clear();
        }
    }

    private String answer(String[] args, boolean asJson, Messages messages, Surroundings surroundings) {
        CommandLine line = Words.commandLine(this, messages);
        CommandLine.ParseResult parsed = line.parseArgs(args);
        while (parsed.hasSubcommand()) {
            parsed = parsed.subcommand();
        }
        if (help) {
            String usage = Words.usage(parsed.commandSpec().commandLine(), surroundings.columns());
            return asJson ? Json.document(new Json.Fields().put("usage", usage)) : usage;
        }
        if (version) {
            return asJson
                    ? Json.document(new Json.Fields()
                            .put("name", messages.get("app.name"))
                            .put("version", surroundings.version()))
                    : messages.get("app.name") + " " + surroundings.version() + "\n";
        }
        if (!(parsed.commandSpec().userObject() instanceof Command command)) {
            throw Refusal.wrongUsage(
                    "cli.noCommand", commands(parsed.commandSpec().commandLine()));
        }
        String journal = onlyOne(JOURNAL, journals);
        String day = onlyOne(TODAY, todays);
        try (Session session = day == null
                ? new Session(messages, surroundings, journal)
                : Session.on(day, messages, surroundings, journal)) {
            Answer answer = command.run(session);
            String said =
                    asJson ? Json.document(answer.json().get()) : answer.text().get();
            if (!asJson) {
                asides.addAll(answer.asides());
            }
            session.followCalendar().ifPresent(asides::add);
            return said;
        }
    }

    private static @Nullable String onlyOne(String option, List<String> typed) {
        if (typed.size() > 1) {
            throw Refusal.wrongUsage("cli.twice", option);
        }
        return typed.isEmpty() ? null : typed.get(0);
    }

    private static String commands(CommandLine line) {
        return String.join(", ", line.getSubcommands().keySet());
    }

    /// The parser would take a flag given twice, before and behind the command, for its opposite.
    private static boolean asksForJson(String... args) {
        int end = List.of(args).indexOf("--");
        return List.of(args).subList(0, end < 0 ? args.length : end).contains(JSON);
    }

    private static int fail(Failures.Failure failure, boolean asJson, Surroundings surroundings) {
        try {
            if (asJson) {
                write(surroundings.out(), Json.document(failure.json()), surroundings);
            }
            write(surroundings.err(), failure.text(), surroundings);
        } catch (IOException e) {
            // Nobody reads; the exit code still tells.
        }
        return failure.exitCode();
    }

    private static int print(String said, Messages messages, Surroundings surroundings) {
        try {
            write(surroundings.out(), said, surroundings);
            return DONE;
        } catch (IOException e) {
            if (isClosedPipe(e)) {
                return DONE;
            }
            return fail(
                    new Failures(messages).of(Message.of("cli.outputFailed"), "OUTPUT", FAILED), false, surroundings);
        }
    }

    /// The reader has seen enough, as in `headway list | head -3`. Systems say it in their own language, but with
    /// this word.
    private static boolean isClosedPipe(IOException e) {
        return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }

    private static void write(OutputStream to, String text, Surroundings surroundings) throws IOException {
        to.write(text.getBytes(surroundings.charset()));
        to.flush();
    }
}
