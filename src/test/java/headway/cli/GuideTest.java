package headway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import headway.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// Holds what the guide says of the commands against what they do.
class GuideTest {
    private static final Path GUIDE = Path.of("docs", "guide.md");
    private static final Pattern EXAMPLES = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LOG = Pattern.compile("```csv\n(.*?)```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    /// Files of the examples, which lie in the folder of the test.
    private static final Set<String> FILES = Set.of(
            "log.csv",
            "search.ics",
            "record.csv",
            "plan.pdf",
            "form.pdf",
            "letter.pdf",
            "prep.pdf",
            "thanks.pdf",
            "card.pdf");

    @TempDir
    Path folder;

    @Test
    void everyCommandAndOptionIsInTheGuide() throws IOException {
        String guide = commands();
        CommandLine line = Words.commandLine(new HeadwayCommand(), new Messages(Locale.US));

        line.getSubcommands().values().forEach(command -> isInTheGuide(command, guide));
        assertThat(guide).contains("--version");
    }

    private static void isInTheGuide(CommandLine command, String guide) {
        String name = command.getCommandSpec().qualifiedName();
        assertThat(guide).contains("`" + name);
        for (CommandLine.Model.OptionSpec option : command.getCommandSpec().options()) {
            assertThat(guide).as(name).contains(option.longestName());
        }
        command.getSubcommands().values().forEach(nested -> isInTheGuide(nested, guide));
    }

    @Test
    void everyFieldOfJsonIsInTheGuide() throws IOException {
        String guide = commands();

        for (List<String> fields : List.of(
                AddCommandTest.FIELDS,
                FollowUpCommandsTest.FIELDS,
                InterviewCommandsTest.FIELDS,
                CalendarCommandTest.FIELDS,
                EffortCommandTest.FIELDS,
                EffortCommandTest.ENTRY_FIELDS,
                RewardCommandsTest.FIELDS,
                RewardCommandsTest.CLAIM_FIELDS,
                ReviewCommandTest.FIELDS,
                PlanCommandsTest.FIELDS,
                PlanCommandsTest.PHASE_FIELDS,
                PrintCommandTest.FIELDS)) {
            assertThat(fields).allSatisfy(field -> assertThat(guide).contains("`" + field + "`"));
        }
    }

    @Test
    void theExamplesSayWhatTheProgramSays() throws IOException {
        String guide = commands();
        Matcher log = LOG.matcher(guide);
        if (log.find()) {
            Files.writeString(folder.resolve("log.csv"), log.group(1));
        }
        Cli cli = Cli.in(folder).terminal(80, 24);
        List<String> expected = new ArrayList<>();
        List<String> actual = new ArrayList<>();
        Matcher examples = EXAMPLES.matcher(guide);
        while (examples.find()) {
            for (String line : examples.group(1).split("\n", -1)) {
                expected.add(line);
            }
            for (String line : examples.group(1).split("\n", -1)) {
                if (line.startsWith("$ headway ")) {
                    Cli.Run run = cli.plain(words(line.substring("$ headway ".length())));
                    actual.add(line);
                    (run.out() + run.err()).lines().forEach(actual::add);
                }
            }
            actual.add("");
        }
        assertThat(actual).hasSizeGreaterThan(20).containsExactlyElementsOf(expected);
    }

    private String[] words(String line) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            String word = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            words.add(FILES.contains(word) ? folder.resolve(word).toString() : word);
        }
        return words.toArray(String[]::new);
    }

    private static String commands() throws IOException {
        String guide = Files.readString(GUIDE).replace("\r\n", "\n");
        int start = guide.indexOf("\n## Commands\n");
        int end = guide.indexOf("\n## ", start + 1);
        return guide.substring(start, end < 0 ? guide.length() : end);
    }
}
