package headway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.StageKind;
import headway.journal.Journal;
import headway.testing.SetClock;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    @TempDir
    Path folder;

    private Cli cli;
    private Path file;

    @BeforeEach
    void start() {
        cli = Cli.in(folder);
        file = folder.resolve("search.ics");
        cli.run("add", "Acme", "Engineer", "--stage", "applied", "--date", "2026-11-20");
        cli.run("add", "Contoso", "Analyst");
        cli.run("interview", "add", "2", "--at", "2026-12-01T14:00");
        cli.run("followup", "add", "2", "--kind", "other", "--due", "2027-06-01");
    }

    private String calendar() throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    @Test
    void allThatIsDatedIsWritten() throws IOException {
        Cli.Run run = cli.run("export", "--format", "ics", "--out", file.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo("Written to search.ics: 4 dated things.\n");
        assertThat(calendar())
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("UID:interview-1@", "UID:follow-up-1@", "UID:check-in-1@", "UID:thank-you-1-0@")
                .doesNotContain("VALARM");
    }

    @Test
    void withoutAFileTheCalendarIsPrinted() {
        Cli.Run run = cli.run("export", "--format", "ics");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("UID:interview-1@")
                .endsWith("\r\n");
        assertThat(cli.run("export", "--format", "ics", "--json").object().keySet())
                .containsExactly("format", "items", "calendar");
    }

    @Test
    void theFileThatFollowsTheJournalIsWrittenAfterAChange() throws IOException {
        try (Journal journal = Journal.open(cli.journal(), new SetClock(), StageKind::name)) {
            journal.settings().setCalendarFile(file.toString());
        }
        assertThat(cli.run("list").err()).isEmpty();
        assertThat(file).doesNotExist();
        assertThat(cli.run("followup", "add", "1", "--kind", "other", "--due", "2026-12-24")
                        .err())
                .isEmpty();
        assertThat(calendar()).contains("DTSTART;VALUE=DATE:20261224");
        Files.writeString(file, "someone else's");
        Cli.Run run = cli.run("followup", "add", "1", "--kind", "other", "--due", "2026-12-25");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("was not written by Headway").hasLineCount(1);
        assertThat(Files.readString(file)).isEqualTo("someone else's");
    }

    @Test
    void oneApplicationAndSomeDaysWillDo() throws IOException {
        Map<String, Object> said = cli.run(
                        "export",
                        "2",
                        "--format=ICS",
                        "--out=" + file,
                        "--from=2026-12-01",
                        "--to=2026-12-31",
                        "--alarms",
                        "--json")
                .object();

        assertThat(said.keySet()).containsExactly("file", "format", "items", "changed");
        assertThat(said)
                .containsEntry("file", file.toString())
                .containsEntry("format", "ICS")
                .containsEntry("items", BigDecimal.TWO)
                .containsEntry("changed", true);
        assertThat(calendar())
                .contains("UID:interview-1@", "BEGIN:VALARM")
                .doesNotContain("UID:check-in-1@", "UID:follow-up-1@");
    }

    @Test
    void theSameAgainChangesNothing() {
        cli.run("export", "--format=ics", "--out=" + file);

        Cli.Run run = cli.run("export", "--format=ics", "--out=" + file);

        assertThat(run.out()).isEqualTo("search.ics says the same already: 4 dated things.\n");
        assertThat(cli.run("export", "--format=ics", "--out=" + file, "--json").object())
                .containsEntry("changed", false);
    }

    @Test
    void whatCannotBeWrittenIsRefused() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.ics"), "Dear reader");

        Cli.Run run = cli.run("export", "--format=ics", "--out=" + letter);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("was not written by Headway");
        assertThat(Files.readString(letter)).isEqualTo("Dear reader");
        assertThat(cli.run("export", "--format=ics", "--out=" + folder.resolve("no/where.ics"))
                        .err())
                .contains("There is no folder");
        assertThat(cli.run("export", "--format=ics", "--out=" + cli.journal()).exit())
                .isEqualTo(1);
        assertThat(cli.run("list").exit()).isZero();
    }

    @Test
    void whatIsMistypedIsRefused() {
        assertThat(cli.run("export", "--format=docx", "--out=" + file).err())
                .startsWith("headway: --format takes no “docx”; it is one of: ics, work-search.\n");
        assertThat(cli.run("export", "--out=" + file).exit()).isEqualTo(2);
        assertThat(cli.run("export", "--format=ics", "--out=" + file, "--from=2026-02-30")
                        .exit())
                .isEqualTo(2);
        assertThat(cli.run("export", "--format=ics", "--out=" + file, "--to=2020-01-01")
                        .err())
                .contains("comes before");
        assertThat(cli.run("export", "7", "--format=ics", "--out=" + file).err())
                .endsWith("[HW-22]\n");
        assertThat(file).doesNotExist();
    }
}
