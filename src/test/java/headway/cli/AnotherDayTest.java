package headway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import headway.journal.Journal;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `--today` on every command.
class AnotherDayTest {
    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = Cli.in(folder);
    }

    @Test
    void everyCommandTakesIt() {
        assertThat(cli.run("add", "Acme", "Engineer", "--stage=applied", "--today", "2026-03-02", "--json")
                        .object())
                .containsEntry("stageSince", "2026-03-02")
                .containsEntry("createdAt", "2026-03-02T12:00:00Z");
        assertThat(cli.run("--today=2026-03-09", "today", "--json").object()).containsEntry("today", "2026-03-09");
        assertThat(cli.run("--today=2026-03-09", "today", "--json").list("actions"))
                .hasSize(1);
        assertThat(cli.run("today", "--today", "2026-03-06", "--json").list("actions"))
                .isEmpty();
        assertThat(cli.run("move", "1", "offer", "--today", "2026-03-10", "--json")
                        .object())
                .containsEntry("stageSince", "2026-03-10");
        assertThat(cli.run("followup", "add", "1", "--kind=other", "--due=tomorrow", "--today=2026-03-10", "--json")
                        .object())
                .containsEntry("due", "2026-03-11");
        assertThat(cli.run("list", "--today", "2026-03-10").exit()).isZero();
    }

    @Test
    void twoRunsGiveTheSame() {
        cli.run("add", "Acme", "Engineer", "--stage=applied", "--today", "2026-03-02");

        assertThat(cli.run("calendar", "--today", "2026-03-02", "--json"))
                .isEqualTo(cli.run("calendar", "--today", "2026-03-02", "--json"));
    }

    @Test
    void aDayThatIsNoneIsRefusedBeforeAnythingIsMade() {
        for (String day : List.of("2026-02-30", "someday", "", "2026-13-01", "1066-10-14")) {
            Cli.Run run = cli.run("add", "Acme", "Engineer", "--today=" + day);
            assertThat(run.exit()).as(day).isEqualTo(2);
            assertThat(run.err()).startsWith("headway: ");
        }
        assertThat(cli.run("today", "--today", "2026-02-30").err())
                .startsWith("headway: “2026-02-30” is no day of the calendar.\n");
        assertThat(cli.run("--today=2026-03-02", "list", "--today=2026-03-03").err())
                .contains("--today is given twice");
        assertThat(cli.run("--today").exit()).isEqualTo(2);
        assertThat(cli.run("--today", "2026-03-02").err()).contains("Name one of the commands");
        assertThat(cli.journal()).doesNotExist();
        assertThat(cli.run("--today=2026-03-02", "add", "A", "R", "--today=2026-03-02")
                        .exit())
                .isZero();
    }

    @Test
    void aDayFarAheadEmptiesNoTrash() {
        cli.run("add", "Acme", "Engineer");
        try (Journal journal = Journal.open(cli.journal(), Cli.CLOCK, Enum::name)) {
            journal.applications().delete(Set.of(1L));
        }

        cli.run("list", "--today", "2030-01-01");

        assertThat(cli.run("show", "1").out()).contains("It is in the trash.");
    }
}
