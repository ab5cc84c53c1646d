package headway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadwayCommandTest {
    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = Cli.in(folder);
    }

    @Test
    void onlyAJournalsPathOrNothingMeansTheWindow() {
        assertThat(HeadwayCommand.meansWindow()).isTrue();
        assertThat(HeadwayCommand.meansWindow("--journal", "a b")).isTrue();
        assertThat(HeadwayCommand.meansWindow("--journal=a")).isTrue();
        assertThat(HeadwayCommand.meansWindow("--journal")).isFalse();
        assertThat(HeadwayCommand.meansWindow("--journal", "--json")).isFalse();
        assertThat(HeadwayCommand.meansWindow("--journal", "a", "list")).isFalse();
        assertThat(HeadwayCommand.meansWindow("list")).isFalse();
        assertThat(HeadwayCommand.meansWindow("--help")).isFalse();
    }

    @Test
    void theWindowsJournalIsTheOneNamedOrTheUsualOne() {
        Surroundings here = cli.surroundings(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());

        assertThat(HeadwayCommand.journalOfWindow(new String[0], here))
                .isEqualTo(folder.resolve("data/headway/journal.headway"));
        assertThat(HeadwayCommand.journalOfWindow(new String[] {"--journal=/a/b"}, here))
                .isEqualTo(Path.of("/a/b").toAbsolutePath());
        assertThat(HeadwayCommand.journalOfWindow(new String[] {"--journal", "/a/b"}, here))
                .isEqualTo(Path.of("/a/b").toAbsolutePath());
    }

    @Test
    void insteadOfTheWindowThePipelineIsToldOrWhyItCannotBe() throws IOException {
        Surroundings here = cli.surroundings(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
        assertThat(HeadwayCommand.insteadOfWindow(new String[0], here)).startsWith("Your journal is empty.");

        cli.plain("add", "Acme", "Engineer");
        assertThat(HeadwayCommand.insteadOfWindow(new String[0], here)).startsWith("Saved (1)\n  1  Acme");

        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear reader");
        assertThat(HeadwayCommand.insteadOfWindow(new String[] {"--journal=" + letter}, here))
                .contains("is not a Headway journal");
        assertThat(HeadwayCommand.insteadOfWindow(new String[] {"--journal=a?b"}, here))
                .contains("can't be at “a?b”");
    }

    @Test
    void theVersionIsSaid() {
        assertThat(cli.plain("--version")).isEqualTo(new Cli.Run(0, "Headway 0.1.0\n", ""));
        assertThat(cli.plain("--version", "--json").object()).isEqualTo(Map.of("name", "Headway", "version", "0.1.0"));
        assertThat(cli.plain("-V").out()).isEqualTo("Headway 0.1.0\n");
    }

    @Test
    void helpNamesEveryCommandAndOption() {
        Cli.Run run = cli.plain("--help");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("--journal", "--json", "--version")
                .contains("add", "move", "list", "show", "today", "calendar", "followup", "next-step", "contact")
                .contains("interview", "import", "export", "--today")
                .doesNotContain("cli.");
        assertThat(cli.plain("add", "--help").out())
                .contains("COMPANY ROLE", "--outcome")
                .doesNotContain("cli.");
        assertThat(cli.plain("followup", "--help").out())
                .contains("add", "done", "snooze", "skip", "list", "write")
                .doesNotContain("cli.");
        assertThat(cli.plain("followup", "done", "--help").out())
                .contains("headway followup done", "KEY", "--anyway", "--channel", "--today")
                .doesNotContain("cli.");
        assertThat(cli.plain("--help", "add").exit()).isZero();
        assertThat(cli.plain("--help", "--json").object().keySet()).containsExactly("usage");
        assertThat(cli.german().plain("--help").out()).contains("Aufruf:", "Befehle:", "Optionen:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--jsn",
                "list --jsn",
                "lst",
                "help",
                "add",
                "add Acme",
                "add Acme Data Engineer",
                "move 1",
                "show",
                "show 1 2",
                "list --stage",
                "list --stage a --stage b",
                "list --search --json x",
                "--journal",
                "--journal a list --journal b",
                "list --json=maybe",
                "--json",
                "list @file",
                "import",
                "import a b",
                "import a --date-order",
                "followup",
                "followup ad",
                "followup --jsn",
                "followup add",
                "followup add 1 --kind other --json",
                "followup done",
                "contact --json",
                "contact log",
                "next-step",
                "next-step 1 --what x",
                "interview add 1",
                "calendar 1",
                "export",
                "list --today",
                "list --today 2026-02-30",
            })
    void wrongUsageIsOneSentenceAndHowToGetHelp(String line) {
        Cli.Run run = cli.plain(line.split(" ", -1));

        assertThat(run.exit()).isEqualTo(2);
        List<String> said = run.err().lines().toList();
        assertThat(said).hasSize(2);
        assertThat(said.get(0)).matches("headway: [^ ].+[.?]").doesNotContain("null", "Exception");
        assertThat(said.get(1)).matches("For help: headway( [\\w-]+){0,2} --help");
        if (List.of(line.split(" ", -1)).contains("--json")) {
            assertThat(run.error())
                    .containsEntry("code", "USAGE")
                    .containsEntry("exitCode", BigDecimal.TWO)
                    .containsEntry("message", said.get(0).substring("headway: ".length()));
        } else {
            assertThat(run.out()).isEmpty();
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aSlipOfTheFingerIsAnsweredWithWhatIsLikelyMeant() {
        assertThat(cli.plain("lst").err()).contains("Did you mean list?");
        assertThat(cli.plain("list", "--jsn").err()).contains("Did you mean --json?");
        assertThat(cli.plain("followup", "snoze").err())
                .contains("There is no command “snoze”. Did you mean snooze?")
                .endsWith("For help: headway followup --help\n");
    }

    @Test
    void optionsOfAllCommandsStandBeforeOrBehindTheCommand() {
        String journal = cli.journal().toString();
        assertThat(cli.plain("add", "A", "R", "--journal", journal).exit()).isZero();

        assertThat(cli.plain("--json", "list", "--journal", journal).array()).hasSize(1);
        assertThat(cli.plain("--journal=" + journal, "list", "--json").array()).hasSize(1);
        assertThat(cli.plain("--json", "--journal", journal, "list", "--json").array())
                .hasSize(1);
        assertThat(cli.plain("--journal", journal, "--json", "list", "--journal", journal)
                        .array())
                .hasSize(1);
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoFailure() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int exit = HeadwayCommand.run(new String[] {"list"}, cli.surroundings(failing("Broken pipe"), err));

        assertThat(exit).isZero();
        assertThat(err.toByteArray()).isEmpty();
    }

    @Test
    void outputThatCannotBeWrittenIsOneSentence() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int exit = HeadwayCommand.run(new String[] {"list"}, cli.surroundings(failing("No space left on device"), err));

        assertThat(exit).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("headway: The output could not be written.");
        assertThat(HeadwayCommand.run(new String[] {"lst", "--json"}, cli.surroundings(failing("x"), failing("y"))))
                .isEqualTo(2);
    }

    @Test
    void anUnexpectedFailureIsOneSentence() {
        Surroundings broken = new Surroundings(
                new ByteArrayOutputStream(),
                new ByteArrayOutputStream(),
                StandardCharsets.UTF_8,
                80,
                24,
                new Clock() {
                    @Override
                    public ZoneId getZone() {
                        return ZoneOffset.UTC;
                    }

                    @Override
                    public Clock withZone(ZoneId zone) {
                        return this;
                    }

                    @Override
                    public Instant instant() {
                        throw new IllegalStateException("clock\nbroke");
                    }
                },
                Locale.US,
                Map.of(),
                "Linux",
                folder,
                "0.1.0");

        int exit = HeadwayCommand.run(new String[] {"add", "A", "R", "--json"}, broken);

        assertThat(exit).isEqualTo(1);
        assertThat(broken.err().toString().lines()).hasSize(1);
        assertThat(broken.err().toString())
                .contains("IllegalStateException, HeadwayCommandTest.java:")
                .endsWith("[HW-29]\n");
        assertThat(new Cli.Run(exit, broken.out().toString(), "").error()).containsEntry("code", "HW-29");
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
